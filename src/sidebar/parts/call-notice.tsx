/** What stands in place of an answer: waiting, a lost call, or an expected failure with what to correct. */
import type { JSX } from 'preact';
import type { AnswerFailure } from '../../actions/sidebar/answer';
import type { CallName } from '../call-server';
import type { Call } from './use-call';
import { useWords } from './words-context';

/** Nothing when the call is idle or has an answer. */
export function CallNotice<Name extends CallName>({
  call: { state, again, forget },
  waiting,
}: {
  readonly call: Call<Name>;
  readonly waiting: string;
}): JSX.Element | null {
  const words = useWords();
  if (state.step === 'waiting')
    return (
      <div class="notice waiting" role="status">
        <span class="spinner" aria-hidden="true" />
        <div>
          <p>{waiting}</p>
          {state.seconds > 0 && (
            <>
              <p class="muted">{words.late(state.seconds)}</p>
              <p class="actions">
                <button type="button" onClick={again}>
                  {words.tryAgain}
                </button>
                <button type="button" class="quiet" onClick={forget}>
                  {words.cancel}
                </button>
              </p>
            </>
          )}
        </div>
      </div>
    );
  if (state.step === 'lost')
    return (
      <div class="notice failed" role="alert">
        <p>{words.lost}</p>
        {state.atOnce && <p>{words.severalAccounts}</p>}
        <p class="actions">
          <button type="button" onClick={again}>
            {words.tryAgain}
          </button>
        </p>
      </div>
    );
  return null;
}

/** How many problems are listed; a pasted column of text gives thousands. */
const listedProblems = 50;

export function FailureNotice({
  failure,
  onAgain,
}: {
  readonly failure: AnswerFailure;
  readonly onAgain?: () => void;
}): JSX.Element {
  const words = useWords();
  const { problems } = failure;
  return (
    <div class="notice failed" role="alert">
      <p>{failure.message}</p>
      {problems.length > 0 && (
        <>
          <h3>{words.problemsTitle(problems.length)}</h3>
          <ul class="problems">
            {problems.slice(0, listedProblems).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      {onAgain !== undefined && (
        <p class="actions">
          <button type="button" onClick={onAgain}>
            {words.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}
