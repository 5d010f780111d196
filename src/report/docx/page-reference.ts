/** A Word field that shows the page on which a bookmark stands. */
import { element, xmlContent } from '../rendering/xml-element';
import { run, type RunLook } from './text-runs';

/**
 * The field without a result: a wrong page number would be worse than none. It is marked stale, so that Word computes
 * it when it opens the document; LibreOffice always does.
 */
export function pageReference(bookmark: string, look: RunLook): string {
  return [
    element('w:fldChar', { 'w:fldCharType': 'begin', 'w:dirty': true }),
    element('w:instrText', { 'xml:space': 'preserve' }, xmlContent(`PAGEREF ${bookmark} \\h`)),
    element('w:fldChar', { 'w:fldCharType': 'separate' }),
    element('w:fldChar', { 'w:fldCharType': 'end' }),
  ]
    .map((part) => run(part, look))
    .join('');
}
