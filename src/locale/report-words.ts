/** The words a report is written with, whatever the workbook says; one dictionary a report language. */
import type { DisplayRounding, RateBasis } from '../ledger/records';
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

/** A term and what it means. */
interface TermWords {
  readonly name: string;
  readonly meaning: string;
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
  /** A unit as it stands behind its figure: `백만원`, ` million won`. */
  readonly unitBehind: (unit: string) => string;
  /** The unit of heads and seats: `명`. */
  readonly people: string;
  /** What an execution rate divides by. */
  readonly rate: {
    /** `예산현액`. */
    readonly names: Readonly<Record<RateBasis, string>>;
    /** `예산현액 대비`. */
    readonly basis: Readonly<Record<RateBasis, string>>;
  };
  /** `붙임 1 점검 결과`. */
  readonly appendixTitle: (number: number, title: string) => string;

  readonly general: {
    readonly title: string;
    readonly organization: (organization: string) => string;
  };
  readonly staffing: {
    /** {headcount} */
    readonly heading: string;
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
  /** The page of headline figures. Names in braces are filled with figures. */
  readonly summary: {
    readonly title: string;
    /** What the tiles show, for people who cannot see them. */
    readonly description: string;
    readonly tiles: {
      readonly currentBudget: string;
      /** A label over an amount: with its unit, where this does not stand behind the figure. */
      readonly amountLabel: (name: string, unit: string) => string;
      /** {amount} {unit} */
      readonly amount: string;
      /** {amount} {unit} */
      readonly budgetNote: string;
      readonly spent: string;
      readonly executionRate: string;
      /** {basis} {amount} {unit} */
      readonly rateNote: string;
      /** Which programmes the rate is of. */
      readonly rateScope: string;
      readonly staff: string;
      /** {actual} {authorized} */
      readonly staffFigure: string;
      /** {headcount} */
      readonly staffNote: string;
    };
    readonly changes: {
      readonly heading: string;
      readonly item: string;
      /** Over a column of figures: which report, and the day its execution is of. */
      readonly before: (report: { readonly day: string; readonly asOf: string }) => string;
      readonly now: (report: { readonly day: string; readonly asOf: string }) => string;
      readonly change: string;
      /** {figure} {unit} */
      readonly amount: string;
      /** {figure} */
      readonly rate: string;
      /** {figure} */
      readonly heads: string;
      readonly staff: string;
      readonly checks: string;
      readonly findings: (counts: { readonly fails: string; readonly questions: string }) => string;
      readonly up: (size: string) => string;
      readonly down: (size: string) => string;
      readonly same: string;
      /** A difference of two rates: `5.5%p`. */
      readonly points: (size: string) => string;
      readonly programs: (counts: { readonly added: string; readonly dropped: string }) => string;
      /** How many programmes' amounts are not what they were, and the largest changes of them. */
      readonly moved: Readonly<
        Record<
          'currentBudget' | 'spent',
          (changes: { readonly programs: string; readonly most: string; readonly hasMore: boolean }) => string
        >
      >;
    };
    readonly slow: {
      readonly heading: (counts: { readonly programs: string; readonly slow: string }) => string;
      readonly headingOfNone: (counts: { readonly programs: string }) => string;
      /** `shown` are drawn, which may be fewer. */
      readonly caption: (shown: string) => string;
    };
    readonly open: {
      readonly heading: (counts: { readonly fails: string; readonly questions: string }) => string;
      readonly headingOfNone: string;
      /** Behind the heading, where something was waived. */
      readonly waived: (count: string) => string;
      readonly severity: Readonly<Record<'fail' | 'question', string>>;
      /** Beside the first ones; where the others are listed. */
      readonly moreInAppendix: (count: number) => string;
      readonly moreInSheet: (count: number) => string;
    };
  };
  /** Execution that is slow (부진). */
  readonly slow: {
    /** Beside a slow programme; has to show in grey print too. */
    readonly mark: string;
    readonly wholeRule: (percent: string) => string;
    readonly proratedRule: (rule: {
      readonly percent: string;
      readonly elapsedDays: string;
      readonly yearDays: string;
      readonly threshold: string;
    }) => string;
  };
  readonly charts: {
    readonly leftOut: (count: string) => string;
    readonly staffing: {
      readonly caption: string;
      readonly authorized: string;
      readonly actual: string;
      readonly description: (counts: {
        readonly grades: string;
        readonly authorized: string;
        readonly actual: string;
      }) => string;
    };
    readonly budget: {
      readonly caption: string;
      /** {amount} {share} */
      readonly figure: string;
      readonly description: (sums: { readonly groups: string; readonly total: string }) => string;
    };
    readonly periods: {
      readonly caption: string;
      readonly spent: string;
      /** Spent, but only after the as-of date, so that it is no part of 집행액. */
      readonly spentLater: string;
      readonly planned: string;
      /** {amount} {share} */
      readonly figure: string;
      readonly description: (sums: { readonly spent: string; readonly planned: string }) => string;
    };
    readonly rates: {
      readonly heading: string;
      readonly caption: string;
      /** What the bar of the threshold is called. */
      readonly threshold: string;
      /** What the bar of all programmes together is called. */
      readonly all: string;
      readonly description: (rates: {
        readonly programs: string;
        readonly slow: string;
        readonly all: string;
      }) => string;
    };
  };
  /** The appendix with the execution of all programmes. */
  readonly executionStatus: {
    readonly title: string;
    readonly group: string;
    readonly program: string;
    readonly budget: string;
    readonly currentBudget: string;
    readonly spent: string;
    readonly executionRate: (basis: string) => string;
    readonly remaining: string;
    readonly planned: string;
    readonly note: string;
    readonly subtotal: string;
    readonly total: string;
    readonly withoutExecution: string;
    readonly wholeBudget: string;
    /** {basis} {numerator} {denominator} {unit} */
    readonly rateNote: string;
  };
  /** The appendix that lists where figures come from. */
  readonly sources: {
    readonly title: string;
    readonly heads: Readonly<Record<'number' | 'place' | 'value' | 'cell' | 'origin', string>>;
    /** How a figure came into its cell. */
    readonly origins: Readonly<Record<'typed' | 'formula' | 'sum' | 'formulaGone', string>>;
    /** Behind the first of many cells. */
    readonly otherCells: (count: number) => string;
  };
  /** The appendix on how to read the report. */
  readonly reading: {
    readonly title: string;
    readonly figuresHeading: string;
    readonly unit: (unit: string) => string;
    readonly balanceSheetUnit: (unit: string) => string;
    readonly rounding: Readonly<Record<DisplayRounding, string>>;
    readonly nilAndZero: string;
    readonly negative: string;
    readonly roundingGap: string;
    readonly termsHeading: string;
    readonly terms: {
      readonly heads: Readonly<Record<'term' | 'meaning' | 'value', string>>;
      readonly budget: TermWords;
      readonly currentBudget: TermWords;
      readonly spent: TermWords;
      readonly executionRate: { readonly name: string; readonly meaning: (basis: string) => string };
      readonly remaining: TermWords;
      readonly planned: TermWords;
      readonly slow: { readonly name: string };
      /** {amount} {unit} */
      readonly amount: string;
      /** {numerator} {denominator} {unit} {percent} */
      readonly rate: string;
    };
    readonly daysHeading: string;
    readonly days: {
      readonly report: (day: string) => string;
      readonly execution: (day: string) => string;
      readonly staffing: (day: string) => string;
      readonly balanceSheet: (current: string, previous: string) => string;
    };
    readonly sourcesHeading: string;
    readonly links: string;
    /** Which figures have no link. */
    readonly withoutLinks: string;
    readonly sources: (appendix: string) => string;
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
    readonly openHeading: string;
    readonly roundingsHeading: string;
    readonly waivedHeading: string;
    readonly rulesHeading: string;
    /** Where the first are listed, how many more there are. */
    readonly leftOut: (count: number) => string;
    /** A cell, and how many more a finding names: `예산!F14 외 3곳`. */
    readonly places: (first: string, more: number) => string;
    readonly notRun: string;
    /** A printed figure with its unit: `14.5억원`. */
    readonly figure: (figure: string, unit: string) => string;
    readonly heads: Readonly<
      Record<
        | 'severity'
        | 'rule'
        | 'sentence'
        | 'places'
        | 'stated'
        | 'computed'
        | 'difference'
        | 'reason'
        | 'by'
        | 'until'
        | 'compared'
        | 'open'
        | 'roundings'
        | 'waived',
        string
      >
    >;
  };
}
