/** The sample data's texts, as the cells of the sheets hold them. */
import { describe, expect, test } from '@jest/globals';
import { exampleColumns, exampleSetting, settingKeyOf } from '../../src/example/example-cells';
import { englishWorkbookNames } from '../../src/locale/workbook-names.en';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';

describe('a table of the sample data', () => {
  const columns = new Map<string, unknown>(
    exampleColumns(
      'budget',
      {
        headers: ['번호', '분야', '사업명', '세부사업', '전년도 예산액', '예산액', '비고'],
        rows: [
          ['1', '연구', '정책연구', '', '-', '1,700', ''],
          ['운영1', '운영', '운영경비', '', '△20', '0', '2019'],
        ],
      },
      koreanWorkbookNames,
    ).map(({ column, values }) => [column, values]),
  );

  test('amounts are numbers, nil stays "-" and zero stays 0', () => {
    expect(columns.get('previousBudget')).toEqual(['-', -20]);
    expect(columns.get('budget')).toEqual([1700, 0]);
  });

  test('whole programme numbers are numbers, other ones texts', () => {
    expect(columns.get('number')).toEqual([1, '운영1']);
  });

  test('a text that looks like a number stays a text', () => {
    expect(columns.get('note')).toEqual(['', '2019']);
  });

  test('a typed column that the data lacks is blank; computed ones are left out', () => {
    expect(columns.get('earlyExecution')).toEqual(['', '']);
    expect([...columns.keys()]).toEqual([
      'group',
      'number',
      'program',
      'subProgram',
      'previousBudget',
      'budget',
      'earlyExecution',
      'note',
    ]);
  });
});

test('days are days, in a date column and in 설정', () => {
  const [, start] = exampleColumns(
    'periods',
    {
      headers: ['기간', '시작', '끝', '구분', '입력 방식'],
      rows: [['1분기', '2019-01-01', '2019-03-31', '실적', '기간']],
    },
    koreanWorkbookNames,
  );
  expect(start).toEqual({ column: 'start', values: [{ date: '2019-01-01' }] });
  expect(exampleSetting('reportDate', '2019-06-14', koreanWorkbookNames)).toEqual({ date: '2019-06-14' });
});

test('a year and a number of decimals are numbers, every other setting is a text', () => {
  expect(exampleSetting('fiscalYear', '2019', koreanWorkbookNames)).toBe(2019);
  expect(exampleSetting('balanceSheetDecimals', '1', koreanWorkbookNames)).toBe(1);
  expect(exampleSetting('title', '2019', koreanWorkbookNames)).toBe('2019');
});

test('a setting is found by its item, and an item of somebody’s own by none', () => {
  expect(settingKeyOf('입력 단위', koreanWorkbookNames)).toBe('entryUnit');
  expect(settingKeyOf('담당자', koreanWorkbookNames)).toBeUndefined();
});

describe('in an English workbook', () => {
  test('what the workbook has words for is said in them, everything else stays as it is', () => {
    const columns = exampleColumns(
      'periods',
      {
        headers: ['기간', '시작', '끝', '구분', '입력 방식'],
        rows: [['1분기', '2019-01-01', '2019-03-31', '실적', '누계']],
      },
      englishWorkbookNames,
    );
    expect(columns.map(({ column, values: [value] }) => [column, value])).toEqual([
      ['name', '1분기'],
      ['start', { date: '2019-01-01' }],
      ['end', { date: '2019-03-31' }],
      ['kind', 'Actual'],
      ['entryMode', 'Cumulative'],
    ]);
  });

  test('a unit that figures are compared in is the workbook’s, any other is as printed', () => {
    const example = {
      headers: ['문서', '위치', '번호', '항목', '표기 이름', '값', '소수 자리', '단위', '기준일'],
      rows: [
        ['', '', '', '예산액', '', '10', '0', '백만원', ''],
        ['', '', '', '참석', '', '10', '0', '명', ''],
      ],
    };
    const unit = exampleColumns('printed', example, englishWorkbookNames).find(
      ({ column }) => column === 'unit',
    );
    expect(unit?.values).toEqual(['million won', '명']);
  });

  test('settings choose the same thing', () => {
    expect(exampleSetting('rateBasis', '예산현액', englishWorkbookNames)).toBe('Current budget');
    expect(exampleSetting('accent', '남색', englishWorkbookNames)).toBe('Navy');
    expect(exampleSetting('generalParts', '재무, 이사회', englishWorkbookNames)).toBe('Balance sheet, Board');
    expect(exampleSetting('institution', '서울디지털재단', englishWorkbookNames)).toBe('서울디지털재단');
  });
});
