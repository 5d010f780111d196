/** F6 inside a frame: the workbench around it leads on to the next part of the page. */
import type { FrameRequest } from './frame-messages';

/** Told of every F6 from now on. */
export function tellOfNextPart(tell: (request: FrameRequest) => void): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ kind: 'nextPart', step: event.shiftKey ? -1 : 1 });
  });
}
