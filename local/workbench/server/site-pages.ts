/** The pages the server makes itself: the one that loads the workbench, and the one that says why there is none. */
import type { WorkbenchWords } from '../workbench-words';
import { pagePolicy, type Response } from './response';

export function workbenchPage(locale: 'ko' | 'en', words: WorkbenchWords): Response {
  return page(
    locale,
    words.product,
    `<link rel="stylesheet" href="/page.css" />
    <link rel="icon" href="data:," />`,
    `<div id="workbench"><p class="waiting">${escaped(words.connecting)}</p></div>
    <script src="/page.js"></script>`,
  );
}

export function cannotOpenPage(
  locale: 'ko' | 'en',
  words: WorkbenchWords,
  file: string,
  detail: string,
): Response {
  return page(
    locale,
    words.product,
    `<style>
      body { margin: 15vh auto; max-width: 34rem; padding: 0 1.5rem; font: 16px/1.7 'Noto Sans KR', sans-serif; color: #1f2328; }
      h1 { font-size: 1.35rem; }
      pre { white-space: pre-wrap; color: #59636e; font-size: 0.85rem; }
    </style>`,
    `<main role="alert">
      <h1>${escaped(words.cannotOpen(file))}</h1>
      <p>${escaped(words.cannotOpenHint)}</p>
      <pre>${escaped(detail)}</pre>
    </main>`,
  );
}

function page(locale: 'ko' | 'en', title: string, head: string, body: string): Response {
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    policy: pagePolicy,
    body: `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`,
  };
}

function escaped(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
