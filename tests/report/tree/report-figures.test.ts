/** What a report leaves behind, for the next one to say what has changed. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ledgerOf } from '../../../src/ledger/ledger';
import { parseReportFigures, reportFiguresOf } from '../../../src/report/report-figures';
import { exampleRecords } from './example-records';
import { budgetLine, records } from './records';

const figures = reportFiguresOf(ledgerOf(exampleRecords), { fails: 2, questions: 20 });

describe('the figures of a report', () => {
  test('are its headlines in whole won, and every programme by its number', () => {
    expect(figures).toMatchObject({
      reportDate: '2019-06-14',
      executionAsOf: '2019-05-31',
      budget: 10_091_000_000,
      currentBudget: 10_091_000_000,
      spent: 549_000_000,
      rateBasis: 'currentBudget',
      rate: { numerator: 549_000_000, denominator: 6_571_000_000 },
      authorized: 37,
      actual: 27,
      headcount: 34,
      findings: { fails: 2, questions: 20 },
      groups: [],
    });
    expect(figures.programs).toHaveLength(15);
    expect(figures.programs[1]).toEqual({
      number: '2',
      name: '자치구 스마트시티 컨설팅',
      currentBudget: 200_000_000,
      spent: 60_000_000,
    });
  });

  test('come back from their JSON as they were', () => {
    expect(parseReportFigures(JSON.stringify(figures))).toEqual(figures);
    const unchecked = reportFiguresOf(ledgerOf(records({})));
    expect(unchecked.findings).toBeNull();
    expect(parseReportFigures(JSON.stringify(unchecked))).toEqual(unchecked);
  });

  test('of 1,100 programmes keep the groups only, so that they fit in a cell', () => {
    const lines = Array.from({ length: 1100 }, (_, index) =>
      budgetLine(`분야${index % 9}`, `${index}`, '가'.repeat(500), 10),
    );
    const many = reportFiguresOf(ledgerOf(records({ budgetLines: lines })));
    expect(many.programs).toEqual([]);
    expect(many.groups).toHaveLength(9);
    const most = reportFiguresOf(ledgerOf(records({ budgetLines: lines.slice(0, 300) })));
    expect(most.programs).toHaveLength(300);
    expect(JSON.stringify(most).length).toBeLessThan(50_000);
  });
});

describe('a text that is no such thing', () => {
  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"reportDate":"2019-06-14"}',
    JSON.stringify({ ...figures, spent: '549' }),
    JSON.stringify({ ...figures, spent: 1.5 }),
    JSON.stringify({ ...figures, spent: null }),
    JSON.stringify({ ...figures, reportDate: 'yesterday' }),
    JSON.stringify({ ...figures, rateBasis: 'planned' }),
    JSON.stringify({ ...figures, rate: { numerator: 1 } }),
    JSON.stringify({ ...figures, findings: {} }),
    JSON.stringify({ ...figures, programs: [{ name: '사업' }] }),
    JSON.stringify({ ...figures, groups: 'none' }),
    `${JSON.stringify(figures)},`,
  ])('gives nothing: %s', (text) => {
    expect(parseReportFigures(text)).toBeUndefined();
  });

  test('whatever it is, it is read without a failure', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseReportFigures(text)).toBeUndefined();
      }),
    );
  });

  test('with one field missing, whichever, it gives nothing', () => {
    for (const key of Object.keys(figures)) {
      const rest = Object.entries(figures).filter(([other]) => other !== key);
      expect(parseReportFigures(JSON.stringify(Object.fromEntries(rest)))).toBeUndefined();
    }
  });
});
