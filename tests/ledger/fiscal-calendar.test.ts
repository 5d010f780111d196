/** Which twelve months a workbook's fiscal year takes. */
import { expect, test } from '@jest/globals';
import { fiscalCalendarOf, fiscalYearEnd, yearOfMonth } from '../../src/ledger/fiscal-calendar';
import { period, records, settings } from '../report/tree/records';

test('a year without 기간, or with those of the calendar year, ends in December', () => {
  expect(fiscalYearEnd(fiscalCalendarOf(records()))).toBe('2019-12-31');
  const periods = [
    period('상반기', '2019-01-01', '2019-06-30'),
    period('하반기', '2019-07-01', '2019-12-31'),
  ];
  expect(fiscalYearEnd(fiscalCalendarOf(records({ periods })))).toBe('2019-12-31');
});

test("a school's year ends with its last 기간, on the last day of February", () => {
  const calendar = fiscalCalendarOf(
    records({
      periods: [period('1학기', '2019-03-01', '2019-08-31'), period('2학기', '2019-09-01', '2020-02-29')],
    }),
  );
  expect(fiscalYearEnd(calendar)).toBe('2020-02-29');
  expect([3, 12, 1, 2].map((month) => yearOfMonth(month, calendar))).toEqual([2019, 2019, 2020, 2020]);
});

test('a 기간 for what is carried over does not make the year longer', () => {
  const periods = [
    period('본예산', '2019-01-01', '2019-12-31'),
    period('이월분', '2020-01-01', '2020-02-29'),
  ];
  expect(fiscalYearEnd(fiscalCalendarOf(records({ periods })))).toBe('2019-12-31');
});

test('nothing typed yet is no exception', () => {
  const calendar = fiscalCalendarOf(
    records({ settings: settings({ fiscalYear: 0 }), periods: [period('1분기', '', '')] }),
  );
  expect(calendar).toEqual({ fiscalYear: 0, firstMonth: 1 });
});
