/** Execution bars: spent dark, planned light, the slow ones said in words too. */
import type { JSX } from 'preact';
import type { ExecutionShare } from '../../actions/sidebar/status-view';
import { CellButton } from '../parts/cell-button';
import { GrowingList } from '../parts/growing-list';
import { useWords } from '../parts/words-context';

export function ExecutionList({
  shares,
  unit,
  label,
}: {
  readonly shares: readonly ExecutionShare[];
  readonly unit: string;
  readonly label: string;
}): JSX.Element {
  return (
    <GrowingList items={shares} className="executions" label={label}>
      {(share, index) => (
        <li key={index}>
          {share.cell === null ? (
            <ExecutionRow share={share} unit={unit} />
          ) : (
            <CellButton cell={share.cell} kind="row">
              <ExecutionRow share={share} unit={unit} />
            </CellButton>
          )}
        </li>
      )}
    </GrowingList>
  );
}

function ExecutionRow({
  share,
  unit,
}: {
  readonly share: ExecutionShare;
  readonly unit: string;
}): JSX.Element {
  const { status: words } = useWords();
  const spent = Math.min(1, Math.max(0, share.spentShare));
  const planned = Math.min(1 - spent, Math.max(0, share.plannedShare));
  return (
    <>
      <span class="row-head">
        <span class="name">{share.name}</span>
        <span class="rate">
          {share.isSlow && <span class="slow">▼ {words.slow}</span>} {share.rate}
        </span>
      </span>
      <span class="bar" aria-hidden="true">
        <span class="spent" style={{ width: `${String(spent * 100)}%` }} />
        <span class="planned" style={{ width: `${String(planned * 100)}%` }} />
      </span>
      <span class="muted">{words.shareText(share.spent, share.budget, unit)}</span>
    </>
  );
}
