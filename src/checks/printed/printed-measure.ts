/** What a row of 원문표기 states, by the words of its 항목. */

/** Sums of budget lines that may be printed for a line, a programme, a group or the whole. */
export type PrintedAmount =
  | 'previousBudget'
  | 'budget'
  | 'changes'
  | 'currentBudget'
  | 'commitment'
  | 'spent'
  | 'planned'
  | 'remaining'
  | 'expectedAtYearEnd'
  | 'carriedForward'
  | 'lapsed';

/** Ratios in percent. */
export type PrintedRate = 'executionRate' | 'share';

export type PrintedMeasure = PrintedAmount | PrintedRate;

/** The words of 항목 in one workbook language, spaces and capitals left out; several where people write several. */
export interface PrintedItemWords {
  readonly measures: Readonly<Record<PrintedMeasure, readonly string[]>>;
  /** In front of a measure, or alone for the budget: of a group, or of a programme where 번호 names one. */
  readonly subtotal: readonly string[];
  /** In front of a measure, or alone for the budget: of everything. */
  readonly total: readonly string[];
  /** In front of a measure: of the sub-programme that 표기 이름 names. */
  readonly subProgram: readonly string[];
  /** Behind a word: the sum of its namesakes, `커뮤니티 계` of `커뮤니티 소상공인` and the others. */
  readonly sum: readonly string[];
  readonly authorized: readonly string[];
  readonly actual: readonly string[];
  readonly variance: readonly string[];
  readonly vacancyRate: readonly string[];
  readonly headcount: readonly string[];
  readonly outsideStaff: readonly string[];
  readonly current: readonly string[];
  readonly previous: readonly string[];
  readonly change: readonly string[];
  readonly assets: readonly string[];
  readonly liabilities: readonly string[];
  readonly equity: readonly string[];
  readonly liabilitiesAndEquity: readonly string[];
  readonly boardSeats: readonly string[];
  readonly recruiting: readonly string[];
  /** In the head of a small table's column: figures that nobody adds up. */
  readonly notAdded: readonly string[];
  /** In the name or head of a small table: money in a large unit, so that its figures are rounded. */
  readonly rounded: readonly string[];
}

/** A text without what people space, dot and capitalize differently. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s·ㆍ・‧∙]/g, '')
    .toLowerCase();
}

/** The text behind one of the words it begins with; null when it begins with none. The longest word counts. */
export function afterWord(text: string, words: readonly string[]): string | null {
  const found = words
    .filter((word) => text.startsWith(word))
    .sort((one, other) => other.length - one.length)[0];
  return found === undefined ? null : text.slice(found.length);
}
