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
  people: 'persons',
  general: {
    title: 'General status',
    narrativeNumbers: ['일반현황', 'General status'],
    organization: (organization) => `Organization: ${organization}`,
  },
  staffing: {
    heading: (headcount) => `Staff: ${headcount} in total`,
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
  checks: {
    title: 'Appendix: checks',
    checkedOn: (day) => `Checked on: ${day}`,
    compared: ({ rules, notRun, compared }) =>
      `Compared: ${printCount(compared)} figures, names and lines, by ${printCount(rules)} rules${notRun > 0 ? ` (${printCount(notRun)} could not be run)` : ''}`,
    found: ({ fails, roundings, questions, waived }) =>
      `Found: ${printCount(fails)} fails, ${printCount(roundings)} rounding gaps, ${printCount(questions)} questions, ${printCount(waived)} waived`,
    roundingsHeading: 'Rounding gaps',
    waivedHeading: 'Waived',
    figure: (figure, unit) => (unit === '%' ? `${figure}%` : `${figure} ${unit}`),
    heads: {
      rule: 'Rule',
      sentence: 'Finding',
      stated: 'Stated',
      computed: 'Computed',
      difference: 'Difference',
      reason: 'Reason',
      by: 'By',
      until: 'Until',
    },
  },
};
