/** A stretch of the report's text as Word writes it: its runs, the link they are, the bookmark around them. */
import type { TextRun } from '../document/document';
import { linkAddress } from '../rendering/link-address';
import { element } from '../rendering/xml-element';
import type { DocxContext } from './docx-context';
import { type RunLook, textRun } from './text-runs';

/** Word cuts longer ones off. */
const LONGEST_TOOLTIP = 250;

/** Text colour of links, which programs would otherwise print blue. */
const PLAIN_TEXT = '000000';

/** `12 · 예산!F12`: the figure's number in the list of sources, and its cell. */
function tooltip({ figureNumber, source }: TextRun): string {
  const cell = source === undefined ? '' : `${source.sheet}!${source.address}`;
  const parts = [figureNumber === undefined ? '' : String(figureNumber), cell];
  return parts
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, LONGEST_TOOLTIP);
}

/** Where the stretch leads, as the attributes of its link; undefined where it leads nowhere. */
function target({ link, leadsTo }: TextRun, { links }: DocxContext) {
  const address = link === undefined ? undefined : linkAddress(link);
  if (address !== undefined) return { 'r:id': links.idOf(address) };
  return leadsTo === undefined ? undefined : { 'w:anchor': leadsTo };
}

function tonedLook({ bold, tone }: TextRun, look: RunLook, { palette }: DocxContext): RunLook {
  return {
    ...look,
    ...(bold === true || tone === 'warning' ? { bold: true } : {}),
    ...(tone === 'muted' ? { color: palette.mutedText } : {}),
    ...(tone === 'warning' ? { color: palette.warningText } : {}),
  };
}

/** A figure that leads to its cell looks as any other; another link has a light dotted line below. */
function linkLook(stretch: TextRun, look: RunLook, { palette }: DocxContext): RunLook {
  return {
    ...look,
    isLink: true,
    color: look.color ?? PLAIN_TEXT,
    underline: stretch.source === undefined ? palette.rule : 'none',
  };
}

export function stretch(part: TextRun, look: RunLook, context: DocxContext): string {
  const own = tonedLook(part, look, context);
  const where = part.text === '' ? undefined : target(part, context);
  const tip = tooltip(part);
  const content =
    where === undefined
      ? textRun(part.text, own)
      : element(
          'w:hyperlink',
          { ...where, ...(tip === '' ? {} : { 'w:tooltip': tip }), 'w:history': true },
          textRun(part.text, linkLook(part, own, context)),
        );
  return part.bookmark === undefined ? content : context.bookmarks.around(part.bookmark, content);
}

export function stretches(parts: readonly TextRun[], look: RunLook, context: DocxContext): string {
  return parts.map((part) => stretch(part, look, context)).join('');
}
