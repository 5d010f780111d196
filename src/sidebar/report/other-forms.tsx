/** Other forms of the report, saved to Drive. */
import type { JSX } from 'preact';
import { CallNotice, FailureNotice } from '../parts/call-notice';
import { newRequest } from '../parts/new-request';
import { useCall } from '../parts/use-call';
import { useWords } from '../parts/words-context';
import { safeAddress } from './safe-address';

const forms = ['hwpx', 'word', 'pdf', 'html', 'json'] as const;

export function OtherForms(): JSX.Element {
  const words = useWords();
  const saving = useCall('saveReportAs');
  const { state, start } = saving;
  return (
    <section aria-labelledby="other-forms">
      <h2 id="other-forms">{words.report.otherForms}</h2>
      <p class="muted">{words.report.otherFormsHint}</p>
      <div class="forms">
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            class="quiet"
            disabled={state.step === 'waiting'}
            onClick={() => {
              start({ form, request: newRequest() });
            }}
          >
            {words.report.forms[form]}
          </button>
        ))}
      </div>
      <CallNotice call={saving} waiting={words.report.saving} />
      {state.step === 'answered' && !state.answer.ok && <FailureNotice failure={state.answer} />}
      {state.step === 'answered' && state.answer.ok && (
        <p class="notice good" role="status" dir="auto">
          <a href={safeAddress(state.answer.value.link)} target="_blank" rel="noopener">
            {words.report.saved(state.answer.value.name)}
          </a>
        </p>
      )}
    </section>
  );
}
