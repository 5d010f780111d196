/** The report as one web page that needs nothing else: it opens anywhere, is read aloud in order, and prints on A4. */
import type { Cover, ReportDocument } from '../document/document';
import { madeBy } from '../../version';
import { contentsList } from './contents-list';
import { element, emptyElement, lineContent, textContent } from './markup';
import { pageBlocks } from './page-blocks';
import { pageContextOf } from './page-context';
import { styleSheet } from './style-sheet';

/** The page runs nothing and asks nothing of anybody, whatever its text may say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Bookmarks have no hyphen, so that the page's own names cannot be one. */
const REPORT = 'page-report';

/**
 * The whole page as text, to be written as UTF-8. Text from outside stands on it as text; only web addresses and relative ones
 * of files become links.
 * @throws RangeError when a table's cells do not fit its columns
 */
export function renderHtml(report: ReportDocument): string {
  const context = pageContextOf(report);
  const { cover, locale } = report;
  const head = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    emptyElement('meta', { name: 'color-scheme', content: 'light dark' }),
    emptyElement('meta', { name: 'referrer', content: 'no-referrer' }),
    emptyElement('meta', { name: 'generator', content: madeBy }),
    element('title', {}, lineContent(pageTitle(cover))),
    `<style>\n${styleSheet(report)}</style>`,
  ];
  const body = [
    element('a', { class: 'skip', href: `#${REPORT}` }, textContent(context.words.skipContents)),
    coverHeader(cover),
    contentsList(report.contentsTitle, report.blocks),
    element('main', { id: REPORT, tabindex: -1 }, pageBlocks(report.blocks, cover.title, context)),
  ];
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    element('head', {}, '\n', head.join('\n'), '\n'),
    element('body', {}, '\n', body.filter((part) => part !== '').join('\n'), '\n'),
    '</html>\n',
  ].join('\n');
}

function pageTitle({ title, institution }: Cover): string {
  return [title, institution].filter((part) => part !== '').join(' · ');
}

function coverHeader({ session, committee, title, date, institution }: Cover): string {
  const line = (name: string, text: string): string =>
    text === '' ? '' : element('p', { class: name }, textContent(text));
  return element(
    'header',
    { class: 'cover' },
    element('div', {}, line('session', session), line('committee', committee)),
    element('h1', {}, textContent(title)),
    element('div', {}, line('date', date), line('institution', institution)),
  );
}
