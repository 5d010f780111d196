/** One finding: what it says, its figures, its cells, and waiving it or having what it proposes written. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FindingOutcome } from '../../actions/check-outcome';
import type { Treatment } from '../../actions/sidebar/findings-view';
import { CellButton, placeOf } from '../parts/cell-button';
import { useWords } from '../parts/words-context';
import { WaiveForm } from './waive-form';

/** A finding may name hundreds of cells; the first say where to look. */
const shownCells = 4;

export function FindingItem({
  finding,
  isBusy,
  onTreat,
}: {
  readonly finding: FindingOutcome;
  readonly isBusy: boolean;
  readonly onTreat: (treatment: Treatment) => void;
}): JSX.Element {
  const words = useWords();
  const [asked, setAsked] = useState<'nothing' | 'waive' | 'answer'>('nothing');
  const id = useId();
  const { rule, subject, fingerprint, state, title, sentence, figures, cells, answer, waiver } = finding;
  const treat = (treatment: Treatment['treatment'], reason = '', until = '') => {
    setAsked('nothing');
    onTreat({ rule, subject, fingerprint, treatment, reason, until });
  };
  return (
    <li class={`finding ${state === 'waived' ? 'waived' : finding.severity}`}>
      <h3>{title}</h3>
      <p dir="auto">{sentence}</p>
      {figures !== null && (
        <p class="muted">
          {words.findings.figures(figures.stated, figures.computed, figures.difference, figures.unit)}
        </p>
      )}
      <p class="places">
        {cells.slice(0, shownCells).map((cell) => (
          <CellButton key={placeOf(cell)} cell={cell} kind="link">
            {placeOf(cell)}
          </CellButton>
        ))}
        {cells.length > shownCells && <span class="muted">+{cells.length - shownCells}</span>}
      </p>
      {state === 'returned' && <p class="returned">{words.findings.returned}</p>}
      {waiver !== null && waiver.reason !== '' && (
        <p class="muted" dir="auto">
          {waiver.reason} {words.findings.waivedBy(waiver.by, waiver.until)}
        </p>
      )}
      {asked === 'nothing' && (
        <p class="actions">
          {state === 'waived' ? (
            <button
              type="button"
              class="quiet"
              disabled={isBusy}
              onClick={() => {
                treat('none');
              }}
            >
              {words.findings.unwaive}
            </button>
          ) : (
            <button
              type="button"
              class="quiet"
              disabled={isBusy}
              aria-describedby={id}
              onClick={() => {
                setAsked('waive');
              }}
            >
              {words.findings.waive}
            </button>
          )}
          {answer !== null && state !== 'waived' && (
            <button
              type="button"
              class="quiet"
              disabled={isBusy}
              onClick={() => {
                setAsked('answer');
              }}
            >
              {words.findings.answers[answer].offer}
            </button>
          )}
          <span id={id} hidden>
            {title}
          </span>
        </p>
      )}
      {asked === 'waive' && (
        <WaiveForm
          reason={waiver?.reason ?? ''}
          onWaive={(reason, until) => {
            treat('waive', reason, until);
          }}
          onCancel={() => {
            setAsked('nothing');
          }}
        />
      )}
      {asked === 'answer' && answer !== null && (
        <div class="form">
          <p>{words.findings.answers[answer].confirm}</p>
          <p class="actions">
            <button
              type="button"
              onClick={() => {
                treat(answer);
              }}
            >
              {words.findings.answers[answer].yes}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setAsked('nothing');
              }}
            >
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}
