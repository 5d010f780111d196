/** Short messages in the corner, which go away by themselves. */
import { useEffect } from 'preact/hooks';
import type { Toast } from '../screen';

interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly dismissLabel: string;
  readonly dismiss: (number: number) => void;
}

export function Toasts({ toasts, dismissLabel, dismiss }: ToastsProps) {
  return (
    <div class="around toasts" aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox
          key={toast.number}
          toast={toast}
          dismissLabel={dismissLabel}
          dismiss={() => {
            dismiss(toast.number);
          }}
        />
      ))}
    </div>
  );
}

interface ToastBoxProps {
  readonly toast: Toast;
  readonly dismissLabel: string;
  readonly dismiss: () => void;
}

function ToastBox({ toast: { title, message, seconds }, dismissLabel, dismiss }: ToastBoxProps) {
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(dismiss, seconds * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class="toast" role="status">
      <div>
        {title !== '' && <strong>{title}</strong>}
        <p>{message}</p>
      </div>
      <button type="button" class="icon" aria-label={dismissLabel} onClick={dismiss}>
        ×
      </button>
    </div>
  );
}
