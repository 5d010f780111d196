/** Words of the rule on printed rates. */
import type { RatesDetail } from '../../checks/rules/rates';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const ratesWords: BilingualRuleWords<RatesDetail> = {
  ko: {
    title: '적힌 집행률과 구성비',
    sentence: ({ code, measure, basis, item, name }, figures) => {
      const { stated = '', computed = '' } = figures ?? {};
      const what = name === '' ? item : `'${name}' ${item}`;
      const is = `${withParticle(what, '이/가')} ${stated}%인데`;
      const by = basis === 'budget' ? '예산액' : '예산현액';
      if (code === 'otherBasis')
        return `${what} ${stated}%는 ${by} 대비로는 맞지만 설정의 집행률 기준은 다릅니다. 기준을 하나로 맞춰 주세요.`;
      if (code === 'rounding')
        return `${what} ${stated}%는 계산 값 ${computed}%와 다르지만 금액의 반올림으로 설명됩니다.`;
      if (measure === 'vacancyRate')
        return `${is} 정원에서 현원을 뺀 수를 정원으로 나누면 ${computed}%입니다.`;
      return measure === 'share'
        ? `${is} 합계 예산액으로 나누면 ${computed}%입니다.`
        : `${is} 집행액을 ${by}으로 나누면 ${computed}%입니다.`;
    },
  },
  en: {
    title: 'Printed execution rates and shares',
    sentence: ({ code, measure, basis, item, name }, figures, { sheets } = koreanWorkbookNames) => {
      const { stated = '', computed = '' } = figures ?? {};
      const what = name === '' ? item : `${item} of '${name}'`;
      const by = basis === 'budget' ? 'the original budget' : 'the current budget';
      if (code === 'otherBasis')
        return `${what}, ${stated}%, is right over ${by}, which is not the basis in '${sheets.settings}'. Use one basis.`;
      if (code === 'rounding')
        return `${what} is ${stated}% and computed ${computed}%; rounding of the amounts explains it.`;
      if (measure === 'vacancyRate')
        return `${what} is ${stated}%, but vacant over authorized posts is ${computed}%.`;
      return measure === 'share'
        ? `${what} is ${stated}%, but its part of the total budget is ${computed}%.`
        : `${what} is ${stated}%, but spent over ${by} is ${computed}%.`;
    },
  },
};
