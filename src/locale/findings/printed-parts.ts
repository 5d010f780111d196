/** Words of the rule on sums that stand beside their parts in 원문표기. */
import type { PrintedPartsDetail } from '../../checks/rules/printed-parts';
import { withParticle } from '../particle';
import { englishPlace, koreanPlace } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';
import { witnessText } from './witness-text';

export const printedPartsWords: BilingualRuleWords<PrintedPartsDetail> = {
  ko: {
    title: '원문의 계와 그 항목',
    sentence: ({ code, item, place, parts, witness }, figures) =>
      code === 'rounding'
        ? `${koreanPlace(place)}${withParticle(`'${item}'`, '이/가')} 항목의 합과 다르지만 반올림으로 설명되는 단수차이입니다.${witnessText(witness, '예:')}`
        : `${koreanPlace(place)}${withParticle(`'${item}'`, '이/가')} ${figures?.stated ?? ''}인데 ${parts.join(', ')}의 합은 ${figures?.computed ?? ''}입니다. 빠지거나 잘못 적은 항목이 없는지 확인해 주세요.`,
  },
  en: {
    title: 'Printed sums and their parts',
    sentence: ({ code, item, place, parts, witness }, figures) =>
      code === 'rounding'
        ? `'${item}'${englishPlace(place)} differs from the sum of its parts by rounding alone.${witnessText(witness, 'for example')}`
        : `'${item}'${englishPlace(place)} is ${figures?.stated ?? ''}, but ${parts.join(', ')} come to ${figures?.computed ?? ''}. Look for a part that is missing or wrong.`,
  },
};
