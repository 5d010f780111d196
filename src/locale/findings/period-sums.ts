/** Words of the rule on the sums of periods. */
import type { PeriodSumsDetail } from '../../checks/rules/period-sums';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { witnessText } from './witness-text';

export const periodSumsWords: BilingualRuleWords<PeriodSumsDetail> = {
  ko: {
    title: '기간 합계와 예산현액',
    sentence: ({ code, name, periods, blanks, isChanged, witness }, figures) => {
      const { stated = '', computed = '', difference = '', unit = '' } = figures ?? {};
      const budget = isChanged ? '예산현액' : '예산액';
      const compared = `'${name}'의 ${withParticle(budget, '은/는')} ${stated}${unit}인데 기간 ${String(periods)}개의 금액을 더하면 ${computed}${unit}입니다(차이 ${difference}${unit}).`;
      const filled = blanks === 0 ? '' : ` 금액이 빈 칸이 ${String(blanks)}개 있습니다.`;
      switch (code) {
        case 'differs':
          return `${compared} 반올림으로는 설명되지 않으니 빠진 기간이나 잘못 적은 금액이 없는지 확인해 주세요.${filled}`;
        case 'rounding':
          return `${compared} 반올림으로 설명되는 단수차이입니다.${witnessText(witness, '예:')}`;
        case 'tiesToOriginalBudget':
          return `${compared} 변경 전 예산액과는 맞으니 예산변경을 집행 계획에 반영해야 하는지 확인해 주세요.${filled}`;
        case 'unfilled':
          return `${compared} 금액이 빈 칸 ${String(blanks)}개를 먼저 채워 주세요. 없는 금액이면 '-'로 적습니다.`;
      }
    },
  },
  en: {
    title: 'Sums of periods against the budget',
    sentence: ({ code, name, periods, blanks, isChanged, witness }, figures) => {
      const { stated = '', computed = '', difference = '', unit = '' } = figures ?? {};
      const budget = isChanged ? 'current budget' : 'budget';
      const compared = `The ${budget} of '${name}' is ${stated} ${unit}, but its ${String(periods)} periods come to ${computed} ${unit} (difference ${difference}).`;
      const filled = blanks === 0 ? '' : ` Blank amounts: ${String(blanks)}.`;
      switch (code) {
        case 'differs':
          return `${compared} No rounding explains it: look for a missing period or a wrong amount.${filled}`;
        case 'rounding':
          return `${compared} Rounding alone explains it.${witnessText(witness, 'for example')}`;
        case 'tiesToOriginalBudget':
          return `${compared} They tie with the original budget: should the plan take up the budget changes?${filled}`;
        case 'unfilled':
          return `${compared} Fill the blank amounts first (${String(blanks)}); type '-' where there is none.`;
      }
    },
  },
};
