/** Words of the rule on budgets without execution. */
import type { WithoutExecutionDetail } from '../../checks/rules/without-execution';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const withoutExecutionWords: BilingualRuleWords<WithoutExecutionDetail> = {
  ko: {
    title: '집행 자료가 없는 예산',
    sentence: ({ code, name, lines, currentBudget, unit }) => {
      const amount = `예산 ${currentBudget}${unit}`;
      switch (code) {
        case 'nothingEntered':
          return `집행 시트가 비어 있습니다(예산 ${String(lines)}행, ${currentBudget}${unit}). 기간별 금액을 입력해 주세요.`;
        case 'group':
          return `${withParticle(name === '' ? '이름 없는 분야' : `분야 '${name}'`, '은/는')} 집행 자료가 없습니다(${String(lines)}행, ${amount}). 집행률에서 빼는 것이 맞는지 확인해 주세요.`;
        case 'program':
        case 'line':
          return `${withParticle(`'${name}'`, '은/는')} 집행 자료가 없습니다(${amount}). 빠졌으면 집행 시트에 입력해 주세요.`;
      }
    },
  },
  en: {
    title: 'Budgets without execution',
    sentence: ({ code, name, lines, currentBudget, unit }, _figures, { sheets } = koreanWorkbookNames) => {
      const amount = `${currentBudget} ${unit}`;
      switch (code) {
        case 'nothingEntered':
          return `The sheet '${sheets.execution}' is empty (${String(lines)} budget lines, ${amount}). Enter the amounts of the periods.`;
        case 'group':
          return `Nothing is entered in '${sheets.execution}' for ${name === '' ? 'a group without a name' : `the group '${name}'`} (${String(lines)} lines, ${amount}). Is it right to leave it out of the execution rate?`;
        case 'program':
        case 'line':
          return `Nothing is entered in '${sheets.execution}' for '${name}' (${amount}). Enter it if it is missing.`;
      }
    },
  },
};
