/** The headline figures; a rate never without its basis and its day, and no tile for what is not there. */
import type { JSX } from 'preact';
import type { StatusView } from '../../actions/sidebar/status-view';
import { useWords } from '../parts/words-context';

export function Tiles({ status }: { readonly status: StatusView }): JSX.Element {
  const { status: words } = useWords();
  const { total, unit, staffing } = status;
  return (
    <dl class="tiles">
      {total.rate !== '-' && (
        <div class="tile wide">
          <dt>
            {words.rate} <span class="muted">{words.asOf(status.executionAsOf)}</span>
          </dt>
          <dd>
            <strong>{total.rate}</strong>
            <span>{words.shareText(total.spent, total.budget, unit)}</span>
            <span class="muted">{words.rateBasis(status.basis)}</span>
          </dd>
        </div>
      )}
      <div class="tile">
        <dt>{words.budget}</dt>
        <dd>
          <strong>{status.budget}</strong>
          <span class="muted">{unit}</span>
        </dd>
      </div>
      <div class="tile">
        <dt>{words.currentBudget}</dt>
        <dd>
          <strong>{status.currentBudget}</strong>
          <span class="muted">{unit}</span>
        </dd>
      </div>
      {staffing.isStated && (
        <div class="tile wide">
          <dt>
            {words.staffing} <span class="muted">{words.asOf(status.staffingAsOf)}</span>
          </dt>
          <dd>
            <strong>{words.staffingCount(staffing.authorized, staffing.actual)}</strong>
            <span class="muted">{words.headcount(staffing.headcount)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
