/** Words of the rule on numbering. */
import type { NumberingDetail } from '../../checks/rules/numbering';
import { withParticle } from '../particle';
import { listedInEnglish, listedInKorean } from './listed-texts';
import type { BilingualRuleWords } from './rule-words';

export const numberingWords: BilingualRuleWords<NumberingDetail> = {
  ko: {
    title: '번호의 순서',
    source: '행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제1항',
    sentence: (detail) => {
      const faults = [
        ...(detail.repeated.length > 0 ? [`되풀이됨 ${listedInKorean(detail.repeated)}`] : []),
        ...(detail.missing.length > 0 ? [`빠짐 ${listedInKorean(detail.missing)}`] : []),
      ];
      return `${withParticle(ownerInKorean(detail), '이/가')} 차례대로 이어지지 않습니다(${faults.join(', ')}). 빠뜨린 내용이 없는지 보고 번호를 맞춰 주세요.`;
    },
  },
  en: {
    title: 'Order of numbers',
    source: 'Enforcement Rule of the Regulation on Administrative Work, article 2(1)',
    sentence: (detail) => {
      const faults = [
        ...(detail.repeated.length > 0 ? [`${listedInEnglish(detail.repeated)} repeated`] : []),
        ...(detail.missing.length > 0 ? [`${listedInEnglish(detail.missing)} left out`] : []),
      ];
      return `${ownerInEnglish(detail)}: ${faults.join(', ')}. See whether something is missing, and number again.`;
    },
  },
};

function ownerInKorean({ code, owner, block }: NumberingDetail): string {
  switch (code) {
    case 'programs':
      return '예산 시트의 사업 번호';
    case 'members':
      return '임원 시트의 연번';
    case 'rows':
      return `부속표 '${owner}'의 행 번호`;
    case 'lines':
      return `'${owner}' ${block}의 번호`;
    case 'cells':
      return `부속표 '${owner}'${block === '' ? '' : ` '${block}' 열`}의 번호`;
  }
}

function ownerInEnglish({ code, owner, block }: NumberingDetail): string {
  switch (code) {
    case 'programs':
      return 'Programme numbers in the sheet 예산';
    case 'members':
      return '연번 in the sheet 임원';
    case 'rows':
      return `Row numbers of the small table '${owner}'`;
    case 'lines':
      return `Numbered lines of '${owner}', ${block}`;
    case 'cells':
      return `Numbers in the small table '${owner}'${block === '' ? '' : ` ('${block}')`}`;
  }
}
