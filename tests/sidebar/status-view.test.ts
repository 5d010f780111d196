/** What the sidebar's view 현황 shows, worked out from records. */
import { expect, test } from '@jest/globals';
import { statusViewOf } from '../../src/actions/sidebar/status-view';
import { ledgerOf } from '../../src/ledger/ledger';
import { printPercent } from '../../src/ledger/display';
import { koreanReportWords } from '../../src/locale/report-words.ko';
import { workbookNamesIn } from '../../src/locale/workbook-names-in';
import { reportContextOf } from '../../src/report/report-context';
import { budgetLine, execution, period, records, settings } from '../report/tree/records';

test("a school's year begins in March: sidebar and report call slow what is below the same mark", () => {
  const ledger = ledgerOf(
    records({
      settings: settings({ fiscalYear: 2024, executionAsOf: '2024-08-31' }),
      periods: [
        period('1학기', '2024-03-01', '2024-08-31'),
        period('2학기', '2024-09-01', '2025-02-28', 'planned'),
      ],
      budgetLines: [budgetLine('교육', '1', '방과후학교', 100), budgetLine('교육', '2', '급식', 100)],
      execution: [execution('1', '', '1학기', 40), execution('2', '', '1학기', 30)],
    }),
  );
  const view = statusViewOf(ledger, workbookNamesIn('ko'), 0);
  // 70 % × 184 of 365 days; of the calendar year it would be 244 of 366 days, 46.7 %.
  expect(view.slowBelow).toBe('35.3');
  expect(view.programs.map(({ name, isSlow }) => [name, isSlow])).toEqual([
    ['급식', true],
    ['방과후학교', false],
  ]);
  const { slowRule } = reportContextOf(ledger, koreanReportWords);
  expect(slowRule === null ? null : printPercent(slowRule.threshold)).toBe('35.3');
});
