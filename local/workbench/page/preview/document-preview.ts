/** A made document in its preview: the .docx that is kept of it, laid out page by page as wide as there is room. */
import { renderAsync } from 'docx-preview';
import './figure-links';

/** Beside a page, in pixels. */
const margin = 12;

async function show(place: HTMLElement, content: string): Promise<void> {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  await renderAsync(bytes, place, place, {
    inWrapper: false,
    className: 'page',
    useBase64URL: true,
    // Page numbers are fields that only the pages of a word processor can fill.
    renderFooters: false,
  });
  fitPages();
  addEventListener('resize', fitPages);
}

/** A page that is wider than the window is made smaller. */
function fitPages(): void {
  const room = document.documentElement.clientWidth - 2 * margin;
  for (const page of document.querySelectorAll<HTMLElement>('section.page')) {
    page.style.zoom = '1';
    page.style.zoom = String(Math.min(1, room / page.offsetWidth));
  }
}

const place = document.getElementById('pages');
const content = document.getElementById('content')?.textContent ?? '';
const failure = document.getElementById('failure');
if (place !== null)
  show(place, content).catch(() => {
    if (failure !== null) failure.hidden = false;
  });
