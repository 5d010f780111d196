/** What the report will be: chapters, what is wrong first, and where it goes. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MakeRequest, PreparedReport } from '../../actions/prepared-report';
import { useWords } from '../parts/words-context';

export function ConfirmReport({
  prepared,
  onFindings,
  onMake,
  onCancel,
}: {
  readonly prepared: PreparedReport;
  readonly onFindings: () => void;
  readonly onMake: (request: MakeRequest) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const words = useWords();
  const { request, fingerprint, counts, lastDocument } = prepared;
  const [mode, setMode] = useState<MakeRequest['mode']>('new');
  const [acceptFails, setAcceptFails] = useState(false);
  const mustAccept = counts.fails > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onMake({ request, fingerprint, mode, acceptFails });
      }}
    >
      {prepared.told !== '' && <p class="notice">{prepared.told}</p>}
      <h2>{words.report.contents}</h2>
      <ol class="chapters">
        {prepared.chapters.map(({ title, tables, figures }) => (
          <li key={title}>
            {title} <span class="muted">{words.report.contentsCounts(tables, figures)}</span>
          </li>
        ))}
      </ol>
      <h2>{words.report.problemsFirst}</h2>
      {counts.fails + counts.roundings + counts.questions === 0 ? (
        <p class="notice good">{words.report.clean}</p>
      ) : (
        <>
          <p>
            {words.findings.severity.fail} {counts.fails} · {words.findings.severity.rounding}{' '}
            {counts.roundings} · {words.findings.severity.question} {counts.questions}{' '}
            <button type="button" class="quiet" onClick={onFindings}>
              {words.tabs.findings}
            </button>
          </p>
          <ul class="problems">
            {prepared.findings.map(({ rule, subject, severity, sentence }) => (
              <li key={`${rule}|${subject}`} dir="auto">
                <strong>{words.findings.severity[severity]}</strong> {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      {lastDocument !== null && (
        <fieldset>
          <legend>{words.report.where}</legend>
          <p class="muted" dir="auto">
            {words.report.lastDocument(lastDocument.name, lastDocument.when)}
          </p>
          <ModeOption mode="new" chosen={mode} onChosen={setMode} label={words.report.newDocument} />
          <ModeOption
            mode="copyThenUpdate"
            chosen={mode}
            onChosen={setMode}
            label={words.report.copyThenUpdate}
          />
          <ModeOption
            mode="update"
            chosen={mode}
            onChosen={setMode}
            label={words.report.update}
            hint={words.report.updateHint}
          />
        </fieldset>
      )}
      <div class="decision">
        {mustAccept && (
          <label class="option">
            <input
              type="checkbox"
              checked={acceptFails}
              onChange={(event) => {
                setAcceptFails(event.currentTarget.checked);
              }}
            />
            <span>{words.report.acceptFails(counts.fails)}</span>
          </label>
        )}
        <p class="actions">
          <button type="submit" disabled={mustAccept && !acceptFails}>
            {words.report.make}
          </button>
          <button type="button" class="quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      </div>
    </form>
  );
}

function ModeOption({
  mode,
  chosen,
  onChosen,
  label,
  hint,
}: {
  readonly mode: MakeRequest['mode'];
  readonly chosen: MakeRequest['mode'];
  readonly onChosen: (mode: MakeRequest['mode']) => void;
  readonly label: string;
  readonly hint?: string;
}): JSX.Element {
  return (
    <label class="option">
      <input
        type="radio"
        name="mode"
        checked={mode === chosen}
        onChange={() => {
          onChosen(mode);
        }}
      />
      <span>
        {label}
        {hint !== undefined && (
          <>
            <br />
            <span class="muted">{hint}</span>
          </>
        )}
      </span>
    </label>
  );
}
