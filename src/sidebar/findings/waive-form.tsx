/** Asks why a finding may stand, and until when. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../parts/words-context';

export function WaiveForm({
  reason: firstReason,
  onWaive,
  onCancel,
}: {
  readonly reason: string;
  readonly onWaive: (reason: string, until: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const words = useWords();
  const [reason, setReason] = useState(firstReason);
  const [until, setUntil] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') {
          setMissing(true);
          field.current?.focus();
        } else onWaive(reason.trim(), until);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for={`${id}-reason`}>{words.findings.waiveReason}</label>
      <textarea
        id={`${id}-reason`}
        ref={field}
        rows={3}
        maxLength={2000}
        value={reason}
        aria-required="true"
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <p id={`${id}-hint`} class={isMissing ? 'invalid' : 'muted'} role={isMissing ? 'alert' : undefined}>
        {isMissing ? words.findings.reasonMissing : words.findings.waiveReasonHint}
      </p>
      <label for={`${id}-until`}>{words.findings.waiveUntil}</label>
      <input
        id={`${id}-until`}
        type="date"
        value={until}
        onInput={(event) => {
          setUntil(event.currentTarget.value);
        }}
      />
      <p class="actions">
        <button type="submit">{words.findings.waiveSave}</button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
