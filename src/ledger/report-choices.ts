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

/** Accents that have a name in 설정, as RRGGBB: all dark enough for white text, and told apart from each other. */
export const accentColours = {
  navy: '1F3864',
  blue: '1F5C99',
  teal: '0F6466',
  green: '2E6B3A',
  purple: '54377A',
  maroon: '7A1F2B',
  brown: '6B4423',
  grey: '44494F',
} as const;
export type AccentColour = keyof typeof accentColours;

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
  accent: accentColours.navy,
  typeface: 'Noto Sans KR',
  titleTypeface: 'Noto Sans KR',
  // The National Assembly Budget Office's mark for slow execution in closing accounts.
  slowPercent: 70,
  slowReading: 'prorated',
};
