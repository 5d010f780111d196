/** Whether what was changed lies in a file by now, beside the button that saves. */
import type { Kept } from '../../messages';
import type { WorkbenchWords } from '../../workbench-words';

interface KeptMarkProps {
  readonly kept: Kept;
  readonly words: WorkbenchWords;
}

export function KeptMark({ kept: { state, file }, words }: KeptMarkProps) {
  if (state === 'unchanged') return null;
  return (
    <p class={`kept ${state}`} title={words.keptWhere(file)}>
      {state === 'saved' ? words.kept : words.notKept}
      <span class="unseen">{words.keptWhere(file)}</span>
    </p>
  );
}
