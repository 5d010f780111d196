/** What an institution chooses about its report in 설정: order, looks and the threshold of slow execution. */
import { describe, expect, test } from '@jest/globals';
import { defaultReportChoices, type ReportChoices } from '../../src/ledger/report-choices';
import { englishWorkbookNames } from '../../src/locale/workbook-names.en';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import type { WorkbookNames } from '../../src/locale/workbook-names';
import type { GridValue } from '../../src/tables/grid';
import type { InputProblem } from '../../src/tables/input-problem';
import { readSettings } from '../../src/tables/read-settings';
import { usualReportSettings } from '../../src/tables/setting-choices';
import { reportSettingKeys } from '../../src/tables/layout';

function read(
  rows: readonly (readonly [string, GridValue])[],
  names: WorkbookNames = koreanWorkbookNames,
): { readonly choices: ReportChoices; readonly problems: readonly InputProblem[] } {
  const { item, value } = names.headers.settings;
  const problems: InputProblem[] = [];
  const settings = readSettings(
    { name: names.sheets.settings, values: [[item, value], ...rows] },
    names,
    problems,
  );
  // The other items are not what these tests are about.
  return { choices: settings.report, problems: problems.filter(({ code }) => code !== 'missingSetting') };
}

describe('where nothing was chosen, the report is as usual', () => {
  test('in a workbook that is older than the choices', () => {
    expect(read([])).toEqual({ choices: defaultReportChoices, problems: [] });
  });

  test('where the values are empty', () => {
    const rows = reportSettingKeys.map((key) => [koreanWorkbookNames.settings[key], ''] as const);
    expect(read(rows)).toEqual({ choices: defaultReportChoices, problems: [] });
  });

  test.each([
    ['Korean', koreanWorkbookNames],
    ['English', englishWorkbookNames],
  ])('with the values a new %s workbook starts with', (_, names) => {
    const usual = usualReportSettings(names);
    const rows = reportSettingKeys.map((key) => [names.settings[key], usual[key] ?? ''] as const);
    expect(read(rows, names)).toEqual({ choices: defaultReportChoices, problems: [] });
  });
});

describe('parts of the report', () => {
  test('are printed in the order they are listed, those left out not at all', () => {
    const { choices } = read([['보고서 구성', '일반현황, 요약']]);
    expect(choices.chapters).toEqual(['generalStatus', 'summary']);
    expect(choices.generalParts).toEqual(defaultReportChoices.generalParts);
  });

  test('are known however they are spaced and separated', () => {
    const { choices, problems } = read([
      ['일반현황 구성', ' 이 사 회 、재무,,인력\n조직 '],
      ['사업목표 구성', '예산총괄표,사업'],
      ['사업 구성', '목적, 예산집행현황 및 계획'],
    ]);
    expect(choices.generalParts).toEqual(['board', 'balanceSheet', 'staffing', 'organization']);
    expect(choices.goalsParts).toEqual(['budgetSummary', 'programs']);
    expect(choices.programParts).toEqual(['aim', 'execution']);
    expect(problems).toEqual([]);
  });

  test('are listed in English in an English workbook', () => {
    const { choices } = read([['Report chapters', 'How to read, summary']], englishWorkbookNames);
    expect(choices.chapters).toEqual(['readingAppendix', 'summary']);
  });

  test('one that is not known leaves the list as usual', () => {
    const { choices, problems } = read([['보고서 구성', '요약, 머리말']]);
    expect(choices.chapters).toEqual(defaultReportChoices.chapters);
    expect(problems).toMatchObject([
      { code: 'unknownPart', place: { address: 'B2' }, header: '보고서 구성', text: '머리말' },
    ]);
  });

  test('one that is listed twice is pointed out', () => {
    expect(read([['사업 구성', '목적, 향후 계획, 향후계획']]).problems).toMatchObject([
      { code: 'repeatedPart', header: '사업 구성', text: '향후계획' },
    ]);
  });
});

describe('the accent colour', () => {
  test.each([
    ['자주색', '7A1F2B'],
    [' 자주 색', '7A1F2B'],
    ['#0f6466', '0F6466'],
    ['0F6466', '0F6466'],
  ])('%s is a colour', (typed, colour) => {
    expect(read([['대표색', typed]])).toMatchObject({ choices: { accent: colour }, problems: [] });
  });

  test.each(['무지개', '#12345', 'rgb(1,2,3)', '#GGGGGG'])('%s is none', (typed) => {
    expect(read([['대표색', typed]])).toMatchObject({
      choices: { accent: defaultReportChoices.accent },
      problems: [{ code: 'notAColour', text: typed, choices: expect.arrayContaining(['남색']) }],
    });
  });
});

test('typefaces are taken as they are typed', () => {
  const { choices } = read([
    ['글꼴', '나눔명조'],
    ['제목 글꼴', 'Nanum Gothic'],
  ]);
  expect(choices).toMatchObject({ typeface: '나눔명조', titleTypeface: 'Nanum Gothic' });
});

describe('the threshold of slow execution', () => {
  test.each([
    [70, 70],
    ['62.5', 62.5],
    ['55%', 55],
    ['0.5 %', 0.5],
    [100, 100],
    [0, 0],
  ] as const)('%s is %s percent', (typed, percent) => {
    expect(read([['부진 기준', typed]])).toMatchObject({ choices: { slowPercent: percent }, problems: [] });
  });

  test.each([
    [0.7, 70],
    [0.07, 7],
    [1, 100],
  ])('a cell that a percentage was typed into holds %s: %s percent', (held, percent) => {
    expect(read([['부진 기준', held]]).choices.slowPercent).toBe(percent);
  });

  test.each([101, -5, '칠십', '70 이상', '1000'])('%s is no percentage', (typed) => {
    expect(read([['부진 기준', typed]])).toMatchObject({
      choices: { slowPercent: defaultReportChoices.slowPercent },
      problems: [{ code: 'notAPercent', header: '부진 기준', text: String(typed) }],
    });
  });

  test('may count whole at any time of the year', () => {
    expect(read([['부진 기준 적용', '그대로']]).choices.slowReading).toBe('whole');
    expect(read([['부진 기준 적용', '가끔']]).problems).toMatchObject([
      { code: 'notAChoice', header: '부진 기준 적용', choices: ['기간 안분', '그대로'] },
    ]);
  });
});
