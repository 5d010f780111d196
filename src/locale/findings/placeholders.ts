/** Words of the rule on placeholders. */
import type { PlaceholdersDetail } from '../../checks/rules/placeholders';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const placeholdersWords: BilingualRuleWords<PlaceholdersDetail> = {
  ko: {
    title: '자리표시 {{항목:대상}}',
    sentence: ({ code, text, item, target, candidates }) => {
      switch (code) {
        case 'unbalanced':
          return `'${text}'에 자리표시의 여는 괄호나 닫는 괄호가 빠졌습니다. {{항목:대상}} 꼴로 고쳐 주세요.`;
        case 'unknownItem':
          return `${text}: ${withParticle(`'${item}'`, '은/는')} 알 수 없는 항목입니다. 예산액, 예산현액, 집행액, 집행률, 정원, 현원 등으로 적어 주세요.`;
        case 'unknownTarget':
          return target === ''
            ? `${text}: 대상이 없습니다. {{${item}:사업 번호}}나 {{${item}:합계}}처럼 적어 주세요.`
            : `${text}: '${target}'에 해당하는 사업이나 구분이 없습니다. 번호나 이름을 확인해 주세요.`;
        case 'ambiguousTarget':
          return `${text}: '${target}'에 해당하는 것이 여럿입니다(${candidates.join(', ')}). 사업 번호로 적어 주세요.`;
        case 'unknownTable':
          return `${text}: 부속표에 '${target}' 표가 없습니다. 표 이름을 확인해 주세요.`;
        case 'tableInText':
          return `${text}: 표는 문장 안에 넣을 수 없습니다. 단계가 '표'인 행에 따로 적어 주세요.`;
      }
    },
  },
  en: {
    title: 'Placeholders {{item:target}}',
    sentence: ({ code, text, item, target, candidates }, _figures, names = koreanWorkbookNames) => {
      const { items, total } = names.placeholders;
      switch (code) {
        case 'unbalanced':
          return `'${text}' lacks opening or closing braces of a placeholder. Write {{item:target}}.`;
        case 'unknownItem':
          return `${text}: '${item}' is no known item. Use ${[items.budget, items.currentBudget, items.spent, items.executionRate, items.authorized, items.actual].map(([word = '']) => word).join(', ')} and the like.`;
        case 'unknownTarget':
          return target === ''
            ? `${text} names no target. Write {{${item}:number}} or {{${item}:${total[0] ?? ''}}}.`
            : `${text}: nothing is called '${target}'. Check the number or name.`;
        case 'ambiguousTarget':
          return `${text}: '${target}' may be any of ${candidates.join(', ')}. Use the number.`;
        case 'unknownTable':
          return `${text}: '${names.sheets.sideTables}' has no table '${target}'. Check the name.`;
        case 'tableInText':
          return `${text}: a table cannot stand within a sentence. Give it a row of its own, marked '${names.mark.표}'.`;
      }
    },
  },
};
