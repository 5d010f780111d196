/** Seats of the board against what is printed, and against the members. */
import { expect, test } from '@jest/globals';
import { board } from '../../../src/checks/rules/board';
import { referenceWorkbook } from '../checked-workbook';
import { referenceTypedOver, shortFindings } from '../typed-over';

test('10 = 1 + 7 + 2, and 6 members with 4 seats being filled', () => {
  expect(board.check(referenceWorkbook())).toEqual({ compared: 7, findings: [] });
});

test('a printed sum of seats that is not theirs', () => {
  expect(shortFindings(board, referenceTypedOver({ '원문표기!F50': '11' }))).toEqual([
    {
      severity: 'fail',
      figures: '11 / 10 / 1 명',
      cells: ['원문표기!F50', '이사회!B2', '이사회!B3', '이사회!B4'],
    },
  ]);
});

test('more are being recruited than seats are free', () => {
  expect(shortFindings(board, referenceTypedOver({ '원문표기!F55': '2' }))).toEqual([
    { severity: 'fail', figures: '2 / 3 / △1 명', cells: ['이사회!B4', '원문표기!F55'] },
  ]);
});

test('a seat that nobody holds and nobody is sought for is asked about', () => {
  expect(shortFindings(board, referenceTypedOver({ '원문표기!F55': '', '원문표기!D55': '' }))).toEqual([
    { severity: 'question', figures: '2 / 1 / 1 명', cells: ['이사회!B4'] },
  ]);
});
