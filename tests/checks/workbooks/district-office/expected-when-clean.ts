/** What honest rounding leaves in the clean workbook of 강가람구청: the figures behind were settled in won and printed in 백만원. */
import { place, printedRow, type ExpectedFinding } from '../planted-fault';

export const expectedWhenClean: readonly ExpectedFinding[] = [
  {
    rule: 'balance-sheet',
    severity: 'rounding',
    where: [place('printed', printedRow('재무 표', '당해 자산 계'), '값')],
    // 71,842 + 9,405 + 412,736 + 1,288,514
    figures: { stated: '1,782,498', computed: '1,782,497', difference: '1' },
  },
  {
    rule: 'balance-sheet',
    severity: 'rounding',
    where: [place('printed', printedRow('재무 표', '증감 자산 계'), '값')],
    // 3,525 + 217 + 6,816 + 25,044
    figures: { stated: '35,603', computed: '35,602', difference: '1' },
  },
  {
    rule: 'printed-parts',
    severity: 'rounding',
    where: [place('printed', printedRow('본문 20 추진 실적', '지원금 계'), '값')],
    // 41.43 + 37.44 + 49.88 = 128.75 behind 41 + 37 + 50
    figures: { stated: '129', computed: '128', difference: '1' },
  },
  {
    rule: 'side-tables',
    severity: 'rounding',
    where: [place('sideTables', { '표 이름': '보도블록 교체 구간', '열 1': '합계' }, '열 3')],
    // 412.4 + 365.4 + 287.3 + 165.2 = 1,230.3
    figures: { stated: '1,230', computed: '1,229', difference: '1' },
  },
];
