/** The words a report is written with, whatever the workbook says; one dictionary a report language. */
import type { Unit } from '../ledger/unit';

/** The blocks a programme's chapter knows, in the order a report prints them; others follow behind. */
export type ProgramBlock =
  'background' | 'content' | 'execution' | 'results' | 'resultsAndPlan' | 'plan' | 'reference';

export interface ProgramBlockWords {
  /** The heading, without its □. */
  readonly heading: string;
  /** What a workbook may call the block in 절; spaces do not matter. */
  readonly names: readonly string[];
}

export interface ReportWords {
  readonly locale: 'ko' | 'en';
  readonly contentsTitle: string;
  /** A day as the cover prints it: `2019. 6. 14.` */
  readonly date: (year: number, month: number, day: number) => string;
  /** The day a table's figures are of: `'19.5.31. 기준`. */
  readonly asOf: (year: number, month: number, day: number) => string;
  /** What a table says of its unit: `단위 : 백만원`. */
  readonly tableUnit: (unit: string) => string;
  readonly units: Readonly<Record<Unit, string>>;
  /** The unit of heads and seats: `명`. */
  readonly people: string;

  readonly general: {
    readonly title: string;
    /** What a workbook writes in 번호 for narrative of this chapter. */
    readonly narrativeNumbers: readonly string[];
    readonly organization: (organization: string) => string;
  };
  readonly staffing: {
    readonly heading: (headcount: string) => string;
    readonly category: string;
    readonly sum: string;
    readonly authorized: string;
    readonly actual: string;
    readonly variance: string;
    /** The parts of `파견공무원 2명 및 계약직 5명 별도`: before all, after each count, between, before the last, after all. */
    readonly outsidePrefix: string;
    readonly outsideUnit: string;
    readonly outsideSeparator: string;
    readonly outsideLastSeparator: string;
    readonly outsideSuffix: string;
  };
  readonly balanceSheet: {
    readonly heading: string;
    readonly assets: string;
    readonly liabilitiesAndEquity: string;
    readonly category: string;
    readonly change: string;
    readonly sum: string;
  };
  readonly board: {
    readonly heading: string;
    readonly composition: string;
    readonly nameHead: string;
    readonly seatsHead: string;
    readonly functionsHead: string;
    readonly name: (institution: string) => string;
    readonly allSeats: string;
    /** After a number of seats: `명`. */
    readonly seatUnit: string;
    readonly includingExOfficio: string;
    /** What a workbook calls the narrative on what the board does. */
    readonly functionNames: readonly string[];
    readonly members: string;
    /** What a workbook calls the narrative below the table of members. */
    readonly memberNames: readonly string[];
    readonly memberOrder: string;
    readonly memberName: string;
    readonly memberPosition: string;
    readonly memberCareer: string;
  };
  readonly goals: {
    readonly title: (fiscalYear: number) => string;
    readonly plan: (fiscalYear: number) => string;
    readonly budgetSummary: (fiscalYear: number, institution: string) => string;
  };
  readonly budgetSummary: {
    readonly group: string;
    readonly program: string;
    readonly budget: string;
    readonly note: string;
    readonly subtotal: string;
    readonly total: string;
  };
  /** What a workbook calls the block with a programme's aim. */
  readonly aimNames: readonly string[];
  readonly programBlocks: Readonly<Record<ProgramBlock, ProgramBlockWords>>;
  readonly execution: {
    readonly program: string;
    readonly budget: string;
    readonly amountAndActivity: string;
    /** After a planned period's name: `(예정)`. */
    readonly plannedSuffix: string;
    readonly sum: string;
  };
  /** The appendix on the checks. */
  readonly checks: {
    readonly title: string;
    readonly checkedOn: (day: string) => string;
    /** How many rules were run and how much they compared; `notRun` rules could not be run. */
    readonly compared: (check: {
      readonly rules: number;
      readonly notRun: number;
      readonly compared: number;
    }) => string;
    readonly found: (counts: {
      readonly fails: number;
      readonly roundings: number;
      readonly questions: number;
      readonly waived: number;
    }) => string;
    readonly roundingsHeading: string;
    readonly waivedHeading: string;
    /** A printed figure with its unit: `14.5억원`. */
    readonly figure: (figure: string, unit: string) => string;
    readonly heads: Readonly<
      Record<'rule' | 'sentence' | 'stated' | 'computed' | 'difference' | 'reason' | 'by' | 'until', string>
    >;
  };
}
