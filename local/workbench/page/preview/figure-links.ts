/** In a report's preview the workbench around it follows the links: it knows the cells of the figures. */
import type { FrameRequest } from '../frame/frame-messages';
import { tellOfNextPart } from '../frame/next-part-key';

function tell(request: FrameRequest): void {
  // The page has an origin of its own; nothing here is a secret of anybody.
  parent.postMessage(request, '*');
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (address === '' || address.startsWith('#')) return;
  event.preventDefault();
  tell({ kind: 'open', address });
});

tellOfNextPart(tell);
