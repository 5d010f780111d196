/** Words of the rule on the year's close. */
import type { ClosingIdentityDetail } from '../../checks/rules/closing-identity';
import type { BilingualRuleWords } from './rule-words';
import { witnessText } from './witness-text';

export const closingIdentityWords: BilingualRuleWords<ClosingIdentityDetail> = {
  ko: {
    title: '결산: 예산현액 = 지출액 + 이월액 + 불용액',
    source: '예산현액 = 지출액 + 이월액 + 불용액',
    sentence: ({ code, name, witness }, figures) => {
      const { stated = '', computed = '', unit = '' } = figures ?? {};
      const whose = name === '' ? '' : `'${name}'의 `;
      return code === 'rounding'
        ? `${whose}예산현액과 지출액·이월액·불용액의 합이 다르지만 반올림으로 설명되는 단수차이입니다.${witnessText(witness, '예:')}`
        : `${whose}예산현액은 ${stated}${unit}인데 지출액·이월액·불용액을 더하면 ${computed}${unit}입니다.`;
    },
  },
  en: {
    title: 'Closing: current budget = spent + carried forward + lapsed',
    source: 'current budget = spent + carried forward + lapsed',
    sentence: ({ code, name, witness }, figures) => {
      const { stated = '', computed = '', unit = '' } = figures ?? {};
      const whose = name === '' ? 'The current budget' : `The current budget of '${name}'`;
      return code === 'rounding'
        ? `${whose} differs from spent + carried forward + lapsed by rounding alone.${witnessText(witness, 'for example')}`
        : `${whose} is ${stated} ${unit}, but spent + carried forward + lapsed come to ${computed} ${unit}.`;
    },
  },
};
