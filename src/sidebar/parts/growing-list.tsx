/** A long list that grows as it is scrolled, so that a thousand rows never have to be drawn at once. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words-context';

/** Rows drawn at first and with each growth. */
const rowsAtOnce = 40;

export function GrowingList<Item>({
  items,
  className,
  label,
  children,
}: {
  readonly items: readonly Item[];
  readonly className: string;
  readonly label: string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState(rowsAtOnce);
  const end = useRef<HTMLButtonElement>(null);
  const left = items.length - shown;
  const grow = () => {
    setShown((before) => before + rowsAtOnce);
  };
  useEffect(() => {
    const button = end.current;
    if (button === null) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) grow();
      },
      { rootMargin: '600px' },
    );
    watcher.observe(button);
    return () => {
      watcher.disconnect();
    };
  }, [left > 0, shown]);
  return (
    <>
      <ul class={className} aria-label={label}>
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 && (
        <button type="button" class="more" ref={end} onClick={grow}>
          {words.more(left)}
        </button>
      )}
    </>
  );
}
