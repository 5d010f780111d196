/** Words of the rule on figures typed as text. */
import type { TextNumbersDetail } from '../../checks/rules/text-numbers';
import { listedInEnglish, listedInKorean } from './listed-texts';
import type { BilingualRuleWords } from './rule-words';

export const textNumbersWords: BilingualRuleWords<TextNumbersDetail> = {
  ko: {
    title: '텍스트로 입력된 숫자',
    sentence: ({ sheet, header, count, texts, uncounted }) =>
      `${sheet} 시트의 ${header} 칸 ${String(count)}곳(${listedInKorean(texts)})이 숫자가 아닌 텍스트입니다. 보고서에는 더해지지만 시트의 합계에는 빠져 ${uncounted}만큼 다릅니다. 숫자로 다시 입력해 주세요.`,
  },
  en: {
    title: 'Figures typed as text',
    sentence: ({ sheet, header, count, texts, uncounted }) =>
      `${String(count)} ${count === 1 ? 'cell' : 'cells'} under ${header} in the sheet ${sheet} (${listedInEnglish(texts)}) hold text, not numbers: the report counts them, the sheet's own totals leave out ${uncounted}. Type them again as numbers.`,
  },
};
