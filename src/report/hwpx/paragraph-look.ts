/** How paragraphs look: `hh:paraPr`, and the tab stops they use. */
import { type Attributes, element } from '../rendering/xml-element';
import type { BorderFill } from './border-fill';
import { UNIT_NAMESPACE } from './namespaces';

/** Lengths in HWPUNIT. */
export interface ParagraphLook {
  readonly align: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';
  /** Where the first line begins, from the left of the text. */
  readonly left?: number;
  readonly right?: number;
  /** How much further in the later lines begin. */
  readonly hanging?: number;
  readonly before?: number;
  readonly after?: number;
  /** Percent of the height of the characters. */
  readonly lineSpacing: number;
  readonly keepWithNext?: boolean;
  readonly keepLines?: boolean;
  /** 1 for a chapter and so on; none for text. */
  readonly outlineLevel?: 1 | 2 | 3 | 4;
  /** `hanging`: a tab leads to where the later lines begin; `right`: a tab leads to the right end of the line. */
  readonly tab?: TabStop;
  readonly border?: ParagraphBorder;
}

export type TabStop = 'none' | 'hanging' | 'right';

export interface ParagraphBorder {
  readonly fill: BorderFill;
  /** From the text to the line; none when absent. */
  readonly offsets: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', number>>>;
}

/** The numbers of what a paragraph look refers to. */
export interface ParagraphReferences {
  readonly tabId: number;
  readonly borderFillId: number;
}

/** Programs that do not know the unit take half of a length: for them each is written doubled. */
function lengths(look: ParagraphLook, factor: 1 | 2): string {
  const length = (name: string, value: number): string =>
    element(name, { value: value * factor, unit: 'HWPUNIT' });
  const margin = element(
    'hh:margin',
    {},
    length('hc:intent', -(look.hanging ?? 0)),
    length('hc:left', look.left ?? 0),
    length('hc:right', look.right ?? 0),
    length('hc:prev', look.before ?? 0),
    length('hc:next', look.after ?? 0),
  );
  return margin + element('hh:lineSpacing', { type: 'PERCENT', value: look.lineSpacing, unit: 'HWPUNIT' });
}

/** A choice by whether the reader knows that lengths are meant at their face value. */
function byUnit(turn: (factor: 1 | 2) => string): string {
  return element(
    'hp:switch',
    {},
    element('hp:case', { 'hp:required-namespace': UNIT_NAMESPACE }, turn(1)),
    element('hp:default', {}, turn(2)),
  );
}

function borderAttributes({ border }: ParagraphLook, borderFillId: number): Attributes {
  return {
    borderFillIDRef: borderFillId,
    offsetLeft: border?.offsets.left ?? 0,
    offsetRight: border?.offsets.right ?? 0,
    offsetTop: border?.offsets.top ?? 0,
    offsetBottom: border?.offsets.bottom ?? 0,
    connect: false,
    ignoreMargin: false,
  };
}

export function paragraphElement(look: ParagraphLook, id: number, references: ParagraphReferences): string {
  const { outlineLevel } = look;
  return element(
    'hh:paraPr',
    {
      id,
      tabPrIDRef: references.tabId,
      condense: 0,
      fontLineHeight: false,
      snapToGrid: true,
      suppressLineNumbers: false,
      checked: false,
    },
    element('hh:align', { horizontal: look.align, vertical: 'BASELINE' }),
    element('hh:heading', {
      type: outlineLevel === undefined ? 'NONE' : 'OUTLINE',
      idRef: 0,
      level: outlineLevel === undefined ? 0 : outlineLevel - 1,
    }),
    element('hh:breakSetting', {
      breakLatinWord: 'KEEP_WORD',
      breakNonLatinWord: 'KEEP_WORD',
      widowOrphan: true,
      keepWithNext: look.keepWithNext === true,
      keepLines: look.keepLines === true,
      pageBreakBefore: false,
      lineWrap: 'BREAK',
    }),
    element('hh:autoSpacing', { eAsianEng: false, eAsianNum: false }),
    byUnit((factor) => lengths(look, factor)),
    element('hh:border', borderAttributes(look, references.borderFillId)),
  );
}

/** `hh:tabPr`: both stops move with the paragraph, so they need no position. */
export function tabStopElement(tab: TabStop, id: number): string {
  return element('hh:tabPr', { id, autoTabLeft: tab === 'hanging', autoTabRight: tab === 'right' });
}
