/** Words of the rule on dates that cannot be. */
import type { CalendarDatesDetail } from '../../checks/rules/calendar-dates';
import { withParticle } from '../particle';
import { listedInEnglish, listedInKorean } from './listed-texts';
import { capitalized, englishProgram, koreanProgram } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';

const englishWeekdays: Readonly<Record<string, string>> = {
  일: 'Sunday',
  월: 'Monday',
  화: 'Tuesday',
  수: 'Wednesday',
  목: 'Thursday',
  금: 'Friday',
  토: 'Saturday',
};

export const calendarDatesWords: BilingualRuleWords<CalendarDatesDetail> = {
  ko: {
    title: '달력에 맞는 날짜와 요일',
    sentence: ({ code, place, dates }) => {
      const texts = dates.map(({ text }) => text);
      switch (code) {
        case 'noSuchDay':
          return `${koreanProgram(place)}에 적힌 ${withParticle(listedInKorean(texts), '은/는')} 달력에 없는 날짜입니다. 날짜를 바로잡아 주세요.`;
        case 'wrongWeekday':
          return `${koreanProgram(place)}에 적힌 요일이 날짜와 맞지 않습니다: ${listedInKorean(dates.map(({ text, weekday }) => `${text} → ${weekday}요일`))}. 날짜와 요일 중 틀린 것을 고쳐 주세요.`;
        case 'endsBeforeStart':
          return `${koreanProgram(place)}에 적힌 기간 ${withParticle(listedInKorean(texts), '은/는')} 끝이 시작보다 앞섭니다. 기간을 바로잡아 주세요.`;
      }
    },
  },
  en: {
    title: 'Dates and weekdays of the calendar',
    sentence: ({ code, place, dates }) => {
      const texts = dates.map(({ text }) => text);
      switch (code) {
        case 'noSuchDay':
          return `${capitalized(englishProgram(place))}: ${listedInEnglish(texts)} is not in the calendar. Correct the date.`;
        case 'wrongWeekday':
          return `${capitalized(englishProgram(place))}: date and weekday do not match: ${listedInEnglish(dates.map(({ text, weekday }) => `${text} is a ${englishWeekdays[weekday] ?? weekday}`))}. Correct whichever is wrong.`;
        case 'endsBeforeStart':
          return `${capitalized(englishProgram(place))}: ${listedInEnglish(texts)} ends before it starts. Correct the range.`;
      }
    },
  },
};
