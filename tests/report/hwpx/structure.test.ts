/**
 * The text and the header part against the published structure of OWPML (KS X 6101, chapters 9 and 10, and its schemas): which
 * element stands in which, in what order, with which attributes. Where Hancom Office writes another order than the standard
 * has (the section's settings, the end of the header, margins within a choice of units), it is Hancom Office's.
 */
import { describe, expect, test } from '@jest/globals';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import type { XmlElement } from '../docx/parse-xml';
import { elementsIn } from '../docx/read-docx';
import { fullReport } from '../docx/sample-report';
import { HEADER, partOf, sectionsOf } from './read-hwpx';
import { referenceReport } from './reference-report';

interface Rule {
  /** The names of the children, a space before each. */
  readonly children: RegExp;
  readonly attributes: readonly string[];
}

function rule(children: RegExp, ...attributes: readonly string[]): Rule {
  return { children, attributes };
}

const nothing = /^$/;
const scripts = ['hangul', 'latin', 'hanja', 'japanese', 'other', 'symbol', 'user'];
const line = rule(nothing, 'type', 'width', 'color');
const sides = rule(nothing, 'left', 'right', 'top', 'bottom');
const length = rule(nothing, 'value', 'unit');
const notes = rule(/^ hp:autoNumFormat hp:noteLine hp:noteSpacing hp:numbering hp:placement$/);
const lengths = rule(/^ hh:margin hh:lineSpacing$/);

const RULES: Readonly<Record<string, Rule>> = {
  'hs:sec': rule(/^( hp:p)+$/),
  'hp:p': rule(/^( hp:run)+$/, 'id', 'paraPrIDRef', 'styleIDRef', 'pageBreak', 'columnBreak', 'merged'),
  'hp:run': rule(/^( hp:secPr| hp:ctrl| hp:t| hp:tbl)*$/, 'charPrIDRef'),
  'hp:t': rule(/^( hp:tab| hp:lineBreak)*$/),
  'hp:tab': rule(nothing, 'width', 'leader', 'type'),
  'hp:lineBreak': rule(nothing),
  'hp:ctrl': rule(/^ hp:(colPr|header|pageNum|pageHiding|bookmark|fieldBegin|fieldEnd)$/),
  'hp:colPr': rule(nothing, 'id', 'type', 'layout', 'colCount', 'sameSz', 'sameGap'),
  'hp:header': rule(/^ hp:subList$/, 'id', 'applyPageType'),
  'hp:pageNum': rule(nothing, 'pos', 'formatType', 'sideChar'),
  'hp:pageHiding': rule(nothing, 'hideHeader', 'hideFooter', 'hidePageNum'),
  'hp:bookmark': rule(nothing, 'name'),
  'hp:fieldBegin': rule(/^ hp:parameters$/, 'id', 'type', 'name', 'editable', 'dirty', 'fieldid'),
  'hp:fieldEnd': rule(nothing, 'beginIDRef', 'fieldid'),
  'hp:parameters': rule(/^ hp:integerParam( hp:stringParam){4,5}$/, 'cnt', 'name'),
  'hp:integerParam': rule(nothing, 'name'),
  'hp:stringParam': rule(nothing, 'name'),
  'hp:secPr': rule(
    /^ hp:grid hp:startNum hp:visibility hp:lineNumberShape hp:pagePr hp:footNotePr hp:endNotePr( hp:pageBorderFill){3}$/,
    'id',
    'outlineShapeIDRef',
    'masterPageCnt',
  ),
  'hp:grid': rule(nothing, 'lineGrid', 'charGrid', 'wonggojiFormat'),
  'hp:startNum': rule(nothing, 'pageStartsOn', 'page', 'pic', 'tbl', 'equation'),
  'hp:visibility': rule(nothing, 'hideFirstHeader', 'hideFirstFooter', 'hideFirstPageNum', 'border', 'fill'),
  'hp:lineNumberShape': rule(nothing, 'restartType', 'countBy', 'distance', 'startNumber'),
  'hp:pagePr': rule(/^ hp:margin$/, 'landscape', 'width', 'height', 'gutterType'),
  'hp:margin': rule(nothing, 'header', 'footer', 'gutter', 'left', 'right', 'top', 'bottom'),
  'hp:footNotePr': notes,
  'hp:endNotePr': notes,
  'hp:autoNumFormat': rule(nothing, 'type', 'userChar', 'prefixChar', 'suffixChar', 'supscript'),
  'hp:noteLine': rule(nothing, 'length', 'type', 'width', 'color'),
  'hp:noteSpacing': rule(nothing, 'betweenNotes', 'belowLine', 'aboveLine'),
  'hp:numbering': rule(nothing, 'type', 'newNum'),
  'hp:placement': rule(nothing, 'place', 'beneathText'),
  'hp:pageBorderFill': rule(/^ hp:offset$/, 'type', 'borderFillIDRef', 'textBorder', 'fillArea'),
  'hp:offset': sides,
  'hp:tbl': rule(
    /^ hp:sz hp:pos hp:outMargin( hp:shapeComment)? hp:inMargin( hp:tr)+$/,
    ...['id', 'zOrder', 'numberingType', 'textWrap', 'textFlow', 'lock', 'pageBreak', 'repeatHeader'],
    ...['rowCnt', 'colCnt', 'cellSpacing', 'borderFillIDRef'],
  ),
  'hp:sz': rule(nothing, 'width', 'widthRelTo', 'height', 'heightRelTo', 'protect'),
  'hp:pos': rule(
    nothing,
    ...['treatAsChar', 'affectLSpacing', 'flowWithText', 'allowOverlap', 'holdAnchorAndSO'],
    ...['vertRelTo', 'horzRelTo', 'vertAlign', 'horzAlign', 'vertOffset', 'horzOffset'],
  ),
  'hp:outMargin': sides,
  'hp:inMargin': sides,
  'hp:shapeComment': rule(nothing),
  'hp:tr': rule(/^( hp:tc)*$/),
  'hp:tc': rule(
    /^ hp:subList hp:cellAddr hp:cellSpan hp:cellSz hp:cellMargin$/,
    ...['name', 'header', 'hasMargin', 'protect', 'editable', 'dirty', 'borderFillIDRef'],
  ),
  'hp:subList': rule(/^( hp:p)+$/, 'id', 'textDirection', 'lineWrap', 'vertAlign'),
  'hp:cellAddr': rule(nothing, 'colAddr', 'rowAddr'),
  'hp:cellSpan': rule(nothing, 'colSpan', 'rowSpan'),
  'hp:cellSz': rule(nothing, 'width', 'height'),
  'hp:cellMargin': sides,

  'hh:head': rule(
    /^ hh:beginNum hh:refList hh:compatibleDocument hh:docOption hh:trackchageConfig$/,
    'version',
    'secCnt',
  ),
  'hh:beginNum': rule(nothing, 'page', 'footnote', 'endnote', 'pic', 'tbl', 'equation'),
  'hh:refList': rule(
    /^ hh:fontfaces hh:borderFills hh:charProperties hh:tabProperties hh:numberings hh:paraProperties hh:styles$/,
  ),
  'hh:fontfaces': rule(/^( hh:fontface){7}$/, 'itemCnt'),
  'hh:fontface': rule(/^( hh:font)+$/, 'lang', 'fontCnt'),
  'hh:font': rule(/^ hh:substFont$/, 'id', 'face', 'type', 'isEmbedded'),
  'hh:substFont': rule(nothing, 'face', 'type'),
  'hh:borderFills': rule(/^( hh:borderFill)+$/, 'itemCnt'),
  'hh:borderFill': rule(
    /^ hh:slash hh:backSlash hh:leftBorder hh:rightBorder hh:topBorder hh:bottomBorder hh:diagonal( hc:fillBrush)?$/,
    'id',
  ),
  'hh:slash': rule(nothing, 'type', 'Crooked', 'isCounter'),
  'hh:backSlash': rule(nothing, 'type', 'Crooked', 'isCounter'),
  'hh:leftBorder': line,
  'hh:rightBorder': line,
  'hh:topBorder': line,
  'hh:bottomBorder': line,
  'hh:diagonal': line,
  'hc:fillBrush': rule(/^ hc:winBrush$/),
  'hc:winBrush': rule(nothing, 'faceColor', 'hatchColor', 'alpha'),
  'hh:charProperties': rule(/^( hh:charPr)+$/, 'itemCnt'),
  'hh:charPr': rule(
    /^ hh:fontRef hh:ratio hh:spacing hh:relSz hh:offset( hh:bold)? hh:underline hh:strikeout hh:outline hh:shadow$/,
    ...['id', 'height', 'textColor', 'shadeColor', 'borderFillIDRef'],
  ),
  'hh:fontRef': rule(nothing, ...scripts),
  'hh:ratio': rule(nothing, ...scripts),
  'hh:spacing': rule(nothing, ...scripts),
  'hh:relSz': rule(nothing, ...scripts),
  'hh:offset': rule(nothing, ...scripts),
  'hh:bold': rule(nothing),
  'hh:underline': rule(nothing, 'type', 'shape', 'color'),
  'hh:strikeout': rule(nothing, 'shape', 'color'),
  'hh:outline': rule(nothing, 'type'),
  'hh:shadow': rule(nothing, 'type', 'color', 'offsetX', 'offsetY'),
  'hh:tabProperties': rule(/^( hh:tabPr)+$/, 'itemCnt'),
  'hh:tabPr': rule(nothing, 'id', 'autoTabLeft', 'autoTabRight'),
  'hh:numberings': rule(/^( hh:numbering)+$/, 'itemCnt'),
  'hh:numbering': rule(/^( hh:paraHead)+$/, 'id', 'start'),
  'hh:paraHead': rule(nothing, 'level', 'align', 'numFormat', 'charPrIDRef'),
  'hh:paraProperties': rule(/^( hh:paraPr)+$/, 'itemCnt'),
  'hh:paraPr': rule(
    /^ hh:align hh:heading hh:breakSetting hh:autoSpacing hp:switch hh:border$/,
    'id',
    'tabPrIDRef',
  ),
  'hh:align': rule(nothing, 'horizontal', 'vertical'),
  'hh:heading': rule(nothing, 'type', 'idRef', 'level'),
  'hh:breakSetting': rule(
    nothing,
    ...['breakLatinWord', 'breakNonLatinWord', 'widowOrphan', 'keepWithNext', 'keepLines'],
    ...['pageBreakBefore', 'lineWrap'],
  ),
  'hh:autoSpacing': rule(nothing, 'eAsianEng', 'eAsianNum'),
  'hp:switch': rule(/^ hp:case hp:default$/),
  'hp:case': { ...lengths, attributes: ['hp:required-namespace'] },
  'hp:default': lengths,
  'hh:margin': rule(/^ hc:intent hc:left hc:right hc:prev hc:next$/),
  'hc:intent': length,
  'hc:left': length,
  'hc:right': length,
  'hc:prev': length,
  'hc:next': length,
  'hh:lineSpacing': rule(nothing, 'type', 'value', 'unit'),
  'hh:border': rule(
    nothing,
    ...['borderFillIDRef', 'offsetLeft', 'offsetRight', 'offsetTop', 'offsetBottom'],
  ),
  'hh:styles': rule(/^( hh:style)+$/, 'itemCnt'),
  'hh:style': rule(nothing, 'id', 'type', 'name', 'engName', 'paraPrIDRef', 'charPrIDRef', 'nextStyleIDRef'),
  'hh:compatibleDocument': rule(/^ hh:layoutCompatibility$/, 'targetProgram'),
  'hh:layoutCompatibility': rule(nothing),
  'hh:docOption': rule(/^ hh:linkinfo$/),
  'hh:linkinfo': rule(nothing, 'path', 'pageInherit', 'footnoteInherit'),
  'hh:trackchageConfig': rule(nothing, 'flags'),
};

/** What is wrong in and below an element, once each. */
function faults(part: XmlElement, found = new Set<string>()): ReadonlySet<string> {
  const own = RULES[part.name];
  const children = elementsIn(part);
  if (own === undefined) found.add(`${part.name} is not known`);
  else {
    const names = children.map(({ name }) => ` ${name}`).join('');
    if (!own.children.test(names)) found.add(`${part.name} holds${names}`);
    for (const attribute of own.attributes)
      if (part.attributes[attribute] === undefined) found.add(`${part.name} has no ${attribute}`);
  }
  for (const child of children) faults(child, found);
  return found;
}

/** Attributes that OWPML has as whole numbers. */
const WHOLE =
  /^(?:id|.*IDRef|.*Cnt|width|height|left|right|top|bottom|value|.*Offset|offset.*|.*Addr|.*Span)$/;
/** Those of the same name that are something else. */
const NOT_WHOLE =
  /^(?:hh:(?:left|right|top|bottom)Border|hh:diagonal|hp:noteLine|hp:subList|hp:secPr|hp:colPr)$/;

function broken(part: XmlElement): readonly string[] {
  const own = Object.entries(part.attributes).filter(
    ([name, value]) => WHOLE.test(name) && !NOT_WHOLE.test(part.name) && !/^-?\d+$/.test(value),
  );
  return [
    ...own.map(([name, value]) => `${part.name} ${name}="${value}"`),
    ...elementsIn(part).flatMap(broken),
  ];
}

describe.each([
  ['the 2019 report', referenceReport],
  ['a report of every kind of block', fullReport],
])('in %s', (_, report) => {
  const bytes = renderHwpx(report);
  const parts = [partOf(bytes, HEADER), ...sectionsOf(bytes)];

  test('every element stands where OWPML has it, with the attributes it requires', () => {
    expect(parts.flatMap((part) => [...faults(part)])).toEqual([]);
  });

  test('lengths and numbers are whole', () => {
    expect(parts.flatMap(broken)).toEqual([]);
  });

  test('a section begins with its settings, and has them once', () => {
    for (const section of sectionsOf(bytes)) {
      const [first] = elementsIn(section);
      const [run] = first === undefined ? [] : elementsIn(first);
      const names = run === undefined ? [] : elementsIn(run).map(({ name }) => name);
      expect(names.slice(0, 2)).toEqual(['hp:secPr', 'hp:ctrl']);
      expect(JSON.stringify(section).split('"hp:secPr"')).toHaveLength(2);
    }
  });
});
