/** What an institution chooses about its report in 설정: which parts in which order, how it looks, what counts as slow. */

/** Chapters and appendices. The first three may be numbered chapters; the last four are appendices. */
export const chapterKeys = [
  'summary',
  'generalStatus',
  'businessGoals',
  'executionAppendix',
  'checkAppendix',
  'sourcesAppendix',
  'readingAppendix',
] as const;
export type ChapterKey = (typeof chapterKeys)[number];

/** Parts of 일반현황. */
export const generalPartKeys = ['organization', 'staffing', 'balanceSheet', 'board'] as const;
export type GeneralPartKey = (typeof generalPartKeys)[number];

/** Parts of 사업목표; `programs` are the programme groups with a chapter for each programme. */
export const goalsPartKeys = ['plan', 'budgetSummary', 'programs'] as const;
export type GoalsPartKey = (typeof goalsPartKeys)[number];

/** Blocks of a programme. */
export const programPartKeys = [
  'aim',
  'background',
  'content',
  'execution',
  'results',
  'resultsAndPlan',
  'plan',
  'reference',
] as const;
export type ProgramPartKey = (typeof programPartKeys)[number];

/** A part that is not listed is left out; parts are printed in the order they are listed. */
export interface ReportChoices {
  readonly chapters: readonly ChapterKey[];
  readonly generalParts: readonly GeneralPartKey[];
  readonly goalsParts: readonly GoalsPartKey[];
  readonly programParts: readonly ProgramPartKey[];
  /** RRGGBB. */
  readonly accent: string;
  readonly typeface: string;
  readonly titleTypeface: string;
  /** 부진 기준: an execution rate below this many percent at the end of the year is slow. */
  readonly slowPercent: number;
  /** Whether the threshold is taken for the part of the year that has passed, or whole at any time. */
  readonly slowReading: 'prorated' | 'whole';
}

/** What holds where 설정 says nothing. */
export const defaultReportChoices: ReportChoices = {
  chapters: chapterKeys,
  generalParts: generalPartKeys,
  goalsParts: goalsPartKeys,
  programParts: programPartKeys,
  accent: '1F3864',
  typeface: 'Noto Sans KR',
  titleTypeface: 'Noto Sans KR',
  // The National Assembly Budget Office's mark for slow execution in closing accounts.
  slowPercent: 70,
  slowReading: 'prorated',
};
