/** Reads a view anew; says when it was read, since the sheet goes on changing beside it. */
import type { JSX } from 'preact';
import { useWords } from './words-context';

export function RefreshButton({
  time,
  onRefresh,
}: {
  readonly time: Date;
  readonly onRefresh: () => void;
}): JSX.Element {
  const words = useWords();
  return (
    <div class="refresh">
      <button type="button" class="quiet" onClick={onRefresh}>
        {words.refresh}
      </button>
      <p class="muted">
        {words.readAt(time.toLocaleTimeString(words.locale, { hour: '2-digit', minute: '2-digit' }))}
      </p>
    </div>
  );
}
