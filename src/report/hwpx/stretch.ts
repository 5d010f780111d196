/** A stretch of the report's text as a run: its tone, the link it is, the bookmark it has. */
import type { TextRun } from '../document/document';
import type { CharacterLook } from './character-look';
import type { HwpxContext } from './hwpx-context';
import { bookmarkControl, linkControls, linkTarget } from './link-field';
import { textRun } from './paragraph';

/** What Hancom Office puts behind the end of a field. */
const EMPTY_TEXT = '<hp:t/>';

function lookOf({ bold, tone }: TextRun, look: CharacterLook, { palette }: HwpxContext): CharacterLook {
  if (bold !== true && tone === undefined) return look;
  return {
    ...look,
    ...(bold === true || tone === 'warning' ? { bold: true } : {}),
    ...(tone === 'muted' ? { color: palette.mutedText } : {}),
    ...(tone === 'warning' ? { color: palette.warningText } : {}),
  };
}

/** The run of a stretch. A figure that leads to its cell looks as any other; another link has a light dotted line below. */
export function stretch(part: TextRun, look: CharacterLook, context: HwpxContext): string {
  const { properties, palette } = context;
  const own = lookOf(part, look, context);
  const { text, bookmark } = part;
  const mark = bookmark !== undefined && properties.takeBookmark(bookmark) ? bookmarkControl(bookmark) : '';
  const target = text === '' ? undefined : linkTarget(part);
  if (target === undefined) return textRun(properties, text, own, { before: mark });
  const { begin, end } = linkControls(target, properties.nextId());
  const linked = part.source === undefined ? { ...own, underline: palette.rule } : own;
  return textRun(properties, text, linked, { before: mark + begin, after: end + EMPTY_TEXT });
}

/** The runs of stretches; of none, one empty run, which keeps the height of a line. */
export function stretches(
  parts: readonly TextRun[],
  look: CharacterLook,
  context: HwpxContext,
): readonly string[] {
  return parts.length === 0
    ? [textRun(context.properties, '', look)]
    : parts.map((part) => stretch(part, look, context));
}
