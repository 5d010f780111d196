/** Stretches of text: figures lead to their cells, sentences to other places of the report. */
import type { TextRun } from '../document/document';
import { linkAddress } from '../rendering/link-address';
import { sourceRange } from '../sources/cell-links';
import { element, textContent } from './markup';
import type { PageContext } from './page-context';

/** The stretches of one paragraph. */
export function textRuns(runs: readonly TextRun[], context: PageContext): string {
  return runs.map((run) => textRun(run, context)).join('');
}

function textRun(run: TextRun, context: PageContext): string {
  const content = emphasized(run);
  const id = run.bookmark;
  const title = figureHint(run, context);
  const address = run.link === undefined ? undefined : linkAddress(run.link);
  if (address !== undefined) {
    const place = { href: address, target: '_blank', rel: 'noopener noreferrer' };
    return element('a', { id, class: title === undefined ? undefined : 'figure', ...place, title }, content);
  }
  if (run.leadsTo !== undefined && context.targets.has(run.leadsTo)) {
    return element('a', { id, href: fragment(run.leadsTo), title }, content);
  }
  return id === undefined && title === undefined ? content : element('span', { id, title }, content);
}

function emphasized({ text, bold, tone }: TextRun): string {
  const content = textContent(text);
  if (tone === 'warning') return element('strong', { class: 'warning' }, content);
  const toned = tone === 'muted' ? element('span', { class: 'muted' }, content) : content;
  return bold === true ? element('b', {}, toned) : toned;
}

function figureHint({ source, figureNumber }: TextRun, { words }: PageContext): string | undefined {
  if (source === undefined) return undefined;
  const { sheet, address, otherAddresses = [] } = source;
  const range = sourceRange(source);
  const others = range === address ? otherAddresses.length : 0;
  return words.figure({ number: figureNumber, sheet, range, others });
}

/** The address of a place on the page. */
export function fragment(bookmark: string): string {
  return `#${encodeURIComponent(bookmark)}`;
}
