/** `Contents/header.xml`: everything the text refers to by number. */
import type { ReportDocument } from '../document/document';
import { element, XML_DECLARATION } from '../rendering/xml-element';
import { list } from './document-properties';
import type { HwpxContext } from './hwpx-context';
import { DOCUMENT_NAMESPACES } from './namespaces';
import { OUTLINE_NUMBERING_ID } from './section-settings';
import { styleList } from './styles';

const OUTLINE_LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A reference to no character look: that of the paragraph is taken. */
const NO_CHARACTER_LOOK = 4294967295;

/** Headings carry their numbers in their texts, so the outline has levels but prints no numbers of its own. */
function outlineNumbering(): string {
  const heads = OUTLINE_LEVELS.map((level) =>
    element('hh:paraHead', {
      start: 1,
      level,
      align: 'LEFT',
      useInstWidth: true,
      autoIndent: true,
      widthAdjust: 0,
      textOffsetType: 'PERCENT',
      textOffset: 50,
      numFormat: 'DIGIT',
      charPrIDRef: NO_CHARACTER_LOOK,
      checkable: false,
    }),
  );
  const numbering = element('hh:numbering', { id: OUTLINE_NUMBERING_ID, start: 0 }, heads);
  return list('hh:numberings', [numbering]);
}

/** The part; written after the text, when all looks have their numbers. */
export function headerPart(
  { locale }: Pick<ReportDocument, 'locale'>,
  sectionCount: number,
  context: HwpxContext,
): string {
  const { properties } = context;
  const styles = styleList(context, locale);
  const references = element(
    'hh:refList',
    {},
    properties.fontLists(),
    properties.borderFillList(),
    properties.characterList(),
    properties.tabList(),
    outlineNumbering(),
    properties.paragraphList(),
    styles,
  );
  const root = element(
    'hh:head',
    { ...DOCUMENT_NAMESPACES, version: '1.4', secCnt: sectionCount },
    element('hh:beginNum', { page: 1, footnote: 1, endnote: 1, pic: 1, tbl: 1, equation: 1 }),
    references,
    element('hh:compatibleDocument', { targetProgram: 'HWP201X' }, element('hh:layoutCompatibility')),
    element(
      'hh:docOption',
      {},
      element('hh:linkinfo', { path: '', pageInherit: false, footnoteInherit: false }),
    ),
    // Spelt so by Hancom Office.
    element('hh:trackchageConfig', { flags: 56 }),
  );
  return XML_DECLARATION + root;
}
