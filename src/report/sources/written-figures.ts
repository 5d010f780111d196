/** Finds the figures that people write in sentences: `510백만원`, `80백만~230백만 원`, `3,600만원`, `423명`, `25%`. */
import { readNumberText } from '../../tables/number-text';
import {
  countedEndings,
  counters,
  countersApart,
  currencies,
  englishCounters,
  englishMagnitudes,
  magnitudes,
  measures,
  moneyMagnitudes,
  won,
} from './figure-units';

export interface WrittenFigure {
  /** Where number and unit stand in the text. */
  readonly from: number;
  readonly to: number;
  /** Won, heads and the like, or a ratio. */
  readonly value: number;
  /** Of the value: 원, 명, %; empty for a number that is a whole text. */
  readonly unit: string;
}

/** What can still be kept exactly; more digits than that are no figure of a report. */
const largestValue = Number.MAX_SAFE_INTEGER;

/** The unit of rates. */
export const percent = '%';

const anyOf = (words: readonly string[]): string => words.join('|');

const sign = String.raw`(?<sign>[△▲∆Δ]\s?|[-−+](?=\d))?`;
const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d)`;
const magnitude = `(?:${anyOf(Object.keys(magnitudes))})`;
/** `1억 2,000만`, `510백만`, `3,600`. */
const numeral = String.raw`(?<numeral>(?:${number}\s?(?:조|억|만)\s?){0,3}${number}(?:\s?${magnitude})?)`;
const ending = `(?:${anyOf(countedEndings)}){0,2}(?![가-힣])`;
const unitEnd = new RegExp(`${ending}(?![A-Za-z])`, 'uy');
const about = String.raw`(?:여\s?)?`;

interface FigurePattern {
  readonly kind: 'money' | 'rate' | 'count';
  /** Sticky. Groups: `sign`, `numeral`, `unit`, and `million` for an English magnitude; what only has to follow is looked ahead at. */
  readonly expression: RegExp;
}

const pattern = (kind: FigurePattern['kind'], ...parts: readonly string[]): FigurePattern => ({
  kind,
  expression: new RegExp(parts.join(''), 'uy'),
});

const englishMagnitude = `(?<million>${anyOf(Object.keys(englishMagnitudes))})`;

/** In the order they are to be tried. */
const patterns: readonly FigurePattern[] = [
  pattern('rate', sign, `(?<numeral>${number})`, String.raw`\s?(?:%p|[%％]|퍼센트포인트|퍼센트)`),
  pattern(
    'money',
    sign,
    numeral,
    String.raw`\s?${about}(?<unit>${anyOf(currencies)})`,
    `(?:(?<=[십백천만억조]여?\\s?원)|(?=${ending}))`,
  ),
  pattern('count', sign, `(?<numeral>${number})`, String.raw`\s?(?<unit>${anyOf(measures)})(?![A-Za-z\d²³])`),
  pattern('count', sign, numeral, about, `(?<unit>${anyOf(counters)})(?=${ending})`),
  pattern('count', sign, numeral, String.raw`여?\s(?<unit>${anyOf(countersApart)})(?=${ending})`),
  pattern('money', sign, `(?<numeral>${number}(?:${anyOf(moneyMagnitudes)}))`, '(?![가-힣])'),
  pattern('money', sign, `(?<numeral>${number})`, `\\s(?:${englishMagnitude}\\s)?won(?![A-Za-z])`),
  pattern(
    'money',
    sign,
    String.raw`(?:KRW\s?|[₩￦])(?<numeral>${number})`,
    `(?:\\s${englishMagnitude}(?![A-Za-z]))?`,
  ),
  pattern('count', sign, `(?<numeral>${number})`, `\\s(?<unit>${anyOf(englishCounters)})(?![A-Za-z])`),
];

const beginning = /[△▲∆Δ−+₩￦\d]|-(?=\d)|KRW/g;
const rangeBeginning = new RegExp(
  String.raw`${sign}(?<numeral>${number}(?:\s?${magnitude})?)\s?[~∼～〜–-]\s?`,
  'uy',
);

/** Every figure of a text, from left to right and apart from one another; linear in its length. */
export function findWrittenFigures(text: string): readonly WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  if (!/\d|[０-９]/.test(text)) return figures;
  const plain = withHalfWidth(text);
  const beginnings = new RegExp(beginning);
  for (let start = beginnings.exec(plain); start !== null; start = beginnings.exec(plain)) {
    const found = isInsideWord(plain, start.index) ? [] : figuresAt(plain, start.index);
    for (const figure of found) figures.push(figure);
    const last = found[found.length - 1];
    if (last !== undefined) beginnings.lastIndex = last.to;
    else beginnings.lastIndex = endOfNumber(plain, start.index);
  }
  return figures;
}

/** Whether a unit ends here, so that it is no part of a longer word. */
export function isEndOfUnit(text: string, at: number): boolean {
  unitEnd.lastIndex = at;
  return unitEnd.test(text);
}

/** A text that is nothing but a number is a figure whose unit stands elsewhere, such as in a table's head. */
export function wholeNumber(text: string): WrittenFigure | null {
  const read = readNumberText(text);
  if (read?.state !== 'measured' || Math.abs(read.value) > largestValue) return null;
  const from = text.search(/\S/);
  return { from, to: text.trimEnd().length, value: read.value, unit: '' };
}

/** One figure, or the two of a range, of which the first may go without its unit. */
function figuresAt(plain: string, at: number): readonly WrittenFigure[] {
  rangeBeginning.lastIndex = at;
  const range = rangeBeginning.exec(plain)?.groups;
  if (range !== undefined) {
    const second = figureAt(plain, rangeBeginning.lastIndex);
    const first = second && firstOfRange(plain, at, range, second);
    if (first) return [first, second.figure];
  }
  const single = figureAt(plain, at);
  return single === null ? [] : [single.figure];
}

interface ReadFigure {
  readonly figure: WrittenFigure;
  /** What one of its number stands for: 1,000,000 for 200백만원. */
  readonly scale: number;
}

function firstOfRange(
  plain: string,
  from: number,
  groups: Readonly<Record<string, string | undefined>>,
  { figure: second, scale }: ReadFigure,
): WrittenFigure | null {
  const numeral = groups['numeral'] ?? '';
  const isBare = /^[\d,.]+$/.test(numeral);
  const value = signed(groups, isBare ? plainNumber(numeral) * scale : numeralValue(numeral));
  const to = plain.indexOf(numeral, from) + numeral.length;
  // 19-3개 is no range of amounts.
  return value > second.value ? null : { from, to, value: exact(value), unit: second.unit };
}

function figureAt(plain: string, at: number): ReadFigure | null {
  for (const { kind, expression } of patterns) {
    expression.lastIndex = at;
    const groups = expression.exec(plain)?.groups;
    if (groups === undefined) continue;
    const numeral = groups['numeral'] ?? '';
    const unit = kind === 'rate' ? percent : (groups['unit'] ?? won);
    const scale = scaleOf(kind, numeral, groups['million']);
    const size = /[\d.,]+/.exec(numeral)?.[0] ?? '';
    const value = /^[\d,.]+$/.test(numeral) ? plainNumber(size) * scale : numeralValue(numeral);
    if ((unit === '대' && isAgeGroup(value)) || Math.abs(value) > largestValue) continue;
    return {
      figure: { from: at, to: expression.lastIndex, value: exact(signed(groups, value)), unit },
      scale,
    };
  }
  return null;
}

function scaleOf(kind: FigurePattern['kind'], numeral: string, million: string | undefined): number {
  if (kind === 'rate') return 1 / 100;
  if (million !== undefined) return englishMagnitudes[million] ?? 1;
  return magnitudes[/[십백천만억조]+$/.exec(numeral)?.[0] ?? ''] ?? 1;
}

/** 20대 is an age, 25대 are machines. */
function isAgeGroup(value: number): boolean {
  return value % 10 === 0 && value >= 10 && value <= 90;
}

/** `1억 2,000만` is 120,000,000. */
function numeralValue(numeral: string): number {
  const parts = numeral.match(/[\d,.]+\s?[십백천만억조]*/g) ?? [];
  return parts.reduce((sum, part) => {
    const size = /^[\d,.]+/.exec(part)?.[0] ?? '';
    return sum + plainNumber(size) * (magnitudes[part.slice(size.length).trim()] ?? 1);
  }, 0);
}

function plainNumber(digits: string): number {
  return Number(digits.replace(/,/g, ''));
}

function signed(groups: Readonly<Record<string, string | undefined>>, value: number): number {
  return /[△▲∆Δ−-]/.test(groups['sign'] ?? '') ? -value : value;
}

/** 1.1억 is 110,000,000, without what binary fractions add to it. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** Whether a word, a longer number, an ordinal or a year goes on here. */
function isInsideWord(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 3), at);
  const here = plain.charAt(at);
  if (/[-−+]/.test(here)) return /[\dA-Za-z가-힣)]$/.test(before);
  if (/[△▲∆Δ]/.test(here)) return false;
  return (
    /[\dA-Za-z_]$|[\dA-Za-z][./,:-]$/.test(before) ||
    /(?:^|[^가-힣])제\s?$/.test(before) ||
    (/['’‘´′]$/.test(before) && /^\d{2}(?=[\s.~∼～–년]|$)/.test(plain.slice(at, at + 3)))
  );
}

function endOfNumber(plain: string, at: number): number {
  const digits = /[\d,.]+/y;
  digits.lastIndex = at;
  return digits.test(plain) ? digits.lastIndex : at + 1;
}

/** Full-width digits and signs as plain ones, each at its place. */
function withHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
