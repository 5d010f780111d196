/** Words of the rule on staffing. */
import type { StaffingDetail } from '../../checks/rules/staffing';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';

export const staffingWords: BilingualRuleWords<StaffingDetail> = {
  ko: {
    title: '정원·현원·과부족과 총원',
    sentence: ({ code, item, suspect }, figures) => {
      const { stated = '', computed = '', unit = '' } = figures ?? {};
      const against = {
        printed: `인력 시트는 ${computed}${unit}입니다.`,
        total: `직급별 합은 ${computed}${unit}입니다.`,
        variance: `현원에서 정원을 빼면 ${computed}${unit}입니다.`,
        headcount: `현원과 별도인력의 합은 ${computed}${unit}입니다.`,
      }[code];
      const hint =
        suspect === '' || suspect === item
          ? ''
          : ` ${withParticle(`'${suspect}'`, '을/를')} 고치면 모두 맞습니다.`;
      return `${withParticle(`'${item}'`, '이/가')} ${stated}${unit}인데 ${against}${hint}`;
    },
  },
  en: {
    title: 'Authorized, actual, variance and headcount',
    sentence: ({ code, item, suspect }, figures) => {
      const { stated = '', computed = '' } = figures ?? {};
      const against = {
        printed: `the staffing sheet has ${computed}.`,
        total: `the grades come to ${computed}.`,
        variance: `actual less authorized is ${computed}.`,
        headcount: `actual staff and those outside the table come to ${computed}.`,
      }[code];
      const hint = suspect === '' || suspect === item ? '' : ` Correcting '${suspect}' would mend all of it.`;
      return `'${item}' is ${stated}, but ${against}${hint}`;
    },
  },
};
