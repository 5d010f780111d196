/** F6 leads from one part of the page to the next, as in office programs: in the grid Tab goes from cell to cell and never out. */

/** In the order of the page, each with where the keyboard goes in it. Some are there only at times. */
const parts = [
  ['.menu-bar', 'button'],
  ['.grid', 'canvas'],
  ['.preview', 'iframe'],
  ['.sidebar', 'iframe'],
] as const;

/** Goes one part on, or one back; from nowhere to the first or the last. An open dialog keeps the keyboard until it is answered. */
export function goToNextPart(step: 1 | -1): void {
  if (document.querySelector('dialog[open]') !== null) return;
  const present = parts.flatMap(([place, target]) => {
    const part = document.querySelector(place);
    const focused = part?.querySelector<HTMLElement>(target) ?? null;
    return part === null || focused === null ? [] : [{ part, focused }];
  });
  const at = present.findIndex(({ part }) => part.contains(document.activeElement));
  const next = at < 0 ? (step === 1 ? 0 : -1) : at + step;
  present[(next + present.length) % present.length]?.focused.focus();
}

/** Until the function that comes back is called. Before the grid hears of the key. */
export function listenForNextPart(): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    goToNextPart(event.shiftKey ? -1 : 1);
  };
  addEventListener('keydown', hear, true);
  return () => {
    removeEventListener('keydown', hear, true);
  };
}
