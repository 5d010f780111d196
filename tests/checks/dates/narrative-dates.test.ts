/** Dates in Korean running text, as a reader of the year 2019's report understands them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNarrativeDates, type NarrativeDate } from '../../../src/checks/dates/narrative-dates';

const calendarYear = { fiscalYear: 2019, firstMonth: 1 };
const schoolYear = { fiscalYear: 2019, firstMonth: 3 };

function days(text: string, calendar = calendarYear): readonly string[] {
  return findNarrativeDates(text, calendar).map(({ start, end }) => `${start ?? ''}~${end ?? ''}`);
}

function only(text: string): NarrativeDate {
  const [first, ...others] = findNarrativeDates(text, calendarYear);
  if (first === undefined || others.length > 0) throw new Error(`not one date: ${text}`);
  return first;
}

describe('one date', () => {
  test.each([
    ["착수 : '19. 7월", '2019-07-01~2019-07-31'],
    ["제작 : '19.9월", '2019-09-01~2019-09-30'],
    ['2019년 7월 개최', '2019-07-01~2019-07-31'],
    ['19년 7월 개최', '2019-07-01~2019-07-31'],
    ["종료 : '19. 6. 14", '2019-06-14~2019-06-14'],
    ['종료 : ’19.6.14.', '2019-06-14~2019-06-14'],
    ['협약(2018.6.5.)', '2018-06-05~2018-06-05'],
    ['2019-06-14 개최', '2019-06-14~2019-06-14'],
    ['2019/6/14 개최', '2019-06-14~2019-06-14'],
    ['2019년 6월 13일', '2019-06-13~2019-06-13'],
    ['평가 : 6월 13일(목)', '2019-06-13~2019-06-13'],
    ['7월초에 위촉', '2019-07-01~2019-07-31'],
    ['상반기 점검', '2019-01-01~2019-06-30'],
    ["'18년 하반기", '2018-07-01~2018-12-31'],
    ['1분기 점검', '2019-01-01~2019-03-31'],
    ['3/4분기 점검', '2019-07-01~2019-09-30'],
    ['연말 정리', '2019-12-01~2019-12-31'],
    ['내년 2월', '2020-02-01~2020-02-29'],
    ['지난해 12월', '2018-12-01~2018-12-31'],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });
});

describe('ranges', () => {
  test.each([
    ["지원 : '19. 7월~'20. 2월", '2019-07-01~2020-02-29'],
    ["수요조사 ('19. 6월 ~ 7월)", '2019-06-01~2019-07-31'],
    ["수행 : '19. 7~12월", '2019-07-01~2019-12-31'],
    ["구축 : '19.7월 ~ '19.12월", '2019-07-01~2019-12-31'],
    ['검토(3월~4월)', '2019-03-01~2019-04-30'],
    ['조사(2~4월)', '2019-02-01~2019-04-30'],
    ['3월부터 5월까지', '2019-03-01~2019-05-31'],
    ['사업기간 : 2019. 3. ~ 2020. 2.', '2019-03-01~2020-02-29'],
    ['접수 : 2019. 6. 3. ~ 6. 14.', '2019-06-03~2019-06-14'],
    ['교육(6. 3.~6. 14.)', '2019-06-03~2019-06-14'],
    ['6월 13~15일', '2019-06-13~2019-06-15'],
    ['행사 : 6.14(금)~16(일)', '2019-06-14~2019-06-16'],
    ['1~2분기', '2019-01-01~2019-06-30'],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  test('an end or a beginning may be open', () => {
    expect(days('협의(~2월, 담당관)')).toEqual(['~2019-02-28']);
    expect(days("인터뷰 : ~'19. 5월")).toEqual(['~2019-05-31']);
    expect(days('섭외(5월~), 선정 (6월)')).toEqual(['2019-05-01~', '2019-06-01~2019-06-30']);
  });

  test('a range that begins its months anew ends in the next year', () => {
    expect(only('운영(11월~2월)')).toMatchObject({ end: '2020-02-29', runsOverYearEnd: true });
    expect(only("운영('18. 11월~2월)")).toMatchObject({ start: '2018-11-01', end: '2019-02-28' });
  });

  test('a year only behind the range leaves the start in the fiscal year', () => {
    expect(days("운영 : 6월~'20. 2월")).toEqual(['2019-06-01~2020-02-29']);
    expect(days("운영 : 3월~'18. 6월")).toEqual(['2018-03-01~2018-06-30']);
  });
});

describe('lists', () => {
  test('months share one 월, and one year', () => {
    expect(days('발간(6, 9, 12월)')).toEqual([
      '2019-06-01~2019-06-30',
      '2019-09-01~2019-09-30',
      '2019-12-01~2019-12-31',
    ]);
    expect(days("점검('18. 3월, 5월)")).toEqual(['2018-03-01~2018-03-31', '2018-05-01~2018-05-31']);
  });

  test('an earlier month in a list is of the same year', () => {
    expect(days('자문(5월, 3월)')).toEqual(['2019-05-01~2019-05-31', '2019-03-01~2019-03-31']);
  });
});

describe('bare figures', () => {
  test('are days in brackets, behind a label in brackets, and with a weekday', () => {
    expect(days('준공되면(6.15) 기부')).toEqual(['2019-06-15~2019-06-15']);
    expect(days('진행(성동구:6.4, 양천구:6.14)')).toEqual(['2019-06-04~2019-06-04', '2019-06-14~2019-06-14']);
    expect(days('개최 (10.2.(수), 동대문디자인플라자)')).toEqual(['2019-10-02~2019-10-02']);
    expect(days('개최 : 10/2(수)')).toEqual(['2019-10-02~2019-10-02']);
    expect(days('6. 25. 협약 체결')).toEqual(['2019-06-25~2019-06-25']);
  });

  test.each([
    '만족도 4.5 달성',
    '경쟁률(2.5:1)',
    '전년보다 늘어(1.5배)',
    '집행률(3.5%)',
    '평균(평점: 4.5)',
    '문의 02-2133-1234',
    '공고 제2019-12호',
    '버전 3.1 배포',
    '3.1절 행사',
    '1.1. 개요',
    '예산 1,234.5백만원',
    '대지면적 : 16,078㎡',
    '12개월 동안',
    '20개팀, 팀당 500만원',
    "'15년부터 '18년까지는 서울시가 추진",
    '(총 3회, 423명 참석)',
    '2018~2019년',
    '제284회 행정사무감사',
  ])('%s is no date', (text) => {
    expect(days(text)).toEqual([]);
  });

  test('a duration is no day', () => {
    expect(days('3월 15일간 진행')).toEqual(['2019-03-01~2019-03-31']);
  });
});

describe('what is said of a date', () => {
  test('precision, year and weekday', () => {
    expect(only('평가 : 6월 13일(목)')).toMatchObject({ precision: 'day', isYearSaid: false });
    expect(only('평가 : 6월 13일(목)').points[0]?.weekday).toBe('목');
    expect(only("평가 : '19. 6월")).toMatchObject({ precision: 'month', isYearSaid: true });
  });

  test('position tells when something happens from what it is about', () => {
    expect(only('워크숍 개최(9월)').position).toBe('stated');
    expect(only("마련 : '19. 9월").position).toBe('stated');
    expect(only('6. 25. 협약 체결').position).toBe('leading');
    expect(only('통합 워크숍은 하반기 개최').position).toBe('running');
    expect(only("'19년 1분기분 간행물의 발간").position).toBe('leading');
    expect(only('점검 : 매년 3월').position).toBe('running');
  });
});

describe('a school year', () => {
  test('January and February are of the next calendar year', () => {
    expect(days('졸업식(2월), 입학식(3월)', schoolYear)).toEqual([
      '2020-02-01~2020-02-29',
      '2019-03-01~2019-03-31',
    ]);
  });
});

test('days that do not exist are no dates', () => {
  expect(days('2월 30일, 13월, 00월 00일')).toEqual([]);
});

test('without a fiscal year only dates with their year are placed', () => {
  expect(days("3월, '19. 5월", { fiscalYear: 0, firstMonth: 1 })).toEqual(['2019-05-01~2019-05-31']);
});

test('any day is found again however it is written', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
      fc.constantFrom('dots', 'quoted', 'hyphens', 'words'),
      (date, style) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const [m, d] = [String(Number(month)), String(Number(day))];
        const written = {
          dots: `${year}. ${m}. ${d}.`,
          quoted: `'${year.slice(2)}.${m}.${d}`,
          hyphens: iso,
          words: `${year}년 ${m}월 ${d}일`,
        }[style];
        expect(days(`기념식 개최(${written})`)).toEqual([`${iso}~${iso}`]);
      },
    ),
  );
});

test('no text makes it fail, and every date stands where it says', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "'19",
      '2019',
      '.',
      ' ',
      '~',
      '월',
      '일',
      '년',
      '(',
      ')',
      '수',
      '하반기',
      ',',
      '-',
      '12',
      '6',
      '31',
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const date of findNarrativeDates(text, calendarYear)) {
        expect(date.from).toBeGreaterThanOrEqual(last);
        expect(text.slice(date.from, date.to)).toBe(date.text);
        last = date.to;
      }
    }),
  );
});
