/** Words of the rule on results and plans against the days they are told of. */
import type { NarrativeDatesDetail } from '../../checks/rules/narrative-dates';
import { koreanDay } from './day-text';
import { listedInEnglish, listedInKorean } from './listed-texts';
import type { BilingualRuleWords } from './rule-words';

export const narrativeDatesWords: BilingualRuleWords<NarrativeDatesDetail> = {
  ko: {
    title: '실적과 계획의 시기',
    sentence: ({ code, program, place, dates, day }) => {
      const where = program === '' ? `'${place}'` : `'${program}' ${place}`;
      return code === 'resultAfterReport'
        ? `${where}에 적힌 시기(${listedInKorean(dates)})가 보고일(${koreanDay(day)})보다 뒤입니다. 실적이 맞는지, 계획으로 옮길 내용인지 확인해 주세요.`
        : `${where}에 적힌 시기(${listedInKorean(dates)})가 집행 기준일(${koreanDay(day)}) 전에 이미 끝났습니다. 실적으로 옮길 내용인지 확인해 주세요.`;
    },
  },
  en: {
    title: 'When results and plans are dated',
    sentence: ({ code, program, place, dates, day }) => {
      const where = program === '' ? `'${place}'` : `'${program}', ${place}`;
      return code === 'resultAfterReport'
        ? `${where}: ${listedInEnglish(dates)} is after the report (${day}). Is it a result, or a plan?`
        : `${where}: ${listedInEnglish(dates)} was over before the as-of date of the execution (${day}). Has it become a result?`;
    },
  },
};
