/** Words of the rule on the sums of periods. */
import type { PeriodSumsDetail } from '../../checks/rules/period-sums';
import { withParticle } from '../particle';
import { koreanWorkbookNames } from '../workbook-names.ko';
import type { BilingualRuleWords } from './rule-words';
import { witnessText } from './witness-text';

export const periodSumsWords: BilingualRuleWords<PeriodSumsDetail> = {
  ko: {
    title: '기간 합계와 예산현액',
    sentence: ({ code, name, periods, blanks, isChanged, witness, ended }, figures) => {
      const { stated = '', computed = '', difference = '', unit = '' } = figures ?? {};
      const budget = isChanged ? '예산현액' : '예산액';
      const added = `'${name}'의 ${withParticle(budget, '은/는')} ${stated}${unit}인데 기간 ${String(periods)}개의 금액을 더하면 ${computed}${unit}`;
      const compared = `${added}입니다(차이 ${difference}${unit}).`;
      const over =
        ended === undefined
          ? ''
          : ` ${ended.where === 'note' ? '비고' : '사업설명'}에 '${ended.word}'라는 말이 있으니 남은 금액이 정산·반납할 것인지 확인해 주세요.`;
      const filled = blanks === 0 ? '' : ` 금액이 빈 칸이 ${String(blanks)}개 있습니다.`;
      switch (code) {
        case 'exceeds':
          return `${compared} 반올림으로는 설명되지 않으니 두 번 더한 기간이나 잘못 적은 금액이 없는지 확인해 주세요.${filled}`;
        case 'short':
          return `${added}이고 ${difference}${unit}이 남습니다(미배정·미집행).${over || ' 빠진 기간이나 잘못 적은 금액이 없으면 남은 금액을 어떻게 할지(추가 집행, 감액, 반납) 확인해 주세요.'}`;
        case 'rounding':
          return `${compared} 반올림으로 설명되는 단수차이입니다.${witnessText(witness, '예:')}`;
        case 'tiesToOriginalBudget':
          return `${compared} 변경 전 예산액과는 맞으니 예산변경을 집행 계획에 반영해야 하는지 확인해 주세요.${filled}${over}`;
        case 'unfilled':
          return `${compared} 금액이 빈 칸 ${String(blanks)}개를 먼저 채워 주세요. 없는 금액이면 '-'로 적습니다.${over}`;
      }
    },
  },
  en: {
    title: 'Sums of periods against the budget',
    sentence: (
      { code, name, periods, blanks, isChanged, witness, ended },
      figures,
      { headers, sheets } = koreanWorkbookNames,
    ) => {
      const { stated = '', computed = '', difference = '', unit = '' } = figures ?? {};
      const budget = isChanged ? 'current budget' : 'budget';
      const added = `The ${budget} of '${name}' is ${stated} ${unit}, but its ${String(periods)} periods come to ${computed} ${unit}`;
      const compared = `${added} (difference ${difference}).`;
      const over =
        ended === undefined
          ? ''
          : ` '${ended.where === 'note' ? headers.budget.note : sheets.narrative}' says '${ended.word}': is what is left to be settled or returned?`;
      const filled = blanks === 0 ? '' : ` Blank amounts: ${String(blanks)}.`;
      switch (code) {
        case 'exceeds':
          return `${compared} No rounding explains it: look for a period added twice or a wrong amount.${filled}`;
        case 'short':
          return `${added}: ${difference} ${unit} are left, not assigned to a period or not spent.${over || ' If no period is missing and no amount is wrong, say what becomes of them: spent later, cut, or returned?'}`;
        case 'rounding':
          return `${compared} Rounding alone explains it.${witnessText(witness, 'for example')}`;
        case 'tiesToOriginalBudget':
          return `${compared} They tie with the original budget: should the plan take up the budget changes?${filled}${over}`;
        case 'unfilled':
          return `${compared} Fill the blank amounts first (${String(blanks)}); type '-' where there is none.${over}`;
      }
    },
  },
};
