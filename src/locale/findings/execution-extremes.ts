/** Words of the rule on extremes of execution. */
import type { ExecutionExtremesDetail } from '../../checks/rules/execution-extremes';
import { withParticle } from '../particle';
import { koreanDay } from './day-text';
import type { BilingualRuleWords } from './rule-words';

export const executionExtremesWords: BilingualRuleWords<ExecutionExtremesDetail> = {
  ko: {
    title: '집행률 0%·100% 초과와 음수',
    sentence: (detail, figures) => {
      if (detail.code === 'negative') {
        const figure = `${detail.sheet} ${detail.record === '' ? '시트' : `'${detail.record}'`}의 ${withParticle(detail.header, '이/가')} ${detail.value}${detail.unit}입니다.`;
        return detail.kind === 'heads'
          ? `${figure} 사람 수는 음수일 수 없으니 고쳐 주세요.`
          : `${figure} 음수가 맞는지 확인해 주세요.`;
      }
      const { name, currentBudget, spent, unit, asOf } = detail;
      const until = asOf === '' ? '' : `${koreanDay(asOf)}까지 `;
      switch (detail.code) {
        case 'zero':
          return `${withParticle(`'${name}'`, '은/는')} 예산현액이 ${currentBudget}${unit}인데 ${until}집행액이 없습니다(집행률 0%). 집행이 늦어지는 사유와 앞으로의 계획을 확인해 주세요.`;
        case 'notEntered':
          return `${withParticle(`'${name}'`, '은/는')} ${until}실적 금액이 모두 비어 있습니다. 금액을 적고, 집행이 없으면 '-'나 0으로 적어 주세요.`;
        case 'noBudget':
          return `${withParticle(`'${name}'`, '은/는')} 집행액이 ${spent}${unit}인데 예산액이 비어 있습니다. 예산액을 적어 주세요.`;
        case 'over':
          return `'${name}'의 집행액 ${withParticle(`${figures?.computed ?? spent}${unit}`, '이/가')} 예산현액 ${withParticle(`${figures?.stated ?? currentBudget}${unit}`, '을/를')} 넘습니다. 금액이 틀렸거나 빠진 예산변경이 없는지 확인해 주세요.`;
        case 'negativeCurrentBudget':
          return `'${name}'의 예산현액이 ${currentBudget}${unit}입니다. 예산변경에서 예산액보다 많이 뺀 금액을 고쳐 주세요.`;
      }
    },
  },
  en: {
    title: 'Execution at 0 %, over 100 %, and negative figures',
    sentence: (detail, figures) => {
      if (detail.code === 'negative') {
        const figure = `${detail.header}${detail.record === '' ? '' : ` of '${detail.record}'`} in ${detail.sheet} is ${detail.value} ${detail.unit}.`;
        return detail.kind === 'heads'
          ? `${figure} A number of people cannot be negative.`
          : `${figure} Check that it is meant to be negative.`;
      }
      const { name, currentBudget, spent, unit, asOf } = detail;
      const until = asOf === '' ? '' : ` by ${asOf}`;
      switch (detail.code) {
        case 'zero':
          return `Nothing of the ${currentBudget} ${unit} of '${name}' is spent${until} (0 %). Say why it is late and what is planned.`;
        case 'notEntered':
          return `All actual amounts of '${name}'${until} are blank. Type them, or '-' or 0 where nothing was spent.`;
        case 'noBudget':
          return `${spent} ${unit} are spent on '${name}', whose budget is blank. Type the budget.`;
        case 'over':
          return `${figures?.computed ?? spent} ${unit} are spent on '${name}', more than its current budget of ${figures?.stated ?? currentBudget} ${unit}. Look for a wrong amount or a missing budget change.`;
        case 'negativeCurrentBudget':
          return `The current budget of '${name}' is ${currentBudget} ${unit}. Correct the changes that take off more than there was.`;
      }
    },
  },
};
