/** Where in the report the selected cell is used. */
import type { JSX } from 'preact';
import { CallNotice, FailureNotice } from '../parts/call-notice';
import { useCall } from '../parts/use-call';
import { useWords } from '../parts/words-context';

export function WhereUsed(): JSX.Element {
  const words = useWords();
  const asking = useCall('whereUsed');
  const { state, start } = asking;
  return (
    <section aria-labelledby="where-used">
      <h2 id="where-used">{words.report.whereUsed}</h2>
      <p class="muted">{words.report.whereUsedHint}</p>
      <p class="actions">
        <button
          type="button"
          class="quiet"
          disabled={state.step === 'waiting'}
          onClick={() => {
            start();
          }}
        >
          {words.report.whereUsed}
        </button>
      </p>
      <CallNotice call={asking} waiting={words.loading.report} />
      {state.step === 'answered' && !state.answer.ok && <FailureNotice failure={state.answer} />}
      {state.step === 'answered' && state.answer.ok && (
        <div class="notice" role="status">
          <p>{state.answer.value.message}</p>
          <ul class="problems">
            {state.answer.value.places.map((place) => (
              <li key={place} dir="auto">
                {place}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
