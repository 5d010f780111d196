/** Words of the rule on the same figure in different places. */
import type { PrintedFiguresDetail } from '../../checks/rules/printed-figures';
import type { BilingualRuleWords } from './rule-words';
import { englishStatedSum, koreanStatedSum } from './stated-sum-words';

export const printedFiguresWords: BilingualRuleWords<PrintedFiguresDetail> = {
  ko: {
    title: '여러 곳에 적힌 같은 수치',
    sentence: (detail, figures) =>
      detail.code === 'printedTwice'
        ? `'${detail.item}' 수치가 곳마다 다릅니다: ${detail.statements.map(({ place, value }) => `${place} ${value}`.trim()).join(', ')}. 하나로 맞춰 주세요.`
        : koreanStatedSum(detail, figures),
  },
  en: {
    title: 'The same figure in several places',
    sentence: (detail, figures) =>
      detail.code === 'printedTwice'
        ? `'${detail.item}' differs from place to place: ${detail.statements.map(({ place, value }) => `${place} ${value}`.trim()).join(', ')}. Make them one.`
        : englishStatedSum(detail, figures),
  },
};
