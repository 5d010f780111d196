/** The words of an English report; names of programmes, grades and texts stay as the workbook has them. */
import { printCount } from '../ledger/display';
import type { ReportWords } from './report-words';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function englishDate(year: number, month: number, day: number): string {
  return `${day} ${months[month - 1] ?? month} ${year}`;
}

export const englishReportWords: ReportWords = {
  locale: 'en',
  contentsTitle: 'Contents',
  date: englishDate,
  asOf: (year, month, day) => `as of ${englishDate(year, month, day)}`,
  tableUnit: (unit) => `unit: ${unit}`,
  units: {
    won: 'won',
    thousandWon: 'thousand won',
    millionWon: 'million won',
    hundredMillionWon: 'hundred million won',
  },
  unitBehind: (unit) => ` ${unit}`,
  people: 'persons',
  rate: {
    names: { currentBudget: 'the current budget', budget: 'the approved budget' },
    basis: { currentBudget: 'of current budget', budget: 'of approved budget' },
  },
  appendixTitle: (number, title) => `Appendix ${number}. ${title}`,
  general: {
    title: 'General status',
    organization: (organization) => `Organization: ${organization}`,
  },
  staffing: {
    heading: 'Staff: {headcount} in total',
    category: 'Category',
    sum: 'Sum',
    authorized: 'Authorized',
    actual: 'Actual',
    variance: 'Variance',
    outsidePrefix: 'Besides these: ',
    outsideUnit: '',
    outsideSeparator: ', ',
    outsideLastSeparator: ' and ',
    outsideSuffix: '',
  },
  balanceSheet: {
    heading: 'Balance sheet',
    assets: 'Assets',
    liabilitiesAndEquity: 'Liabilities and equity',
    category: 'Item',
    change: 'Change',
    sum: 'Sum',
  },
  board: {
    heading: 'Board of directors',
    composition: 'Composition and functions',
    nameHead: 'Name',
    seatsHead: 'Composition',
    functionsHead: 'Functions',
    name: (institution) => `Board of ${institution}`,
    allSeats: 'Seats:',
    seatUnit: '',
    includingExOfficio: ' (including ex officio)',
    functionNames: ['이사회 기능', 'Board functions'],
    members: 'Members',
    memberNames: ['임원 현황', 'Board members'],
    memberOrder: 'No.',
    memberName: 'Name',
    memberPosition: 'Position',
    memberCareer: 'Career',
  },
  goals: {
    title: (fiscalYear) => `Goals for ${fiscalYear}`,
    plan: (fiscalYear) => `Main programmes of ${fiscalYear}`,
    budgetSummary: (fiscalYear, institution) => `Budget of ${institution} for ${fiscalYear}`,
  },
  budgetSummary: {
    group: 'Group',
    program: 'Programme',
    budget: 'Budget',
    note: 'Note',
    subtotal: 'Subtotal',
    total: 'Total',
  },
  aimNames: ['목적', 'Aim'],
  programBlocks: {
    background: { heading: 'Background', names: ['추진 배경', 'Background'] },
    content: { heading: 'Content', names: ['사업 내용', 'Content'] },
    execution: {
      heading: 'Budget execution and plan',
      names: ['예산집행 현황 및 계획', 'Budget execution and plan'],
    },
    results: { heading: 'Results', names: ['추진 실적', 'Results'] },
    resultsAndPlan: { heading: 'Results and plan', names: ['추진 실적 및 계획', 'Results and plan'] },
    plan: { heading: 'Plan', names: ['향후 계획', 'Plan'] },
    reference: { heading: 'Reference', names: ['참고사항', 'Reference'] },
  },
  execution: {
    program: 'Programme',
    budget: 'Budget',
    amountAndActivity: 'Spent / activity',
    plannedSuffix: ' (planned)',
    sum: 'Sum',
  },
  summary: {
    title: 'Summary',
    description: 'Headline figures side by side: current budget, spending, execution rate and staff',
    tiles: {
      currentBudget: 'Current budget',
      amountLabel: (name, unit) => `${name} (${unit})`,
      amount: '{amount}',
      budgetNote: 'approved: {amount}',
      spent: 'Spent',
      executionRate: 'Execution rate',
      rateNote: 'of {basis}, {amount}',
      rateScope: 'programmes with execution data',
      staff: 'Posts / staff',
      staffFigure: '{authorized} / {actual}',
      staffNote: '{headcount} with seconded and other staff',
    },
    changes: {
      heading: 'Changes since the last report',
      item: 'Item',
      before: ({ day, asOf }) => `Last report (${day})\nexecution ${asOf}`,
      now: ({ day, asOf }) => `This report (${day})\nexecution ${asOf}`,
      change: 'Change',
      amount: '{figure}{unit}',
      rate: '{figure}%',
      heads: '{figure}',
      staff: 'Actual staff',
      checks: 'Checks',
      findings: ({ fails, questions }) => `Fails ${fails}, questions ${questions}`,
      up: (size) => `up ${size}`,
      down: (size) => `down ${size}`,
      same: 'unchanged',
      points: (size) => `${size} points`,
      programs: ({ added, dropped }) => `Programmes: ${added} new, ${dropped} dropped`,
      moved: {
        currentBudget: ({ programs, most, hasMore }) =>
          `Programmes with another current budget, ${programs}: ${hasMore ? 'such as ' : ''}${most}`,
        spent: ({ programs, most, hasMore }) =>
          `Programmes with other spending, ${programs}: ${hasMore ? 'such as ' : ''}${most}`,
      },
    },
    slow: {
      heading: ({ programs, slow }) =>
        `Slow execution: ${slow} of ${programs} programmes with execution data`,
      headingOfNone: ({ programs }) => `Slow execution: none of ${programs} programmes with execution data`,
      caption: (shown) => `Lowest execution rates (${shown})`,
    },
    open: {
      heading: ({ fails, questions }) => `Open questions: fails ${fails}, questions ${questions}`,
      headingOfNone: 'Open questions: none',
      waived: (count) => `, waived ${count}`,
      severity: { fail: 'Fail', question: 'Question' },
      moreInAppendix: (count) => `${printCount(count)} more in the appendix on the checks`,
      moreInSheet: (count) => `${printCount(count)} more in the sheet of the checks`,
    },
  },
  slow: {
    mark: '▼ slow',
    wholeRule: (percent) => `execution below ${percent}% of the current or the approved budget`,
    proratedRule: ({ percent, elapsedDays, yearDays, threshold }) =>
      `execution below ${threshold}% of the current or the approved budget (${percent}% a year, ${elapsedDays} of ${yearDays} days)`,
  },
  charts: {
    leftOut: (count) => `${count} more are not drawn`,
    staffing: {
      caption: 'Authorized posts and actual staff by grade',
      authorized: 'Authorized',
      actual: 'Actual',
      description: ({ grades, authorized, actual }) =>
        `Bar chart of authorized posts beside actual staff in ${grades} grades; ${authorized} posts and ${actual} staff in all.`,
    },
    budget: {
      caption: 'Approved budget by group',
      figure: '{amount} ({share}%)',
      description: ({ groups, total }) =>
        `Bar chart of the approved budgets of ${groups} groups and their shares; ${total} in all.`,
    },
    periods: {
      caption: 'Spent and planned amounts by period',
      spent: 'Spent',
      spentLater: 'Spent since',
      planned: 'Planned',
      figure: '{amount} (to date {share}%)',
      description: ({ spent, planned }) =>
        `Bar chart of amounts spent and planned in each period with their cumulative share of the budget; ${spent} spent, ${planned} planned.`,
    },
    rates: {
      heading: 'Execution rates by programme',
      caption: 'Lowest first',
      threshold: 'Threshold of slow execution',
      all: 'All programmes',
      description: ({ programs, slow, all }) =>
        `Bar chart of the execution rates of ${programs} programmes, lowest first; ${slow} are slow, and all together reach ${all}%.`,
    },
  },
  executionStatus: {
    title: 'Execution by programme',
    group: 'Group',
    program: 'Programme',
    budget: 'Approved budget',
    currentBudget: 'Current budget',
    spent: 'Spent',
    executionRate: (basis) => `Rate (%)\n${basis}`,
    remaining: 'Remaining',
    planned: 'Planned',
    note: 'Note',
    subtotal: 'Subtotal',
    total: 'Total',
    withoutExecution: 'Budget without execution data',
    wholeBudget: 'Whole budget',
    rateNote:
      'Execution rate = spent ÷ {basis}; in all {numerator}{unit} ÷ {denominator}{unit} (programmes with execution data)',
  },
  sources: {
    title: 'Sources of figures',
    heads: {
      number: 'No.',
      place: 'Place in the report',
      value: 'Value',
      cell: 'Sheet and cell',
      origin: 'Kind',
    },
    origins: { typed: 'typed', formula: 'formula', sum: 'several cells', formulaGone: 'formula gone' },
    otherCells: (count) => `and ${printCount(count)} more`,
  },
  reading: {
    title: 'How to read this report',
    figuresHeading: 'Units and signs',
    unit: (unit) => `Amounts of budget and execution are in ${unit}`,
    balanceSheetUnit: (unit) => `Amounts of the balance sheet are in ${unit}`,
    rounding: {
      round:
        'Amounts are rounded to the last digit shown; sums and rates are computed in whole won and rounded last',
      truncate:
        'Amounts are truncated to the last digit shown; sums and rates are computed in whole won, and rates are rounded to one decimal',
    },
    nilAndZero: '"-" means none or not applicable; "0" means an amount of zero, or one below the unit shown',
    negative: '"△" marks a negative figure; among staff it is a vacancy',
    roundingGap:
      'A rounding gap arises where printed figures are shorter than those computed with: a total and its parts may differ in the last digit',
    termsHeading: 'Terms',
    terms: {
      heads: { term: 'Term', meaning: 'Meaning', value: 'In this report' },
      budget: { name: 'Approved budget', meaning: 'The budget as first approved (예산액)' },
      currentBudget: {
        name: 'Current budget',
        meaning:
          'Approved budget + carryover ± supplementary budgets ± transfers + use of the contingency, up to the execution date: what may be spent on that day (예산현액)',
      },
      spent: {
        name: 'Spent',
        meaning: 'Payments from the beginning of the year to the as-of date, without commitments (집행액)',
      },
      executionRate: {
        name: 'Execution rate',
        meaning: (basis) =>
          `Spent ÷ ${basis}; for sums, numerators and denominators are added up before dividing (집행률)`,
      },
      remaining: {
        name: 'Remaining',
        meaning: 'Current budget − spent; not what lapses at the close of the year (집행잔액)',
      },
      planned: { name: 'Planned', meaning: 'Amounts after the as-of date, also those spent since (예정액)' },
      slow: { name: 'Slow execution' },
      amount: '{amount}{unit}',
      rate: '{numerator}{unit} ÷ {denominator}{unit} = {percent}%',
    },
    daysHeading: 'As-of dates',
    days: {
      report: (day) => `Report: ${day}`,
      execution: (day) => `Budget execution: cumulative to ${day}`,
      staffing: (day) => `Staff: as of ${day}`,
      balanceSheet: (current, previous) =>
        `Balance sheet: ${[current, previous].filter((label) => label !== '').join(' and ')}`,
    },
    sourcesHeading: 'Sources of figures',
    links:
      'Figures in tables and sentences are links to the cells they come from; a figure out of several cells leads to the first',
    withoutLinks:
      'Figures without link and number: counts; rates and thresholds that the report computes out of more than one sheet; values of the last report; values in the sentences of the checks, whose cells stand beside them',
    sources: (appendix) =>
      `The appendix '${appendix}' gives each figure's number, place, value, sheet, cell and kind: typed, calculated by the cell's formula, computed out of several cells, or 'formula gone' where a formula was deleted or typed over, so that the cell may differ from the report`,
  },
  checks: {
    title: 'Results of the checks',
    checkedOn: (day) => `Checked on: ${day}`,
    compared: ({ rules, notRun, compared }) =>
      `Compared: ${printCount(compared)} figures, names and lines, by ${printCount(rules)} rules${notRun > 0 ? ` (${printCount(notRun)} could not be run)` : ''}`,
    found: ({ fails, roundings, questions, waived }) =>
      `Found: ${printCount(fails)} fails, ${printCount(roundings)} rounding gaps, ${printCount(questions)} questions, ${printCount(waived)} waived`,
    openHeading: 'Fails and questions',
    roundingsHeading: 'Rounding gaps',
    waivedHeading: 'Waived',
    rulesHeading: 'Rules',
    leftOut: (count) => `${printCount(count)} more in the sheet of the checks`,
    places: (first, more) => (more === 0 ? first : `${first} and ${printCount(more)} more`),
    notRun: 'not run',
    figure: (figure, unit) => (unit === '%' ? `${figure}%` : `${figure} ${unit}`),
    heads: {
      severity: 'Kind',
      rule: 'Rule',
      sentence: 'Finding',
      places: 'Cells',
      stated: 'Stated',
      computed: 'Computed',
      difference: 'Difference',
      reason: 'Reason',
      by: 'By',
      until: 'Until',
      compared: 'Compared',
      open: 'Fails, questions',
      roundings: 'Rounding gaps',
      waived: 'Waived',
    },
  },
};
