/** What honest rounding leaves in the clean workbook of 들꽃마을협의회: its lines are whole 백만원, its total was settled in won. */
import { place, printedRow, type ExpectedFinding } from '../planted-fault';

export const expectedWhenClean: readonly ExpectedFinding[] = [
  {
    rule: 'budget-totals',
    severity: 'rounding',
    where: [place('printed', printedRow('예산 총괄표', '합계'), '값')],
    // 24.2 + 18.2 + 12.3 + 9.1 + 30.4 = 94.2 behind 24 + 18 + 12 + 9 + 30
    figures: { stated: '94', computed: '93', difference: '1' },
  },
  {
    rule: 'period-sums',
    severity: 'rounding',
    where: [place('budget', { 번호: '운영1' }, '예산액')],
    // 14 + 7 + 8
    figures: { stated: '30', computed: '29', difference: '1' },
  },
];
