/** Every rule, in the order an auditor would read them: what cannot be read, what must add up, what should be asked, how it is written. */
import type { CheckRule } from './rule';
import { activities } from './rules/activities';
import { asOfDates } from './rules/as-of-dates';
import { balanceSheet } from './rules/balance-sheet';
import { board } from './rules/board';
import { budgetTotals } from './rules/budget-totals';
import { calendarDates } from './rules/calendar-dates';
import { closingIdentity } from './rules/closing-identity';
import { dateStyles } from './rules/date-styles';
import { executionExtremes } from './rules/execution-extremes';
import { formulas } from './rules/formulas';
import { hiddenCharacters } from './rules/hidden-characters';
import { input } from './rules/input';
import { levels } from './rules/levels';
import { names } from './rules/names';
import { narrativeDates } from './rules/narrative-dates';
import { negativeSigns } from './rules/negative-signs';
import { nilAndZero } from './rules/nil-and-zero';
import { numbering } from './rules/numbering';
import { periodCalendar } from './rules/period-calendar';
import { periodReading } from './rules/period-reading';
import { periodSums } from './rules/period-sums';
import { placeholders } from './rules/placeholders';
import { printedFigures } from './rules/printed-figures';
import { printedParts } from './rules/printed-parts';
import { rates } from './rules/rates';
import { sideTables } from './rules/side-tables';
import { staffing } from './rules/staffing';
import { textNumbers } from './rules/text-numbers';
import { totalRows } from './rules/total-rows';
import { unitLabels } from './rules/unit-labels';
import { withoutExecution } from './rules/without-execution';
import { workPastYear } from './rules/work-past-year';

export const allRules: readonly CheckRule[] = [
  input,
  textNumbers,
  totalRows,
  formulas,
  budgetTotals,
  printedFigures,
  printedParts,
  periodSums,
  periodReading,
  balanceSheet,
  staffing,
  board,
  sideTables,
  rates,
  closingIdentity,
  executionExtremes,
  withoutExecution,
  activities,
  periodCalendar,
  asOfDates,
  narrativeDates,
  calendarDates,
  workPastYear,
  placeholders,
  names,
  numbering,
  levels,
  nilAndZero,
  negativeSigns,
  unitLabels,
  dateStyles,
  hiddenCharacters,
];
