/** In a report's preview the workbench around it follows the links: it knows the cells of the figures. */
import type { FrameRequest } from '../frame/frame-messages';

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (address === '' || address.startsWith('#')) return;
  event.preventDefault();
  const request: FrameRequest = { kind: 'open', address };
  // The page has an origin of its own; nothing here is a secret of anybody.
  parent.postMessage(request, '*');
});
