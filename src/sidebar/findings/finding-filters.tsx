/** Which findings are shown: by how serious they are, and by what they say. */
import type { JSX } from 'preact';
import type { FindingOutcome } from '../../actions/check-outcome';
import type { FindingsView } from '../../actions/sidebar/findings-view';
import { useWords } from '../parts/words-context';

export const severityGroups = ['fail', 'rounding', 'question', 'waived'] as const;
export type SeverityGroup = (typeof severityGroups)[number];

export function groupOf({ state, severity }: FindingOutcome): SeverityGroup {
  return state === 'waived' ? 'waived' : severity;
}

export function FindingFilters({
  counts,
  hidden,
  onHidden,
  searched,
  onSearched,
}: {
  readonly counts: FindingsView['counts'];
  readonly hidden: ReadonlySet<SeverityGroup>;
  readonly onHidden: (hidden: ReadonlySet<SeverityGroup>) => void;
  readonly searched: string;
  readonly onSearched: (searched: string) => void;
}): JSX.Element {
  const words = useWords();
  const count: Readonly<Record<SeverityGroup, number>> = {
    fail: counts.fails,
    rounding: counts.roundings,
    question: counts.questions,
    waived: counts.waived,
  };
  return (
    <div class="filters">
      <div role="group" aria-label={words.findings.filters} class="chips">
        {severityGroups.map((group) => (
          <button
            key={group}
            type="button"
            class={`chip ${group}`}
            aria-pressed={!hidden.has(group)}
            onClick={() => {
              const next = new Set(hidden);
              if (!next.delete(group)) next.add(group);
              onHidden(next);
            }}
          >
            {words.findings.severity[group]} {count[group]}
          </button>
        ))}
      </div>
      <input
        type="search"
        aria-label={words.findings.search}
        placeholder={words.findings.search}
        value={searched}
        onInput={(event) => {
          onSearched(event.currentTarget.value);
        }}
      />
    </div>
  );
}
