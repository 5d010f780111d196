/** The warning before a protected cell is changed, as Sheets gives it. */
import { useState } from 'preact/hooks';
import type { ProtectionState } from '../../../engine/operations';
import type { WorkbenchWords } from '../../workbench-words';
import { Modal } from './modal';

interface ProtectionDialogProps {
  readonly protection: ProtectionState;
  readonly words: WorkbenchWords;
  /** `pause` asks not to be warned for a while. */
  readonly decide: (goOn: boolean, pause: boolean) => void;
}

export function ProtectionDialog({ protection, words, decide }: ProtectionDialogProps) {
  const [pause, setPause] = useState(false);
  return (
    <Modal
      title={words.protectedTitle}
      closeLabel={words.close}
      close={() => {
        decide(false, false);
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          decide(true, pause);
        }}
      >
        <p class="message">{words.protectedCell}</p>
        {protection.description !== '' && <p class="detail">{words.protectedWhy(protection.description)}</p>}
        <label>
          <input
            type="checkbox"
            checked={pause}
            onChange={(event) => {
              setPause(event.currentTarget.checked);
            }}
          />
          {words.protectedPause}
        </label>
        <footer>
          <button type="submit" class="action primary" autofocus>
            {words.buttons['OK']}
          </button>
          <button
            type="button"
            class="action"
            onClick={() => {
              decide(false, false);
            }}
          >
            {words.buttons['CANCEL']}
          </button>
        </footer>
      </form>
    </Modal>
  );
}
