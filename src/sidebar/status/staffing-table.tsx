/** Authorized and actual by grade. */
import type { JSX } from 'preact';
import type { StatusView } from '../../actions/sidebar/status-view';
import { CellButton } from '../parts/cell-button';
import { useWords } from '../parts/words-context';

export function StaffingTable({
  staffing,
  asOf,
}: {
  readonly staffing: StatusView['staffing'];
  readonly asOf: string;
}): JSX.Element {
  const { status: words } = useWords();
  return (
    <section aria-labelledby="staffing">
      <h2 id="staffing">{words.staffing}</h2>
      <p class="muted">{words.asOf(asOf)}</p>
      <table class="staffing" aria-labelledby="staffing">
        <thead>
          <tr>
            <th scope="col">{words.grade}</th>
            <th scope="col">{words.authorized}</th>
            <th scope="col">{words.actual}</th>
            <th scope="col">{words.variance}</th>
          </tr>
        </thead>
        <tbody>
          {staffing.rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                <CellButton cell={row.cell} kind="link">
                  {row.grade}
                </CellButton>
              </th>
              <td>{row.authorized}</td>
              <td>{row.actual}</td>
              <td>{row.variance}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
