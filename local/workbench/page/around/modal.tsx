/** A dialog over everything: the keyboard stays in it until it is closed. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Left and right of a page in a dialog, as in the style. */
const padding = 16;

interface ModalProps {
  readonly title: string;
  readonly close: () => void;
  readonly closeLabel: string;
  /** Pixels of the page in it; without it the dialog has its usual width. */
  readonly pageWidth?: number;
  readonly children: ComponentChildren;
}

export function Modal({ title, close, closeLabel, pageWidth, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // While it is open nothing outside it takes the keyboard.
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      class="around modal"
      ref={dialog}
      aria-label={title}
      style={pageWidth === undefined ? {} : { width: `${String(pageWidth + 2 * padding)}px` }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label={closeLabel} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
