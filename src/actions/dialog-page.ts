/** The page of a dialog: plain HTML without script; every text is escaped. */

export interface DialogContent {
  readonly problems?: readonly string[];
  readonly places?: readonly string[];
  readonly headlines?: readonly { readonly label: string; readonly text: string }[];
  readonly links?: readonly { readonly text: string; readonly address: string }[];
}

const style =
  'body{font:14px/1.6 "Noto Sans KR",Arial,sans-serif;color:#202124;margin:0}' +
  'ol,ul{padding-left:24px}li{margin:4px 0}dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px}' +
  'dt{color:#5f6368}dd{margin:0}a{color:#1a56b0;font-weight:bold}';

export function dialogPage(message: string, content: DialogContent): string {
  const listed = (texts: readonly string[] = []): string =>
    texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  const problems = listed(content.problems);
  const places = listed(content.places);
  const headlines = (content.headlines ?? [])
    .map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('');
  const links = (content.links ?? [])
    .map(
      ({ text, address }) =>
        `<p><a href="${escapeHtml(address)}" target="_blank" rel="noopener">${escapeHtml(text)}</a></p>`,
    )
    .join('');
  return [
    `<!DOCTYPE html><html><head><base target="_blank"><style>${style}</style></head><body>`,
    `<p>${escapeHtml(message)}</p>`,
    headlines === '' ? '' : `<dl>${headlines}</dl>`,
    links,
    problems === '' ? '' : `<ol>${problems}</ol>`,
    places === '' ? '' : `<ul>${places}</ul>`,
    '</body></html>',
  ].join('');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
