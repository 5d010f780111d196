/** Words of the rule on numbering. */
import type { NumberingDetail } from '../../checks/rules/numbering';
import { withParticle } from '../particle';
import { listedInEnglish, listedInKorean } from './listed-texts';
import { englishProgram, englishTable, koreanProgram, koreanTable } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';
import type { WorkbookNames } from '../workbook-names';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const numberingWords: BilingualRuleWords<NumberingDetail> = {
  ko: {
    title: '번호의 순서',
    source: '행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제1항',
    sentence: (detail) => {
      const faults = [
        ...(detail.repeated.length > 0 ? [`중복 ${listedInKorean(detail.repeated)}`] : []),
        ...(detail.missing.length > 0 ? [`누락 ${listedInKorean(detail.missing)}`] : []),
      ];
      return `${withParticle(ownerInKorean(detail), '이/가')} 차례대로 이어지지 않습니다(${faults.join(', ')}). 빠뜨린 내용이 없는지 보고 번호를 맞춰 주세요.`;
    },
  },
  en: {
    title: 'Order of numbers',
    source: 'Enforcement Rule of the Regulation on Administrative Work, article 2(1)',
    sentence: (detail, _figures, names = koreanWorkbookNames) => {
      const faults = [
        ...(detail.repeated.length > 0 ? [`${listedInEnglish(detail.repeated)} repeated`] : []),
        ...(detail.missing.length > 0 ? [`${listedInEnglish(detail.missing)} left out`] : []),
      ];
      return `${ownerInEnglish(detail, names)}: ${faults.join(', ')}. See whether something is missing, and number again.`;
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
      return `부속표 ${koreanTable(owner)}의 행 번호`;
    case 'lines':
      return `${[koreanProgram(owner), block].filter((part) => part !== '').join(' ')}의 번호`;
    case 'cells':
      return `부속표 ${koreanTable(owner)}${block === '' ? '' : ` '${block}' 열`}의 번호`;
  }
}

function ownerInEnglish({ code, owner, block }: NumberingDetail, { headers, sheets }: WorkbookNames): string {
  switch (code) {
    case 'programs':
      return `Programme numbers in the sheet '${sheets.budget}'`;
    case 'members':
      return `'${headers.boardMembers.order}' in the sheet '${sheets.boardMembers}'`;
    case 'rows':
      return `Row numbers of ${englishTable(owner)} in '${sheets.sideTables}'`;
    case 'lines':
      return `Numbered lines of ${[englishProgram(owner), block].filter((part) => part !== '').join(', ')}`;
    case 'cells':
      return `Numbers in ${englishTable(owner)} of '${sheets.sideTables}'${block === '' ? '' : ` ('${block}')`}`;
  }
}
