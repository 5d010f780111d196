/** Words of the rule on one sign for negatives. */
import type { NegativeSignsDetail } from '../../checks/rules/negative-signs';
import type { BilingualRuleWords } from './rule-words';

export const negativeSignsWords: BilingualRuleWords<NegativeSignsDetail> = {
  ko: {
    title: '음수 표기 통일',
    sentence: ({ signs }) =>
      `음수가 여러 가지로 적혀 있습니다: ${signs.map(({ sign, count }) => `'${sign}' ${String(count)}곳`).join(', ')}. 한 가지(보통 △)로 맞춰 주세요.`,
  },
  en: {
    title: 'One sign for negatives',
    sentence: ({ signs }) =>
      `Negatives are written in several ways: ${signs.map(({ sign, count }) => `'${sign}' in ${String(count)} ${count === 1 ? 'cell' : 'cells'}`).join(', ')}. Choose one (usually △).`,
  },
};
