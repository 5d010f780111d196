/** Words of the rule on units and decimals of printed figures. */
import type { UnitLabelsDetail } from '../../checks/rules/unit-labels';
import { withParticle } from '../particle';
import { listedInEnglish, listedInKorean } from './listed-texts';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const unitLabelsWords: BilingualRuleWords<UnitLabelsDetail> = {
  ko: {
    title: '단위와 소수 자리',
    sentence: (detail) => {
      switch (detail.code) {
        case 'missing':
          return `원문표기 ${placeInKorean(detail.place)}값 ${String(detail.count)}곳에 단위가 없습니다. 원문에 적힌 단위를 넣어 주세요.`;
        case 'unknown':
          return `원문표기의 단위 ${withParticle(`'${detail.unit}'`, '은/는')} 다른 금액과 비교할 수 없습니다. ${detail.known.join('·')} 중 하나로 적어 주세요.`;
        case 'spellings':
          return `같은 단위가 원문표기에 여러 가지로 적혀 있습니다: ${listedInKorean(detail.units)}. 한 가지로 맞춰 주세요.`;
        case 'mixed':
          return `원문표기 ${placeInKorean(detail.place)}금액 단위 ${withParticle(listedInKorean(detail.units), '이/가')} 섞여 있습니다. 원문과 같은지 확인해 주세요.`;
        case 'decimals':
          return `원문표기 ${placeInKorean(detail.place)}값의 소수 자리가 '소수 자리' 칸과 다릅니다: ${listedInKorean(detail.rows.map(({ value, decimals }) => `${value} (소수 ${String(decimals)}자리)`))}. 원문을 보고 맞춰 주세요.`;
      }
    },
  },
  en: {
    title: 'Units and decimals',
    sentence: (detail, _figures, { headers, sheets } = koreanWorkbookNames) => {
      switch (detail.code) {
        case 'missing':
          return `${String(detail.count)} ${detail.count === 1 ? 'value has' : 'values have'} no unit in '${sheets.printed}'${placeInEnglish(detail.place)}. Add the unit that is printed.`;
        case 'unknown':
          return `The unit '${detail.unit}' in '${sheets.printed}' cannot be compared with other amounts. Use one of ${detail.known.join(', ')}.`;
        case 'spellings':
          return `One unit is spelled in several ways in '${sheets.printed}': ${listedInEnglish(detail.units)}. Choose one.`;
        case 'mixed':
          return `Several money units are mixed in '${sheets.printed}'${placeInEnglish(detail.place)}: ${listedInEnglish(detail.units)}. Is it printed so?`;
        case 'decimals':
          return `Decimals of values are not those of the column '${headers.printed.decimals}' in '${sheets.printed}'${placeInEnglish(detail.place)}: ${listedInEnglish(detail.rows.map(({ value, decimals }) => `${value} (${String(decimals)} decimals)`))}. Correct one of them.`;
      }
    },
  },
};

function placeInKorean(place: string): string {
  return place === '' ? '' : `'${place}'의 `;
}

function placeInEnglish(place: string): string {
  return place === '' ? '' : ` at '${place}'`;
}
