/** 기준일. */
import { describe, expect, test } from '@jest/globals';
import { asOfDates } from '../../../src/checks/rules/as-of-dates';
import type { LedgerRecords, PrintedEntry } from '../../../src/ledger/records';
import { asOfDatesWords } from '../../../src/locale/findings/as-of-dates';
import { cell, settings } from '../../report/tree/records';
import { checkedRecords, referenceRows, referenceWorkbook } from '../checked-workbook';
import { change, midYear, quarters } from './year-records';

function printed(place: string, asOf: string, item = '예산액'): PrintedEntry {
  return {
    document: '업무보고',
    place,
    number: '1',
    item,
    printedName: '',
    isNumber: false,
    value: '',
    decimals: 0,
    unit: '',
    asOf,
    source: cell('원문표기', 'F2'),
  };
}

const oneDay = settings({ executionAsOf: midYear, staffingAsOf: midYear, reportDate: '2019-07-10' });

function found(filled: Partial<LedgerRecords>) {
  return asOfDates.check(checkedRecords({ settings: oneDay, periods: quarters, ...filled })).findings;
}

describe('on the reference document', () => {
  const [finding, another] = asOfDates.check(referenceWorkbook()).findings;

  test('5. 31. and 6. 14. differ; 5월말 is the 31st, and the years of the balance sheet are no days', () => {
    expect(another).toBeUndefined();
    expect(finding?.severity).toBe('question');
    const days = finding?.detail.code === 'differ' ? finding.detail.days : [];
    expect(days.map(({ day, written }) => [day, written])).toEqual([
      ['2019-05-31', ['2019-05-31', '5월말']],
      ['2019-06-14', ['6.14']],
    ]);
    expect(days[0]?.places).toEqual([
      '집행 기준일',
      '인력 기준일',
      '일반현황 인력',
      '인력 표',
      '인력 표 주석',
      ...Array.from({ length: 10 }, (_, index) => `집행표 ${String(index + 1)}`),
    ]);
    expect(days[1]?.places).toEqual(['집행표 11']);
  });

  test('it names each way of writing a day first, by the cell of the day', () => {
    expect(finding?.cells.slice(0, 3).map((each) => `${each.sheet}!${each.address}`)).toEqual([
      '설정!B14',
      '원문표기!I102',
      '원문표기!I156',
    ]);
    const sentence = finding === undefined ? '' : asOfDatesWords.ko.sentence(finding.detail);
    expect(sentence).toContain("2019. 6. 14.('6.14': 집행표 11)");
  });
});

test('one day written in several ways is one day', () => {
  expect(found({ printed: [printed('집행표', '6월말'), printed('총괄표', '2019. 6. 30.')] })).toEqual([]);
});

test('tables without a day, of an earlier year or of the balance sheet are not asked', () => {
  expect(
    found({
      printed: [
        printed('총괄표', ''),
        printed('전년도 집행표', '2018. 12. 31.'),
        printed('재무 표', '2019. 3. 31.', '당해 자산 계'),
      ],
    }),
  ).toEqual([]);
});

test('spending and staffing of different days are one question', () => {
  const findings = found({ settings: { ...oneDay, staffingAsOf: '2019-07-01' } });
  expect(findings.map(({ detail }) => detail.code)).toEqual(['differ']);
});

test('a day after the report cannot be known yet', () => {
  const findings = found({ printed: [printed('집행표', '7월말')] });
  expect(findings.map(({ subject }) => subject)).toEqual(['differ', 'afterReport/2019-07-31']);
});

describe('a day on which no 실적 period ends', () => {
  test('falls into a period, whose amounts are left out', () => {
    const findings = found({
      settings: { ...oneDay, executionAsOf: '2019-05-31', staffingAsOf: '2019-05-31' },
    });
    expect(findings.map(({ detail }) => detail)).toEqual([
      { code: 'notAtPeriodEnd', day: '2019-05-31', period: '2분기' },
    ]);
  });

  test('or lies behind all of them', () => {
    const findings = found({
      settings: { ...oneDay, executionAsOf: '2019-07-05', staffingAsOf: '2019-07-05' },
    });
    expect(findings.map(({ detail }) => detail)).toEqual([
      { code: 'notAtPeriodEnd', day: '2019-07-05', period: '' },
    ]);
  });

  test('the setting is the cell to look at', () => {
    const periods = referenceRows('periods').filter((_, index) => index !== 2);
    const { findings } = asOfDates.check(referenceWorkbook({ periods }));
    const [finding] = findings.filter(({ subject }) => subject === 'notAtPeriodEnd');
    expect(finding?.cells.map((each) => `${each.sheet}!${each.address}`)).toEqual(['설정!B14']);
  });
});

test('changes of the budget after the day of 집행액 are no part of its 예산현액, and it says so', () => {
  const later = { ...change('1', 40), date: '2019-07-01' };
  const onTheDay = { ...change('2', 40), date: midYear };
  const [finding, another] = found({ budgetChanges: [onTheDay, later] });
  expect(another).toBeUndefined();
  expect(finding?.detail).toEqual({ code: 'changesLater', day: midYear, changes: 1 });
  expect(finding?.severity).toBe('question');
  expect(found({ budgetChanges: [onTheDay] })).toEqual([]);
});

test('nothing breaks on an unfinished workbook', () => {
  const unset = settings({ executionAsOf: '', staffingAsOf: '', reportDate: '', fiscalYear: 0 });
  expect(found({ settings: unset, printed: [printed('', '5월말')] })).toEqual([]);
});
