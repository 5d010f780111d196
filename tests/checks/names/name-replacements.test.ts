/** What applying a proposed name changes in each cell. */
import { describe, expect, test } from '@jest/globals';
import { findNames } from '../../../src/checks/names/name-clusters';
import { nameReplacements } from '../../../src/checks/names/name-replacements';
import { checkedWorkbook, referenceWorkbook } from '../checked-workbook';
import { rowsOf } from '../../tables/small-workbook';
import { budgetOf, printedName, sentence, workbookOf, type NamesWorkbook } from './workbook';

function replaced(workbook: NamesWorkbook): readonly (readonly [string, string])[] {
  return findNames(workbookOf(workbook))
    .clusters.flatMap(nameReplacements)
    .map(({ before, after }) => [before, after] as const);
}

const budget = budgetOf([
  ['1', '방과후학교 프로그램 운영'],
  ['2', '구민체육센터 관리(수탁)'],
  ['3', '스마트서울 앱 공모전'],
]);

test('a cell that is the name gets the whole proposed name', () => {
  const printed = [
    printedName('1', '방과후 학교 프로그램'),
    printedName('1', '방과후학교 프로그램 운영 추진'),
  ];
  expect(replaced({ budget, printed })).toEqual([
    ['방과후 학교 프로그램', '방과후학교 프로그램 운영'],
    ['방과후학교 프로그램 운영 추진', '방과후학교 프로그램 운영'],
  ]);
});

test('no proposed name holds what nobody sees', () => {
  const hidden = budgetOf([['1', '방과후학교\u200B 프로그램\uFEFF 운영']]);
  expect(replaced({ budget: hidden, printed: [printedName('1', '방과후 학교 프로그램')] })).toEqual([
    ['방과후 학교 프로그램', '방과후학교 프로그램 운영'],
  ]);
});

describe('in a sentence', () => {
  test.each([
    [
      '- 방과후 학교 프로그램 운영 개최 및 방과후·학교 프로그램 운영 결과',
      '- 방과후학교 프로그램 운영 개최 및 방과후학교 프로그램 운영 결과',
    ],
    ['「방과후 학교 프로그램 운영 지원사업」 안내', '「방과후학교 프로그램 운영 지원사업」 안내'],
    ['(방과후 학교 프로그램) 강사 모집', '(방과후학교 프로그램) 강사 모집'],
    ['구민 체육센터 관리 및 점검', '구민체육센터 관리 및 점검'],
    ['구민 체육센터 관리(수탁사업)를 종료', '구민체육센터 관리(수탁)를 종료'],
  ])('%s', (before, after) => {
    expect(replaced({ budget, sentences: [sentence('', before)] })).toEqual([[before, after]]);
  });

  test('the particle follows the new last syllable', () => {
    const workbook = {
      budget,
      printed: [printedName('3', '스마트서울 앱 공모')],
      sentences: [sentence('3', '스마트서울 앱 공모를 열고 스마트서울 앱 공모는 마감')],
    };
    expect(replaced(workbook)).toContainEqual([
      '스마트서울 앱 공모를 열고 스마트서울 앱 공모는 마감',
      '스마트서울 앱 공모전을 열고 스마트서울 앱 공모전은 마감',
    ]);
  });

  test('the spans say which letters change', () => {
    const [replacement] = findNames(
      workbookOf({ budget, sentences: [sentence('1', '(방과후 학교 프로그램 운영)을')] }),
    ).clusters.flatMap(nameReplacements);
    expect(replacement?.spans).toEqual([{ start: 1, end: 15, text: '방과후학교 프로그램 운영' }]);
  });
});

test('where the proposed name is not that of 예산, 예산 and all that refers to it follow', () => {
  const budgetRows = rowsOf('budget');
  const workbook = checkedWorkbook({
    budget: budgetRows,
    printed: [
      rowsOf('printed')[0] ?? [],
      ...['목록', '표지'].map((place) => ['보고', place, 10, '세부사업명', '컨 퍼런스', '', '', '', '']),
    ],
  });
  const { clusters } = findNames(workbook);
  expect(clusters.map(({ canonical }) => canonical.spelling)).toEqual(['컨 퍼런스']);
  expect(
    clusters.flatMap(nameReplacements).map(({ cell, after }) => `${cell.sheet}!${cell.address} ${after}`),
  ).toEqual(['예산!D4 컨 퍼런스', '집행!B5 컨 퍼런스', '예산변경!C2 컨 퍼런스']);
});

test('after the reference document’s names are applied, no variant is left', () => {
  const workbook = referenceWorkbook();
  const after = new Map(
    findNames(workbook)
      .clusters.flatMap(nameReplacements)
      .map((each) => [`${each.cell.sheet}!${each.cell.address}`, each.after]),
  );
  expect(after.size).toBeGreaterThan(20);
  const { sheets } = workbook;
  const applied = (key: 'printed' | 'narrative') =>
    (sheets[key]?.grid.values ?? []).map((row, index) =>
      row.map((value, column) => {
        const address = `${String.fromCharCode(65 + column)}${index + 1}`;
        return after.get(`${sheets[key]?.grid.name ?? ''}!${address}`) ?? value;
      }),
    );
  const again = referenceWorkbook({ printed: applied('printed'), narrative: applied('narrative') });
  expect(findNames(again).clusters).toEqual([]);
});
