/** Units and decimals of 원문표기. */
import { expect, test } from '@jest/globals';
import { unitLabels } from '../../../src/checks/rules/unit-labels';
import type { GridValue } from '../../../src/tables/grid';
import { unitLabelsWords } from '../../../src/locale/findings/unit-labels';
import { checkedWorkbook, referenceWorkbook } from '../checked-workbook';

/** A row of 원문표기: where, value, decimals, unit. */
type Row = readonly [place: string, value: GridValue, decimals: GridValue, unit: string];

function found(...rows: readonly Row[]) {
  return unitLabels.check(
    checkedWorkbook({
      printed: [
        ['문서', '위치', '번호', '항목', '표기 이름', '값', '소수 자리', '단위', '기준일'],
        ...rows.map(([place, value, decimals, unit]) => [
          '보고',
          place,
          '',
          '예산액',
          '',
          value,
          decimals,
          unit,
          '',
        ]),
      ],
    }),
  ).findings;
}

const addresses = (findings: ReturnType<typeof found>) =>
  findings.map(({ subject, cells }) => [subject, ...cells.map(({ address }) => address)]);

test('the reference document has none', () => {
  const { compared, findings } = unitLabels.check(referenceWorkbook());
  expect(findings).toEqual([]);
  expect(compared).toBeGreaterThan(100);
});

test('values without unit are named place by place; names and nil need none', () => {
  expect(
    addresses(
      found(
        ['총괄표', '530', 0, ''],
        ['총괄표', '200', 0, ''],
        ['인력 표', '-', '', ''],
        ['목록', '', '', ''],
      ),
    ),
  ).toEqual([['missing/총괄표', 'H2', 'H3']]);
  expect(found(['총괄표', '27.0%', 1, ''])).toEqual([]);
});

test('a money unit that is none of the workbook’s', () => {
  expect(addresses(found(['총괄표', '530', 0, '백만'], ['총괄표', '3', 0, '명']))).toEqual([
    ['unknown/백만', 'H2'],
  ]);
  expect(addresses(found(['총괄표', '530', 0, '만원']))).toEqual([['unknown/만원', 'H2']]);
});

test('one unit spelled in two ways; the rarer is named', () => {
  const findings = found(['가', '1', 0, '백만원'], ['나', '2', 0, '백만 원'], ['다', '3', 0, '백만원']);
  expect(addresses(findings)).toEqual([['spellings/백만원', 'H3', 'H2']]);
  expect(findings[0] && unitLabelsWords.ko.sentence(findings[0].detail)).toContain("'백만 원', '백만원'");
  expect(found(['가', '1', 0, '백만 원'], ['나', '2', 0, '백만 원'])).toEqual([]);
});

test('money units mixed in one place, other units beside them are fine', () => {
  expect(
    addresses(found(['표 1', '530', 0, '백만원'], ['표 1', '200', 0, '백만원'], ['표 1', '17', 0, '억원'])),
  ).toEqual([['mixed/표 1', 'H4', 'H2']]);
  expect(found(['표 1', '530', 0, '백만원'], ['표 1', '8.4', 1, '%'], ['표 2', '5', 0, '억원'])).toEqual([]);
});

test('decimals other than 소수 자리 says', () => {
  expect(addresses(found(['재무 표', '27.85', 1, '억원'], ['재무 표', '10', 1, '억원']))).toEqual([
    ['decimals/재무 표', 'G2', 'G3'],
  ]);
  expect(found(['재무 표', '27.8', '', '억원'], ['재무 표', '1,480', 0, '억원'])).toEqual([]);
  // A number does not show its last zero.
  expect(found(['재무 표', 4, 1, '억원'])).toEqual([]);
});
