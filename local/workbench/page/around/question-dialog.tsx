/** An alert or a prompt of the add-on, which waits for the answer. */
import { useState } from 'preact/hooks';
import type { WorkbenchWords } from '../../workbench-words';
import type { Question } from '../screen';
import { Modal } from './modal';

interface QuestionDialogProps {
  readonly question: Question;
  readonly words: WorkbenchWords;
  readonly answer: (answer: string) => void;
}

export function QuestionDialog({ question, words, answer }: QuestionDialogProps) {
  const { dialog, title, message, buttons } = question;
  const [typed, setTyped] = useState('');
  const press = (button: string): void => {
    answer(dialog === 'prompt' ? `${button}:${typed}` : button);
  };
  return (
    <Modal
      title={title === '' ? words.product : title}
      closeLabel={words.close}
      close={() => {
        press('CLOSE');
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          press(buttons[0] ?? 'OK');
        }}
      >
        <p class="message">{message}</p>
        {dialog === 'prompt' && (
          <input
            type="text"
            autofocus
            aria-label={message}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        )}
        <footer>
          {buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              autofocus={index === 0 && dialog === 'alert'}
              class={index === 0 ? 'action primary' : 'action'}
              onClick={
                index === 0
                  ? undefined
                  : () => {
                      press(button);
                    }
              }
            >
              {words.buttons[button] ?? button}
            </button>
          ))}
        </footer>
      </form>
    </Modal>
  );
}
