/** The words a report needs as a web page, beside those it has on paper. */

/** Where a figure comes from, as a hint on its link. */
interface FigureHint {
  /** In the list of sources; absent where the report has no such list. */
  readonly number: number | undefined;
  readonly sheet: string;
  /** The cell or the range it comes from; of scattered cells the first. */
  readonly range: string;
  /** How many more cells it was added up from. */
  readonly others: number;
}

export interface ReportPageWords {
  /** The link for people who go by keyboard. */
  readonly skipContents: string;
  /** `수치 12 · 예산!F12`. */
  readonly figure: (hint: FigureHint) => string;
}

const korean: ReportPageWords = {
  skipContents: '본문으로 건너뛰기',
  figure: ({ number, sheet, range, others }) =>
    [
      ...(number === undefined ? [] : [`수치 ${number}`]),
      `${sheet}!${range}${others === 0 ? '' : ` 외 ${others}칸`}`,
    ].join(' · '),
};

const english: ReportPageWords = {
  skipContents: 'Skip to the report',
  figure: ({ number, sheet, range, others }) =>
    [
      ...(number === undefined ? [] : [`Figure ${number}`]),
      `${sheet}!${range}${others === 0 ? '' : ` and ${others} more ${others === 1 ? 'cell' : 'cells'}`}`,
    ].join(' · '),
};

/** The words for a report written in that language. */
export function reportPageWords(locale: 'ko' | 'en'): ReportPageWords {
  return locale === 'ko' ? korean : english;
}
