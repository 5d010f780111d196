/** 기준일 as people write it. */
import { expect, test } from '@jest/globals';
import { readAsOfText } from '../../../src/checks/periods/as-of-text';

const calendarYear = { fiscalYear: 2019, firstMonth: 1 };

test.each([
  ['2019-05-31', '2019-05-31'],
  ['2019. 5. 31.', '2019-05-31'],
  ['2019.5.31 현재', '2019-05-31'],
  ["'19. 5. 31.", '2019-05-31'],
  ['’19.5.31.', '2019-05-31'],
  ['2019년 5월 31일', '2019-05-31'],
  ['5월 31일 기준', '2019-05-31'],
  ['6.14', '2019-06-14'],
  ['6. 14.', '2019-06-14'],
  ['(6. 14. 현재)', '2019-06-14'],
  ['5월말', '2019-05-31'],
  ['2월 말', '2019-02-28'],
  ["'20. 2월말", '2020-02-29'],
  ['5월', '2019-05-31'],
  ['1분기말', '2019-03-31'],
  ['2/4분기', '2019-06-30'],
  ['상반기', '2019-06-30'],
  ['연말', '2019-12-31'],
])('%s', (text, day) => {
  expect(readAsOfText(text, calendarYear)).toBe(day);
});

test.each(["'18년", '2018년', "'18", '2018', '', '-', '13월말', '2.30', '회계감사', '31.8', '2019-13-01'])(
  '%s is no day',
  (text) => {
    expect(readAsOfText(text, calendarYear)).toBeNull();
  },
);

test('a school’s February, quarters and halves are those of its own year', () => {
  const school = { fiscalYear: 2019, firstMonth: 3 };
  expect(readAsOfText('2월말', school)).toBe('2020-02-29');
  expect(readAsOfText('3월말', school)).toBe('2019-03-31');
  expect(readAsOfText('1분기말', school)).toBe('2019-05-31');
  expect(readAsOfText('하반기말', school)).toBe('2020-02-29');
});

test('without a fiscal year only a written year helps', () => {
  const unknown = { fiscalYear: 0, firstMonth: 1 };
  expect(readAsOfText('5월말', unknown)).toBeNull();
  expect(readAsOfText('2019. 5. 31.', unknown)).toBe('2019-05-31');
});
