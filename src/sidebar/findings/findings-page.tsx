/** 점검: what does not tie, grouped by how serious it is, with filters, places, and what can be decided about it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FindingOutcome } from '../../actions/check-outcome';
import type { Answer } from '../../actions/sidebar/answer';
import type { FindingsView, Treatment } from '../../actions/sidebar/findings-view';
import { CallNotice, FailureNotice } from '../parts/call-notice';
import { GrowingList } from '../parts/growing-list';
import { RefreshButton } from '../parts/refresh-button';
import { useCall } from '../parts/use-call';
import { useWords } from '../parts/words-context';
import { FindingItem } from './finding-item';
import { FindingFilters, groupOf, severityGroups, type SeverityGroup } from './finding-filters';

export function FindingsPage(): JSX.Element {
  const words = useWords();
  const [read, setRead] = useState<{ readonly view: FindingsView; readonly time: Date } | null>(null);
  const keep = (answer: Answer<FindingsView>) => {
    if (answer.ok) setRead({ view: answer.value, time: new Date() });
  };
  const loading = useCall('loadFindings', keep);
  const treating = useCall('treatFinding', keep);
  const { start } = loading;
  useEffect(() => {
    start();
  }, [start]);

  const { state } = loading;
  if (read === null) {
    if (state.step === 'answered' && !state.answer.ok)
      return <FailureNotice failure={state.answer} onAgain={start} />;
    return <CallNotice call={loading} waiting={words.loading.findings} />;
  }
  return (
    <>
      <CallNotice call={loading} waiting={words.loading.findings} />
      {state.step === 'answered' && !state.answer.ok && (
        <FailureNotice failure={state.answer} onAgain={start} />
      )}
      <CallNotice call={treating} waiting={words.findings.writing} />
      {treating.state.step === 'answered' && !treating.state.answer.ok && (
        <FailureNotice failure={treating.state.answer} />
      )}
      <Findings
        view={read.view}
        time={read.time}
        isBusy={treating.state.step === 'waiting'}
        onRefresh={start}
        onTreat={(treatment) => {
          treating.start(treatment);
        }}
      />
    </>
  );
}

function Findings({
  view,
  time,
  isBusy,
  onRefresh,
  onTreat,
}: {
  readonly view: FindingsView;
  readonly time: Date;
  readonly isBusy: boolean;
  readonly onRefresh: () => void;
  readonly onTreat: (treatment: Treatment) => void;
}): JSX.Element {
  const words = useWords();
  const { counts, findings, leftOut } = view;
  const [hidden, setHidden] = useState<ReadonlySet<SeverityGroup>>(new Set(['waived']));
  const [searched, setSearched] = useState('');
  const matching = useMemo(
    () => findings.filter((finding) => !hidden.has(groupOf(finding)) && says(finding, searched)),
    [findings, hidden, searched],
  );
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{words.tabs.findings}</h1>
          <p class="muted">{words.findings.summary(counts.rules, counts.compared)}</p>
        </div>
        <RefreshButton time={time} onRefresh={onRefresh} />
      </header>
      {counts.notRun > 0 && <p class="notice failed">{words.findings.notRun(counts.notRun)}</p>}
      <FindingFilters
        counts={counts}
        hidden={hidden}
        onHidden={setHidden}
        searched={searched}
        onSearched={setSearched}
      />
      {findings.length === 0 && <p class="notice good">{words.findings.none}</p>}
      {findings.length > 0 && matching.length === 0 && (
        <p class="notice" role="status">
          {words.findings.noneMatching}
        </p>
      )}
      {severityGroups.map((group) => {
        const own = matching.filter((finding) => groupOf(finding) === group);
        const more = group === 'waived' || hidden.has(group) ? 0 : leftOut[group];
        if (own.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`findings-${group}`}>
            <h2 id={`findings-${group}`} class={`severity ${group}`}>
              {words.findings.severity[group]} <span class="count">{own.length}</span>
            </h2>
            <GrowingList items={own} className="findings" label={words.findings.severity[group]}>
              {(finding) => (
                <FindingItem
                  key={`${finding.rule}|${finding.subject}`}
                  finding={finding}
                  isBusy={isBusy}
                  onTreat={onTreat}
                />
              )}
            </GrowingList>
            {more > 0 && <p class="muted">{words.findings.leftOut(more)}</p>}
          </section>
        );
      })}
    </>
  );
}

function says({ title, sentence, cells }: FindingOutcome, searched: string): boolean {
  const text = searched.trim().toLowerCase();
  if (text === '') return true;
  const places = cells.map(({ sheet, address }) => `${sheet}!${address}`);
  return [title, sentence, ...places].some((each) => each.toLowerCase().includes(text));
}
