/** Dates that cannot be: days that do not exist, wrong weekdays, ranges the wrong way round. */
import { expect, test } from '@jest/globals';
import { calendarDates } from '../../../src/checks/rules/calendar-dates';
import { calendarDatesWords } from '../../../src/locale/findings/calendar-dates';
import { narrative, settings } from '../../report/tree/records';
import { typedOver } from '../../tables/small-workbook';
import { checkedRecords, checkedWorkbook, referenceWorkbook } from '../checked-workbook';

/** What is wrong with the dates of one line in a report of June 2019. */
function wrong(text: string, reportDate = '2019-06-14'): readonly (readonly string[])[] {
  const workbook = checkedRecords({
    settings: settings({ reportDate }),
    narrative: [narrative('1', '향후 계획', '-', text)],
  });
  return calendarDates
    .check(workbook)
    .findings.map(({ detail }) => [
      detail.code,
      ...detail.dates.map(({ text: date, weekday }) => date + weekday),
    ]);
}

test('the dates of the reference document hold, 10.2.(수) and 6월 13일(목) among them', () => {
  const { compared, findings } = calendarDates.check(referenceWorkbook());
  expect(findings).toEqual([]);
  expect(compared).toBeGreaterThan(100);
});

test('days and months that do not exist', () => {
  expect(wrong('제출 : 2월 30일')).toEqual([['noSuchDay', '2월 30일']]);
  expect(wrong('6월 31일까지 접수')).toEqual([['noSuchDay', '6월 31일']]);
  expect(wrong('접수(13월)')).toEqual([['noSuchDay', '13월']]);
  expect(wrong('접수 : 2019. 2. 29.')).toEqual([['noSuchDay', '2019. 2. 29.']]);
  expect(wrong('접수(6.31)')).toEqual([['noSuchDay', '6.31']]);
});

test('those that do exist, places left open and other figures are not named', () => {
  expect(wrong("제출 : '20. 2. 29.")).toEqual([]);
  expect(wrong('제출 : 00월 00일')).toEqual([]);
  expect(wrong('만족도(4.31)')).toEqual([]);
  expect(wrong('12개월, 365일')).toEqual([]);
});

test('a weekday that is not the day’s', () => {
  expect(wrong('개최 (10.2.(목), 종로)')).toEqual([['wrongWeekday', '10.2.(목)수']]);
  expect(wrong('개최 : 2019년 6월 13일(금요일)')).toEqual([['wrongWeekday', '2019년 6월 13일(금)목']]);
});

test('a year left out may be the next one in January, or that of the report', () => {
  // 15 January is a Tuesday in 2019 and a Wednesday in 2020.
  expect(wrong('보고회(1.15.(화)), 총회(1.15.(수))')).toEqual([]);
  expect(wrong('보고회(1.15.(목))')).toEqual([['wrongWeekday', '1.15.(목)화']]);
  // 13 June 2018 was a Wednesday.
  expect(wrong('평가 : 6월 13일(수)', '2018-12-10')).toEqual([]);
});

test('a range that ends before it begins', () => {
  expect(wrong("운영 : '19. 8월~'19. 6월")).toEqual([['endsBeforeStart', "'19. 8월~'19. 6월"]]);
  expect(wrong('교육 : 6월 14일~12일')).toEqual([['endsBeforeStart', '6월 14일~12일']]);
  expect(wrong('운영(11월~2월)')).toEqual([]);
});

test('sentences of other sheets are read too, and the finding names the cell', () => {
  const { findings } = calendarDates.check(
    checkedWorkbook({ execution: typedOver('execution', 1, 5, '자문회의(4월 31일)') }),
  );
  expect(findings).toEqual([
    {
      rule: 'calendar-dates',
      severity: 'fail',
      subject: '집행/noSuchDay',
      cells: [{ sheet: '집행', record: '1', header: '내용', address: 'F2' }],
      detail: { code: 'noSuchDay', place: '집행', dates: [{ text: '4월 31일', weekday: '' }] },
    },
  ]);
  expect(findings[0] && calendarDatesWords.ko.sentence(findings[0].detail)).toBe(
    "'집행'에 적힌 '4월 31일'은 달력에 없는 날짜입니다. 날짜를 바로잡아 주세요.",
  );
});
