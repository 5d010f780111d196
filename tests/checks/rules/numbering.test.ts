/** Numbers that repeat or skip. */
import { describe, expect, test } from '@jest/globals';
import { numbering } from '../../../src/checks/rules/numbering';
import type { NarrativeMark } from '../../../src/ledger/records';
import { numberingWords } from '../../../src/locale/findings/numbering';
import { budgetLine, narrative } from '../../report/tree/records';
import { rowsOf } from '../../tables/small-workbook';
import { checkedRecords, checkedWorkbook, referenceWorkbook } from '../checked-workbook';

test('the reference document has none', () => {
  expect(numbering.check(referenceWorkbook()).findings).toEqual([]);
});

describe('programmes', () => {
  const missing = (...numbers: readonly string[]): readonly string[] =>
    numbering
      .check(checkedRecords({ budgetLines: numbers.map((number) => budgetLine('연구', number, number, 1)) }))
      .findings.flatMap(({ detail }) => detail.missing);

  test('a number left out is named', () => {
    expect(missing('1', '2', '4')).toEqual(['3']);
    expect(missing('1', '2', '3', '운영1', '운영2', '운영4')).toEqual(['운영3']);
  });

  test('order, sub-programmes and a beginning other than 1 do not matter', () => {
    expect(missing('3', '1', '2', '2')).toEqual([]);
    expect(missing('7', '8', '9')).toEqual([]);
  });

  test('codes are no numbering', () => {
    expect(missing('101', '205', '310', '412')).toEqual([]);
    expect(missing('인건비', '경상비')).toEqual([]);
  });
});

test('연번 of 임원 that repeats or skips; a second body begins anew', () => {
  const check = (...orders: readonly number[]) =>
    numbering.check(
      checkedWorkbook({
        boardMembers: [
          ['연번', '성명', '구분', '주요 경력'],
          ...orders.map((order) => [order, '고○○', '이사', '']),
        ],
      }),
    ).findings;
  expect(check(1, 2, 3, 1, 2)).toEqual([]);
  expect(check(1, 2, 2, 3)).toMatchObject([{ subject: 'members', detail: { repeated: ['2'], missing: [] } }]);
  expect(check(1, 2, 4, 5)).toMatchObject([{ detail: { repeated: [], missing: ['3'] } }]);
  expect(check(1, 2, 4, 5)[0]?.cells).toEqual([
    { sheet: '임원', record: '4', header: '연번', address: 'A4' },
  ]);
});

test('행 of a small table, in whatever order they are typed', () => {
  const check = (...rows: readonly number[]) =>
    numbering.check(
      checkedWorkbook({
        sideTables: [
          ...rowsOf('sideTables').slice(0, 1),
          ...rows.map((row) => ['연구 과제', row, '과제', '', '', '', '', '']),
        ],
      }),
    ).findings;
  expect(check(2, 1, 3)).toEqual([]);
  expect(check(1, 2, 2)).toMatchObject([{ subject: 'rows/연구 과제', detail: { repeated: ['2'] } }]);
  expect(check(1, 2, 4)).toMatchObject([{ detail: { missing: ['3'] } }]);
});

describe('lines of the narrative', () => {
  const check = (...lines: readonly (readonly [NarrativeMark, string])[]) =>
    numbering
      .check(
        checkedRecords({ narrative: lines.map(([mark, text]) => narrative('1', '사업 내용', mark, text)) }),
      )
      .findings.map(({ detail: { repeated, missing } }) => ({ repeated, missing }));

  test('circled digits that skip or repeat', () => {
    expect(check(['○', '① 로봇 개발'], ['-', '개요'], ['○', '② 콘텐츠 개발'])).toEqual([]);
    expect(check(['○', '① 로봇 개발'], ['○', '③ 콘텐츠 개발'])).toEqual([{ repeated: [], missing: ['②'] }]);
    expect(check(['○', '① 로봇'], ['○', '② 콘텐츠'], ['○', '② 보급'])).toEqual([
      { repeated: ['②'], missing: [] },
    ]);
  });

  test('1. and 가. too, each level on its own', () => {
    expect(
      check(['○', '1. 기획'], ['-', '가. 조사'], ['-', '나. 분석'], ['○', '2. 운영'], ['-', '가. 모집']),
    ).toEqual([]);
    expect(check(['-', '1. 기획'], ['-', '가. 조사'], ['-', '2. 운영'], ['-', '가. 모집'])).toEqual([]);
    expect(check(['-', '가. 조사'], ['-', '다. 분석'])).toEqual([{ repeated: [], missing: ['나.'] }]);
    expect(check(['-', '1) 조사'], ['-', '1) 분석'])).toEqual([{ repeated: ['1)'], missing: [] }]);
  });

  test('dates and figures at the head of a line are no numbering', () => {
    expect(
      check(['-', '6. 14. 협약 체결'], ['-', '9. 3. 보고'], ['-', '3개 기관 선정'], ['-', '1차 평가']),
    ).toEqual([]);
  });
});

test('the sentence says what repeats and what is left out', () => {
  expect(
    numberingWords.ko.sentence({ code: 'members', owner: '', block: '', repeated: ['2'], missing: ['3'] }),
  ).toBe(
    "임원 시트의 연번이 차례대로 이어지지 않습니다(중복 '2', 누락 '3'). 빠뜨린 내용이 없는지 보고 번호를 맞춰 주세요.",
  );
});
