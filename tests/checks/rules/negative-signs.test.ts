/** One sign for negatives in the whole workbook. */
import { expect, test } from '@jest/globals';
import { negativeSigns } from '../../../src/checks/rules/negative-signs';
import { negativeSignsWords } from '../../../src/locale/findings/negative-signs';
import type { GridValue } from '../../../src/tables/grid';
import { typedOver } from '../../tables/small-workbook';
import { checkedWorkbook, referenceWorkbook } from '../checked-workbook';

const printed = (...values: readonly GridValue[]) => [
  ['문서', '위치', '번호', '항목', '표기 이름', '값', '소수 자리', '단위', '기준일'],
  ...values.map((value) => ['업무보고', '인력 표', '', '과부족', '', value, 0, '명', '']),
];

/** The signs named for values of 원문표기. */
function signs(...values: readonly GridValue[]): readonly string[] {
  const { findings } = negativeSigns.check(checkedWorkbook({ printed: printed(...values) }));
  return findings.flatMap(({ detail }) => detail.signs.map(({ sign, count }) => `${sign} ${String(count)}`));
}

test('the reference document writes △ throughout', () => {
  const { compared, findings } = negativeSigns.check(referenceWorkbook());
  expect(findings).toEqual([]);
  expect(compared).toBe(7);
});

test('two ways are one finding, the rarer first', () => {
  expect(signs('△10', '△3', '-2')).toEqual(['- 1', '△ 2']);
  expect(signs('△10', '(3)', '▲2', '−5')).toEqual(['△ 1', '() 1', '▲ 1', '− 1']);
  expect(
    negativeSignsWords.ko.sentence({
      signs: [
        { sign: '-', count: 1 },
        { sign: '△', count: 2 },
      ],
    }),
  ).toContain("'-' 1곳, '△' 2곳");
});

test('signs that print alike, nil and positive figures are not told apart', () => {
  expect(signs('△10', 'Δ3', '-', '7')).toEqual([]);
});

test('a number is shown as the sheet has it', () => {
  expect(signs('△10', -3)).toEqual([]);
  // 예산변경 has -20 as a number, here it is a text.
  const changed = { printed: printed('△10'), budgetChanges: typedOver('budgetChanges', 1, 4, '-20') };
  expect(negativeSigns.check(checkedWorkbook(changed)).findings).toHaveLength(1);
  expect(negativeSigns.check(checkedWorkbook({ printed: printed('△10') })).findings).toEqual([]);
});

test('brackets in a small table are negatives only beside other negatives', () => {
  const table = (second: string) => [
    ['표 이름', '행', '열 1', '열 2', '열 3', '열 4', '열 5', '열 6'],
    ['현황', 1, '구분', '증감', '', '', '', ''],
    ['현황', 2, '하나', '(3)', '', '', '', ''],
    ['현황', 3, '둘', second, '', '', '', ''],
  ];
  const check = (second: string) =>
    negativeSigns.check(checkedWorkbook({ printed: printed('△10'), sideTables: table(second) })).findings;
  expect(check('8')).toEqual([]);
  expect(check('△8')).toHaveLength(1);
});
