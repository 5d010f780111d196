/** Words of the rule on the same figure in different places. */
import type { PrintedFiguresDetail } from '../../checks/rules/printed-figures';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { englishStatedSum, koreanStatedSum } from './stated-sum-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const printedFiguresWords: BilingualRuleWords<PrintedFiguresDetail> = {
  ko: {
    title: '여러 곳에 적힌 같은 수치',
    sentence: (detail, figures) => {
      if (detail.code === 'noNumber')
        return `'${detail.item}'의 값 ${withParticle(`'${detail.value}'`, '이/가')} 숫자가 아니어서 어디와도 비교하지 못했습니다. 숫자나 -로 고쳐 주세요.`;
      if (detail.code === 'noTarget')
        return `'${[detail.number, detail.name, detail.item].filter((text) => text !== '').join(' ')}' 수치를 비교할 예산 행을 찾지 못했습니다. 번호와 표기 이름을 예산 시트에 맞춰 주세요.`;
      return detail.code === 'printedTwice'
        ? `'${detail.item}' 수치가 곳마다 다릅니다: ${detail.statements.map(({ place, value }) => `${place} ${value}`.trim()).join(', ')}. 하나로 맞춰 주세요.`
        : koreanStatedSum(detail, figures);
    },
  },
  en: {
    title: 'The same figure in several places',
    sentence: (detail, figures, { sheets } = koreanWorkbookNames) => {
      if (detail.code === 'noNumber')
        return `The value '${detail.value}' of '${detail.item}' is no number, so it was compared with nothing. Type a number or -.`;
      if (detail.code === 'noTarget')
        return `No budget line was found for '${[detail.number, detail.name, detail.item].filter((text) => text !== '').join(' ')}'. Match its number and name to the sheet '${sheets.budget}'.`;
      return detail.code === 'printedTwice'
        ? `'${detail.item}' differs from place to place: ${detail.statements.map(({ place, value }) => `${place} ${value}`.trim()).join(', ')}. Make them one.`
        : englishStatedSum(detail, figures);
    },
  },
};
