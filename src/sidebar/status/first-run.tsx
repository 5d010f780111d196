/** A spreadsheet without our sheets: two ways to begin, one sentence each. */
import type { JSX } from 'preact';
import { CallNotice, FailureNotice } from '../parts/call-notice';
import { useCall } from '../parts/use-call';
import { useWords } from '../parts/words-context';

export function FirstRun({ onReady }: { readonly onReady: () => void }): JSX.Element {
  const { firstRun: words } = useWords();
  const beginning = useCall('begin', (answer) => {
    if (answer.ok) onReady();
  });
  const { state, start } = beginning;
  const isWaiting = state.step === 'waiting';
  return (
    <section aria-labelledby="first-run">
      <h1 id="first-run">{words.title}</h1>
      <button
        type="button"
        class="choice"
        disabled={isWaiting}
        onClick={() => {
          start({ with: 'blankTables' });
        }}
      >
        <strong>{words.blank}</strong>
        <span>{words.blankHint}</span>
      </button>
      <button
        type="button"
        class="choice"
        disabled={isWaiting}
        onClick={() => {
          start({ with: 'example' });
        }}
      >
        <strong>{words.example}</strong>
        <span>{words.exampleHint}</span>
      </button>
      <CallNotice call={beginning} waiting={words.working} />
      {state.step === 'answered' && !state.answer.ok && <FailureNotice failure={state.answer} />}
    </section>
  );
}
