/** Figures typed as text, which the sheet's own sums leave out. */
import { expect, test } from '@jest/globals';
import { textNumbers } from '../../../src/checks/rules/text-numbers';
import { textNumbersWords } from '../../../src/locale/findings/text-numbers';
import { rowsOf, typedOver } from '../../tables/small-workbook';
import { checkedRecords, checkedWorkbook, referenceWorkbook } from '../checked-workbook';

test('the reference document has none', () => {
  expect(textNumbers.check(referenceWorkbook()).findings).toEqual([]);
});

test('an amount with a comma typed as text is a fail that says what is left out', () => {
  const { findings } = textNumbers.check(checkedWorkbook({ budget: typedOver('budget', 1, 5, '1,480') }));
  expect(findings).toEqual([
    {
      rule: 'text-numbers',
      severity: 'fail',
      subject: '예산/예산액',
      cells: [{ sheet: '예산', record: '', header: '예산액', address: 'F2' }],
      detail: { sheet: '예산', header: '예산액', count: 1, texts: ['1,480'], uncounted: '1,480' },
    },
  ]);
  expect(findings[0] && textNumbersWords.ko.sentence(findings[0].detail)).toContain("('1,480')");
});

test('△, brackets and full-width digits add up with their sign', () => {
  const execution = rowsOf('execution').map((row, index) => {
    const text = ['△10', '(10)', '１２.5'][index - 1];
    return text === undefined ? row : row.map((value, column) => (column === 4 ? text : value));
  });
  const { findings } = textNumbers.check(checkedWorkbook({ execution }));
  expect(findings.map(({ detail }) => [detail.count, detail.uncounted])).toEqual([[3, '△7.5']]);
});

test('"-", blanks, numbers and what is no number at all are not', () => {
  expect(textNumbers.check(checkedWorkbook()).findings).toEqual([]);
  expect(
    textNumbers.check(checkedWorkbook({ staffing: typedOver('staffing', 1, 1, '둘') })).findings,
  ).toEqual([]);
});

test('a row of sums is left out of every sum anyway', () => {
  const budget = [...rowsOf('budget'), ['합계', '', '', '', '1,276', '1,487']];
  expect(textNumbers.check(checkedWorkbook({ budget })).findings).toEqual([]);
});

test('every table of figures is looked at, wherever its columns stand', () => {
  const { findings } = textNumbers.check(
    checkedWorkbook({
      staffing: [['인력 현황'], ['현원', '직급', '정원'], ['4', '2급', 5]],
      outsideStaff: typedOver('outsideStaff', 1, 1, '2'),
      boardSeats: typedOver('boardSeats', 1, 1, ' 1 '),
      balanceSheet: typedOver('balanceSheet', 1, 2, '27.8'),
      budgetChanges: typedOver('budgetChanges', 1, 4, '−20'),
    }),
  );
  expect(findings.map(({ cells }) => `${cells[0]?.sheet ?? ''}!${cells[0]?.address ?? ''}`)).toEqual([
    '예산변경!E2',
    '인력!A3',
    '별도인력!B2',
    '재무!C2',
    '이사회!B2',
  ]);
});

test('without sheets there is nothing to look at', () => {
  expect(textNumbers.check(checkedRecords())).toEqual({ compared: 0, findings: [] });
});
