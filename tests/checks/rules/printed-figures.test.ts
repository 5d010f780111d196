/** One figure in several places, and sums printed beside their parts. */
import { describe, expect, test } from '@jest/globals';
import { printedFigures } from '../../../src/checks/rules/printed-figures';
import { printedParts } from '../../../src/checks/rules/printed-parts';
import type { GridValue } from '../../../src/tables/grid';
import { referenceWorkbook } from '../checked-workbook';
import { referenceTypedOver, shortFindings } from '../typed-over';

test('every figure the reference prints twice is printed alike', () => {
  expect(printedFigures.check(referenceWorkbook()).findings).toEqual([]);
});

test('a budget that an execution table prints otherwise than the budget', () => {
  expect(shortFindings(printedFigures, referenceTypedOver({ '원문표기!F102': '350' }))).toEqual([
    { severity: 'fail', figures: '350 / 530 / △180 백만원', cells: ['원문표기!F102', '예산!F2'] },
  ]);
});

test('a figure of the text that two places print differently', () => {
  // 총 15개 커뮤니티 in the text of 4, 16 in that of 7, whose parts still come to 15.
  const workbook = referenceTypedOver({ '원문표기!F130': '16' });
  expect(shortFindings(printedFigures, workbook)).toEqual([
    { severity: 'fail', cells: ['원문표기!F123', '원문표기!F130'] },
  ]);
  expect(shortFindings(printedParts, workbook).map(({ figures }) => figures)).toEqual(['16 / 15 / 1 개']);
});

describe('a percentage that two places print', () => {
  const printedTwice = (one: GridValue, other: GridValue) =>
    shortFindings(
      printedFigures,
      referenceTypedOver({
        '원문표기!B161': '요약',
        '원문표기!D161': '시민 참여율',
        '원문표기!F161': one,
        '원문표기!H161': '%',
        '원문표기!B162': '본문',
        '원문표기!D162': '시민 참여율',
        '원문표기!F162': other,
        '원문표기!H162': '%',
      }),
    ).map(({ severity }) => severity);

  test.each<[GridValue, GridValue]>([
    [0.322, '32.2%'],
    ['32.2', 0.322],
    [0.3219512, '32.2'],
    [0.322, 32.2],
    ['32', '32.2'],
  ])('is the same as %j and as %j', (one, other) => {
    expect(printedTwice(one, other)).toEqual([]);
  });

  test.each<[GridValue, GridValue]>([
    ['32.2', '32.4'],
    [0.322, '32.4%'],
    ['0.322', '32.2%'],
  ])('is not the same as %j and as %j', (one, other) => {
    expect(printedTwice(one, other)).toEqual(['fail']);
  });
});

test('a part that was forgotten in a printed sum', () => {
  expect(shortFindings(printedParts, referenceTypedOver({ '원문표기!F132': '2' }))).toEqual([
    {
      severity: 'fail',
      figures: '15 / 16 / △1 개',
      cells: ['F130', 'F131', 'F132', 'F133', 'F134', 'F135'].map((address) => `원문표기!${address}`),
    },
  ]);
});

test('the same amount in another unit is the same', () => {
  const workbook = referenceTypedOver({ '원문표기!F102': '530,000', '원문표기!H102': '천원' });
  expect(shortFindings(printedFigures, workbook)).toEqual([]);
});

test('a figure that leads to no budget line, or is no number, is not silently taken for checked', () => {
  const asked = (typed: Readonly<Record<string, string | number>>) =>
    shortFindings(printedFigures, referenceTypedOver(typed));
  expect(asked({ '원문표기!C102': 55 })).toEqual([{ severity: 'question', cells: ['원문표기!F102'] }]);
  expect(asked({ '원문표기!E67': '신규 분야' })).toEqual([{ severity: 'question', cells: ['원문표기!F67'] }]);
  expect(asked({ '원문표기!F102': '약 530' })).toEqual([{ severity: 'question', cells: ['원문표기!F102'] }]);
});
