/** The dictionaries of workbooks: names that a spreadsheet takes, and that nobody can mistake for each other. */
import { describe, expect, test } from '@jest/globals';
import { englishWorkbookNames } from '../../src/locale/workbook-names.en';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import { plainText } from '../../src/checks/printed/printed-measure';

const hangul = /[\uAC00-\uD7AF]/;

describe.each([
  ['Korean', koreanWorkbookNames],
  ['English', englishWorkbookNames],
])('%s names', (_, names) => {
  test('sheets have names that Sheets and Excel take', () => {
    for (const name of Object.values(names.sheets)) {
      expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
      expect(name).not.toMatch(/^history$/i);
    }
  });

  test('no two sheets, settings or columns of one sheet have one name', () => {
    for (const group of [names.sheets, names.settings, ...Object.values(names.headers)]) {
      const own = Object.values<string>(group).map((name) => name.replace(/\s/g, '').toLowerCase());
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('no two choices of one list are the same word', () => {
    const { reportParts, accentColours, periodKind, entryMode, changeKind, balanceSection, mark, units } =
      names;
    for (const list of [
      ...Object.values(reportParts),
      accentColours,
      periodKind,
      entryMode,
      changeKind,
      balanceSection,
      mark,
      units,
    ])
      expect(new Set(Object.values<string>(list)).size).toBe(Object.keys(list).length);
  });

  test('parts of the report can be listed with commas', () => {
    for (const list of Object.values(names.reportParts))
      for (const word of Object.values<string>(list)) expect(word).not.toMatch(/[,，、\n]/);
  });

  test('what printed figures are called is written as it is compared, and means one thing', () => {
    const { measures, ...others } = names.printedItems;
    const words = [...Object.values(measures), ...Object.values(others)].flat();
    for (const word of words) expect(plainText(word)).toBe(word);
    const ofMeasures = Object.values(measures).flat();
    expect(new Set(ofMeasures).size).toBe(ofMeasures.length);
  });

  test('what a placeholder may ask for means one thing', () => {
    const items = Object.values(names.placeholders.items).flat().map(plainText);
    expect(new Set(items).size).toBe(items.length);
  });
});

test('the languages share no sheet, so that a workbook is known by its sheets', () => {
  const korean = new Set(Object.values(koreanWorkbookNames.sheets));
  expect(Object.values(englishWorkbookNames.sheets).filter((name) => korean.has(name))).toEqual([]);
});

test('everything an English workbook shows is English', () => {
  const { sheets, headers, settings, units, reportParts, accentColours, computed, history } =
    englishWorkbookNames;
  const { historyEntries, figureUses, changeKind, balanceSection, mark, checkSheet } = englishWorkbookNames;
  const shown = [sheets, headers, settings, units, reportParts, accentColours, computed, history];
  const choices = [historyEntries, figureUses, changeKind, balanceSection, checkSheet];
  expect(JSON.stringify([shown, choices, Object.values(mark)])).not.toMatch(hangul);
});

test('where people write several words, the first one is English', () => {
  const { printedItems, placeholders, statedBalances } = englishWorkbookNames;
  const lists: readonly (readonly string[])[] = [
    ...Object.values(printedItems.measures),
    ...Object.values(placeholders.items),
    placeholders.total,
    statedBalances.assets.current,
    statedBalances.assets.previous,
    statedBalances.assets.change,
    statedBalances.liabilitiesAndEquity.current,
    statedBalances.liabilitiesAndEquity.previous,
    statedBalances.liabilitiesAndEquity.change,
  ];
  for (const [first] of lists) expect(first).not.toMatch(hangul);
});

test('what a Korean document states is understood in an English workbook', () => {
  const { printedItems, placeholders, statedBalances } = englishWorkbookNames;
  const korean = koreanWorkbookNames;
  for (const [key, words] of Object.entries(korean.printedItems.measures))
    expect(printedItems.measures[key as keyof typeof printedItems.measures]).toEqual(
      expect.arrayContaining([...words]),
    );
  for (const [key, words] of Object.entries(korean.placeholders.items))
    expect(placeholders.items[key as keyof typeof placeholders.items]).toEqual(
      expect.arrayContaining([...words]),
    );
  expect(statedBalances.assets.current).toEqual(
    expect.arrayContaining([...korean.statedBalances.assets.current]),
  );
});
