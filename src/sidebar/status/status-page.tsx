/** 현황: headline figures, execution by group and programme, staffing; or two ways to begin. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StatusView } from '../../actions/sidebar/status-view';
import { CallNotice, FailureNotice } from '../parts/call-notice';
import { RefreshButton } from '../parts/refresh-button';
import { useCall } from '../parts/use-call';
import { useWords } from '../parts/words-context';
import { ExecutionList } from './execution-list';
import { FirstRun } from './first-run';
import { StaffingTable } from './staffing-table';
import { Tiles } from './tiles';

export function StatusPage({
  onLocale,
  onFindings,
}: {
  readonly onLocale: (locale: string) => void;
  readonly onFindings: () => void;
}): JSX.Element {
  const words = useWords();
  const loading = useCall('loadStatus', (answer) => {
    if (answer.ok) onLocale(answer.value.locale);
  });
  const { state, start } = loading;
  useEffect(() => {
    start();
  }, [start]);

  if (state.step !== 'answered') return <CallNotice call={loading} waiting={words.loading.status} />;
  if (!state.answer.ok) return <FailureNotice failure={state.answer} onAgain={start} />;
  const { status, told } = state.answer.value;
  return status === null ? (
    <FirstRun onReady={start} />
  ) : (
    <Dashboard status={status} told={told} time={state.time} onRefresh={start} onFindings={onFindings} />
  );
}

function Dashboard({
  status,
  told,
  time,
  onRefresh,
  onFindings,
}: {
  readonly status: StatusView;
  readonly told: string;
  readonly time: Date;
  readonly onRefresh: () => void;
  readonly onFindings: () => void;
}): JSX.Element {
  const words = useWords();
  const { groups, programs, staffing, slowBelow, unit } = status;
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{status.institution === '' ? words.productName : status.institution}</h1>
          <p class="muted">{status.title}</p>
        </div>
        <RefreshButton time={time} onRefresh={onRefresh} />
      </header>
      {status.problems > 0 && (
        <p class="notice failed">
          {words.status.unread(status.problems)}{' '}
          <button type="button" class="quiet" onClick={onFindings}>
            {words.tabs.findings}
          </button>
        </p>
      )}
      {told !== '' && <p class="notice">{told}</p>}
      <Tiles status={status} />
      {groups.length > 0 && (
        <section aria-labelledby="groups">
          <h2 id="groups">{words.status.groups}</h2>
          <p class="muted keys">
            <span class="key spent" aria-hidden="true" /> {words.status.spentKey}{' '}
            <span class="key planned" aria-hidden="true" /> {words.status.plannedKey} ·{' '}
            {words.status.unit(unit)}
          </p>
          <ExecutionList shares={groups} unit={unit} label={words.status.groups} />
        </section>
      )}
      {programs.length > 0 && (
        <section aria-labelledby="programs">
          <h2 id="programs">{words.status.programs}</h2>
          <p class="muted">
            {words.status.programsOrder}
            {slowBelow !== null && ` · ${words.status.slowRule(slowBelow)}`}
          </p>
          <ExecutionList shares={programs} unit={unit} label={words.status.programs} />
        </section>
      )}
      {staffing.rows.length > 0 && <StaffingTable staffing={staffing} asOf={status.staffingAsOf} />}
      {groups.length === 0 && staffing.rows.length === 0 && <p class="notice">{words.status.nothing}</p>}
    </>
  );
}
