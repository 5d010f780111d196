/** The words of every rule, by the language of whoever reads them. */
import type { FindingDetails } from '../checks/finding-details';
import type { AnyFinding, RuleId } from '../checks/finding';
import { activitiesWords } from './findings/activities';
import { asOfDatesWords } from './findings/as-of-dates';
import { balanceSheetWords } from './findings/balance-sheet';
import { boardWords } from './findings/board';
import { budgetTotalsWords } from './findings/budget-totals';
import { calendarDatesWords } from './findings/calendar-dates';
import { closingIdentityWords } from './findings/closing-identity';
import { dateStylesWords } from './findings/date-styles';
import { executionExtremesWords } from './findings/execution-extremes';
import { formulasWords } from './findings/formulas';
import { hiddenCharactersWords } from './findings/hidden-characters';
import { inputWords } from './findings/input';
import { levelsWords } from './findings/levels';
import { namesWords } from './findings/names';
import { narrativeDatesWords } from './findings/narrative-dates';
import { negativeSignsWords } from './findings/negative-signs';
import { nilAndZeroWords } from './findings/nil-and-zero';
import { numberingWords } from './findings/numbering';
import { periodCalendarWords } from './findings/period-calendar';
import { periodReadingWords } from './findings/period-reading';
import { periodSumsWords } from './findings/period-sums';
import { placeholdersWords } from './findings/placeholders';
import { printedFiguresWords } from './findings/printed-figures';
import { printedPartsWords } from './findings/printed-parts';
import { ratesWords } from './findings/rates';
import type { BilingualRuleWords, RuleWords } from './findings/rule-words';
import { sideTablesWords } from './findings/side-tables';
import { staffingWords } from './findings/staffing';
import { textNumbersWords } from './findings/text-numbers';
import { totalRowsWords } from './findings/total-rows';
import { unitLabelsWords } from './findings/unit-labels';
import { withoutExecutionWords } from './findings/without-execution';
import { workPastYearWords } from './findings/work-past-year';
import type { WorkbookNames } from './workbook-names';

const bilingual: { readonly [Rule in RuleId]: BilingualRuleWords<FindingDetails[Rule]> } = {
  input: inputWords,
  'text-numbers': textNumbersWords,
  'total-rows': totalRowsWords,
  formulas: formulasWords,
  'budget-totals': budgetTotalsWords,
  'printed-figures': printedFiguresWords,
  'printed-parts': printedPartsWords,
  'period-sums': periodSumsWords,
  'period-reading': periodReadingWords,
  'balance-sheet': balanceSheetWords,
  staffing: staffingWords,
  board: boardWords,
  'side-tables': sideTablesWords,
  rates: ratesWords,
  'closing-identity': closingIdentityWords,
  'execution-extremes': executionExtremesWords,
  'without-execution': withoutExecutionWords,
  activities: activitiesWords,
  'period-calendar': periodCalendarWords,
  'as-of-dates': asOfDatesWords,
  'narrative-dates': narrativeDatesWords,
  'calendar-dates': calendarDatesWords,
  'work-past-year': workPastYearWords,
  placeholders: placeholdersWords,
  names: namesWords,
  numbering: numberingWords,
  levels: levelsWords,
  'nil-and-zero': nilAndZeroWords,
  'negative-signs': negativeSignsWords,
  'unit-labels': unitLabelsWords,
  'date-styles': dateStylesWords,
  'hidden-characters': hiddenCharactersWords,
};

export interface CheckWords {
  /** What the sheets and columns are called that sentences speak of; the Korean names without it. */
  readonly names?: WorkbookNames;
  readonly rule: { readonly [Rule in RuleId]: RuleWords<FindingDetails[Rule]> };
}

/** Korean is the first language; English for anyone whose account is set to another. `names` are those of the workbook. */
export function checkWords(userLocale: string, names?: WorkbookNames): CheckWords {
  const language = userLocale.startsWith('ko') ? 'ko' : 'en';
  const rule: Partial<Record<RuleId, unknown>> = {};
  for (const id of Object.keys(bilingual) as RuleId[]) rule[id] = bilingual[id][language];
  return { rule: rule as CheckWords['rule'], ...(names === undefined ? {} : { names }) };
}

/** A finding as a sentence. */
export function findingSentence(finding: AnyFinding, words: CheckWords): string {
  return sentenceOf(finding, words);
}

function sentenceOf<Rule extends RuleId>(
  finding: { readonly rule: Rule } & Pick<AnyFinding, 'figures'> & { readonly detail: FindingDetails[Rule] },
  words: CheckWords,
): string {
  return words.rule[finding.rule].sentence(finding.detail, finding.figures, words.names);
}
