/** One way of writing full dates within a programme's narrative. */
import { expect, test } from '@jest/globals';
import { dateStyles } from '../../../src/checks/rules/date-styles';
import { cell, narrative } from '../../report/tree/records';
import { referenceRows, referenceWorkbook, checkedRecords } from '../checked-workbook';

/** The styles found in lines of one programme, as examples. */
function styles(...texts: readonly string[]): readonly (readonly string[])[] {
  const lines = texts.map((text, index) => ({
    ...narrative('1', '추진 실적', '-', text),
    content: { text, source: cell('사업설명', `D${String(index + 2)}`) },
  }));
  return dateStyles.check(checkedRecords({ narrative: lines })).findings.map(({ detail }) => detail.examples);
}

test('the reference document writes each programme’s dates in one way', () => {
  expect(dateStyles.check(referenceWorkbook()).findings).toEqual([]);
});

test('hyphens, dots, 년 월 일 and short years differ; the rarest stands first', () => {
  expect(styles('협약(2019. 5. 31.)', '착수(2019. 6. 3.)', '보고(2019-06-10)')).toEqual([
    ['2019-06-10', '2019. 5. 31.'],
  ]);
  expect(styles("협약('19.5.31)", '착수(2019. 6. 3.)')).toHaveLength(1);
  expect(styles('협약(2019년 5월 31일)', '착수(2019. 6. 3.)')).toHaveLength(1);
});

test('zeros in front differ, spaces and the closing dot do not', () => {
  expect(styles('협약(2019.05.31.)', '착수(2019.6.3.)')).toEqual([['2019.05.31.', '2019.6.3.']]);
  expect(styles('협약(2019.5.31)', '착수(2019. 6. 3.)')).toEqual([]);
  expect(styles('협약(2019.10.31.)', '착수(2019.6.3.)')).toEqual([]);
});

test('months and days without year are left alone', () => {
  expect(styles("협약('19. 5월)", '착수(6.14)', '평가 : 6월 13일(목)', '보고(2019-06-10)')).toEqual([]);
});

test('from one programme to another the separators have to agree, zeros and short years need not', () => {
  const across = (one: string, other: string) =>
    dateStyles
      .check(
        checkedRecords({
          narrative: [
            narrative('1', '추진 실적', '-', '협약(2019. 5. 31.)'),
            narrative('2', '추진 실적', '-', one),
            narrative('3', '추진 실적', '-', other),
          ],
        }),
      )
      .findings.map(({ detail }) => detail.examples);
  expect(across('착수(2019-06-03)', '평가(2019. 6. 7.)')).toEqual([['2019-06-03', '2019. 5. 31.']]);
  expect(across("착수('19. 6. 3.)", '평가(2019.06.07.)')).toEqual([]);
});

test('the 기준일 of 원문표기 is one column', () => {
  const printed = referenceRows('printed').map((row, index) =>
    index === 1 ? row.map((value, column) => (column === 8 ? '2019. 5. 31.' : value)) : row,
  );
  const { findings } = dateStyles.check(referenceWorkbook({ printed }));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    subject: 'asOf',
    detail: { code: 'asOf', examples: ['2019. 5. 31.', '2019-05-31'] },
  });
  expect(findings[0]?.cells[0]).toMatchObject({ sheet: '원문표기', header: '기준일', address: 'I2' });
});
