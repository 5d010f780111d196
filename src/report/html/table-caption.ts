/** What a table is called: its caption with unit and as-of date, or for ears alone the heading it stands under. */
import type { Table } from '../document/document';
import { element, textContent } from './markup';

/** `('19.5.31. 기준, 단위 : 백만원)`; empty when the table has neither. */
function unitAndDate({ asOf, unit }: Table): string {
  const parts = [asOf, unit].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** A text that is read aloud and not shown. */
function hiddenText(text: string): string {
  return element('span', { class: 'unseen' }, textContent(text));
}

/**
 * The caption line of a table; what is not shown of it is there for people who hear the page.
 * @param standsUnder what stands right above the table: its name where it has no caption
 * @param more HTML that stands below the line
 */
export function captionContent(table: Table, standsUnder: string, more = ''): string {
  const { caption = '', description = '' } = table;
  const unit = unitAndDate(table);
  const name =
    caption === '' ? hiddenText(standsUnder) : element('span', { class: 'name' }, textContent(caption));
  const line =
    name +
    (unit === '' ? '' : ` ${element('span', { class: 'unit' }, textContent(unit))}`) +
    (description === '' ? '' : ` ${hiddenText(description)}`);
  const isShown = caption !== '' || unit !== '';
  return element('span', { class: isShown ? 'above' : 'above unseen' }, line) + more;
}
