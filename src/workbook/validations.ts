/** Drop-downs and number checks of the typed columns, and drop-downs of settings. They warn rather than refuse where people paste. */
import type { ActionWords } from '../locale/action-words';
import type { WorkbookNames } from '../locale/workbook-names';
import { columnLetters } from '../tables/grid';
import { columnsOf, tableLayouts, type Column, type SettingKey, type TableKey } from '../tables/layout';
import { settingWords, takesOthers, type SettingWords } from '../tables/setting-choices';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Drop-downs and number checks; neighbouring columns of one kind share one rule. */
export function addValidations(
  sheet: Sheet,
  key: TableKey,
  names: WorkbookNames,
  words: ActionWords,
  records: number,
): void {
  const columns = columnsOf(key);
  let index = 0;
  while (index < columns.length) {
    const [, column] = columns[index] ?? [];
    let count = 1;
    if (column === undefined) break;
    if (column.kind === 'amount' || column.kind === 'count' || column.kind === 'date') {
      while (columns[index + count]?.[1].kind === column.kind) count += 1;
    }
    const rule = validationRule(column, columnLetters(index), names, words, sheet);
    if (rule !== null) sheet.getRange(2, index + 1, records, count).setDataValidation(rule);
    index += count;
  }
}

/** Drop-downs of the values of 설정, one a row for the settings in their order; the rows below have none. */
export function addSettingValidations(
  values: GoogleAppsScript.Spreadsheet.Range,
  settings: readonly SettingKey[],
  names: WorkbookNames,
  words: ActionWords,
): void {
  // Settings that are chosen from one list share its rule.
  const rules = new Map<SettingWords, GoogleAppsScript.Spreadsheet.DataValidation>();
  const ruleOf = (key: SettingKey): GoogleAppsScript.Spreadsheet.DataValidation | null => {
    const choices = settingWords(key, names);
    if (choices === null) return null;
    const rule = rules.get(choices) ?? settingRule(key, choices, words);
    rules.set(choices, rule);
    return rule;
  };
  values.setDataValidations(
    Array.from({ length: values.getNumRows() }, (_, row) => {
      const key = settings[row];
      return [key === undefined ? null : ruleOf(key)];
    }),
  );
}

function settingRule(
  key: SettingKey,
  choices: SettingWords,
  words: ActionWords,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const offered = Object.values(choices);
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(offered, true)
    .setAllowInvalid(takesOthers(key))
    .setHelpText(takesOthers(key) ? words.suggestionHelp : words.choiceHelp(offered))
    .build();
}

function validationRule(
  column: Column,
  letters: string,
  names: WorkbookNames,
  words: ActionWords,
  sheet: Sheet,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation();
  if (column.kind === 'choice' && column.choice !== undefined) {
    const choices = Object.values<string>(names[column.choice]);
    return builder
      .requireValueInList(choices, true)
      .setAllowInvalid(false)
      .setHelpText(words.choiceHelp(choices))
      .build();
  }
  if (column.kind === 'text' && column.suggestFrom !== undefined) {
    const { sheet: table, column: suggested } = column.suggestFrom;
    const index = Object.keys(tableLayouts[table].columns).indexOf(suggested);
    const source = sheet.getParent().getSheetByName(names.sheets[table]);
    if (source === null) return null;
    return builder
      .requireValueInRange(source.getRange(2, index + 1, source.getMaxRows() - 1, 1), true)
      .setAllowInvalid(true)
      .setHelpText(words.suggestionHelp)
      .build();
  }
  if (column.kind === 'amount' || column.kind === 'count')
    return builder
      .requireFormulaSatisfied(`=OR(ISNUMBER(${letters}2),${letters}2="-")`)
      .setAllowInvalid(true)
      .setHelpText(column.kind === 'amount' ? words.amountHelp : words.countHelp)
      .build();
  if (column.kind === 'date')
    return builder.requireDate().setAllowInvalid(true).setHelpText(words.dateHelp).build();
  return null;
}
