/** A script of the workbench inside a page that somebody else wrote. */

/** Before the page's own scripts and rules, and after its doctype, which would not count any more behind anything. */
export function withScript(html: string, script: string): string {
  const opening = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  const doctype = /<!doctype/i.test(opening) ? '' : '<!doctype html>';
  return `${doctype}${opening}${scriptElement(script)}${html.slice(opening.length)}`;
}

/** What is written in the page itself must not end its element. */
export function scriptElement(script: string): string {
  return `<script>${script.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>`;
}
