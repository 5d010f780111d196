/** Bullet levels that skip. */
import { expect, test } from '@jest/globals';
import { levels } from '../../../src/checks/rules/levels';
import type { NarrativeMark } from '../../../src/ledger/records';
import { budgetLine, cell, narrative } from '../../report/tree/records';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';

/** The lines of one block that skip, counted from 1. */
function skipping(...marks: readonly NarrativeMark[]): readonly string[] {
  const lines = marks.map((mark, index) => ({
    ...narrative('1', '사업 내용', mark, '내용'),
    content: { text: '내용', source: cell('사업설명', String(index + 1)) },
  }));
  return levels
    .check(checkedRecords({ narrative: lines }))
    .findings.flatMap(({ cells }) => cells.map(({ address }) => address));
}

test('the reference document has none', () => {
  expect(levels.check(referenceWorkbook()).findings).toEqual([]);
});

test('· needs a - above it', () => {
  expect(skipping('○', '·')).toEqual(['2']);
  expect(skipping('·', '-')).toEqual(['1']);
  expect(skipping('○', '-', '·', '·', '○', '-')).toEqual([]);
  expect(skipping('-', '·', '○', '·', '·')).toEqual(['4']);
});

test('a block may begin with ○ or -, and notes, captions and tables are no level', () => {
  expect(skipping('-', '·')).toEqual([]);
  expect(skipping('-', '※', '·', '표', '·', '〈〉')).toEqual([]);
  expect(skipping('○', '※', '·')).toEqual(['3']);
});

test('blocks are looked at one by one, a programme’s are one finding', () => {
  const { findings } = levels.check(
    checkedRecords({
      budgetLines: [budgetLine('연구', '1', '정책연구', 530)],
      narrative: [
        narrative('1', '사업 내용', '-', '내용'),
        narrative('1', '추진 실적', '·', '내용'),
        narrative('1', '향후 계획', '○', '내용'),
        narrative('1', '향후 계획', '·', '내용'),
      ],
    }),
  );
  expect(findings).toMatchObject([
    {
      severity: 'question',
      subject: '1',
      detail: { program: '정책연구', blocks: ['추진 실적', '향후 계획'], count: 2 },
    },
  ]);
});
