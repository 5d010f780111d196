/** Words of the rule on work that goes on after the fiscal year. */
import type { WorkPastYearDetail } from '../../checks/rules/work-past-year';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const workPastYearWords: BilingualRuleWords<WorkPastYearDetail> = {
  ko: {
    title: '회계연도를 넘기는 사업과 이월',
    source: '지방재정법 제7조(회계연도 독립의 원칙), 제50조(세출예산의 이월)',
    sentence: ({ program, dates, fiscalYear }) =>
      `${withParticle(`'${program}'`, '은/는')} 추진 시기(${dates.slice(0, 5).join(', ')})가 ${String(fiscalYear)}회계연도를 넘는데 다음 연도로 이월한 금액이 없습니다. 이월할 금액이 있으면 원문표기에 '이월액'으로 적고, 없으면 재원을 확인해 주세요.`,
  },
  en: {
    title: 'Work past the fiscal year and carryover',
    source: 'Local Finance Act (지방재정법), articles 7 and 50',
    sentence: ({ program, dates, fiscalYear }, _figures, { language, sheets } = koreanWorkbookNames) =>
      `'${program}' runs past fiscal year ${String(fiscalYear)} (${dates.slice(0, 5).join(', ')}), but nothing is carried over. State the amount as '${language === 'ko' ? '이월액' : 'Carried forward'}' in '${sheets.printed}', or say what pays for the rest.`,
  },
};
