/** Numbers and days as people type and paste them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDateText } from '../../src/tables/date-text';
import { holdsTwoNumbers, readNumberText } from '../../src/tables/number-text';

const measured = (value: number) => ({ state: 'measured', value });

describe('a text in a number cell', () => {
  test.each([
    ['1,480', 1480],
    ['１，４８０', 1480],
    [' 2430 ', 2430],
    ['\n1,480\n', 1480],
    ['△ 10', -10],
    ['( 10 )', -10],
    ['2\u00A0430', 2430],
    ['1\u2009234\u202F567.5', 1234567.5],
    ['\u00A01,480\u00A0', 1480],
    ['1,\n170', 1170],
    ['△10', -10],
    ['▲10', -10],
    ['−10', -10],
    ['∆10', -10],
    ['\u200B1,480\uFEFF', 1480],
    ['-10', -10],
    ['(10)', -10],
    ['27.8', 27.8],
    ['0', 0],
    ['△0', 0],
  ])('%j is %d', (text, value) => {
    expect(readNumberText(text)).toEqual(measured(value));
  });

  test.each([
    '310 252',
    '12\n34',
    '3 5',
    '３\u30005',
    '2 430',
    '1, 170',
    '3 .5',
    '12\u00A034',
    '1\u00A0480 1\u00A0230',
    '1\u00A0480\u00A01,230',
    '17 △36',
    '(10) 5',
  ])('%j holds two numbers, and is none', (text) => {
    expect(readNumberText(text)).toBeNull();
    expect(holdsTwoNumbers(text)).toBe(true);
  });

  test.each(['약 500 명', '500', ' 500 ', '1,\n170', '2\u00A0430', '310 (252)명', '-'])(
    '%j does not hold two numbers',
    (text) => {
      expect(holdsTwoNumbers(text)).toBe(false);
    },
  );

  test.each(['-', ' － ', '–'])('%j is nil, not zero', (text) => {
    expect(readNumberText(text)).toEqual({ state: 'nil' });
  });

  test.each([
    '약 500',
    '5백',
    '1,48',
    '12,34,567',
    '1234,567',
    '12.',
    '△(10)',
    '(10',
    '1.2.3',
    '#REF!',
    '--5',
    'NaN',
    '1e5',
  ])('%j is no number', (text) => {
    expect(readNumberText(text)).toBeNull();
  });

  test('any whole number reads back with commas and △', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (value) => {
        const text = (value < 0 ? '△' : '') + Math.abs(value).toLocaleString('en-US');
        expect(readNumberText(text)).toEqual(measured(value));
      }),
    );
  });
});

describe('a day as text', () => {
  test.each(['2019-05-31', '2019.5.31', '2019. 5. 31.', '2019/05/31'])('%j is 31 May 2019', (text) => {
    expect(readDateText(text)).toBe('2019-05-31');
  });

  test.each(['2019-02-30', "'19.5.31", '5월말', '2019-13-01', '0019-05-31', '1899-12-31', ''])(
    '%j is no day',
    (text) => {
      expect(readDateText(text)).toBeNull();
    },
  );
});
