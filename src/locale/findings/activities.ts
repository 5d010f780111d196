/** Words of the rule on amounts and activities. */
import type { ActivitiesDetail } from '../../checks/rules/activities';
import { capitalized, englishProgram, koreanProgram } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const activitiesWords: BilingualRuleWords<ActivitiesDetail> = {
  ko: {
    title: '집행 금액과 내용',
    sentence: ({ code, program, rows, periods }) => {
      const where = `${koreanProgram(program)}의 ${periods.length === 0 ? '집행 행' : periods.join(', ')}`;
      switch (code) {
        case 'amountOnly':
          return `${where}에 금액은 있는데 집행 내용이 없습니다(${String(rows)}행). 무엇에 썼는지, 쓸 것인지 적어 주세요.`;
        case 'activityOnly':
          return `${where}에 집행 내용은 있는데 금액이 비어 있습니다(${String(rows)}행). 금액을 적고, 없으면 '-'나 0으로 적어 주세요.`;
        case 'neverDescribed':
          return `금액이 있는 ${String(rows)}행 모두 집행 내용이 비어 있습니다. 보고서의 집행표에 들어갈 내용을 적어 주세요.`;
      }
    },
  },
  en: {
    title: 'Amounts and activities',
    sentence: ({ code, program, rows, periods }, _figures, names = koreanWorkbookNames) => {
      const { activity } = names.headers.execution;
      const where = capitalized([englishProgram(program), ...periods].join(', '));
      switch (code) {
        case 'amountOnly':
          return `${where}: an amount without '${activity}' (${countedRows(rows)}). Say what it is spent on.`;
        case 'activityOnly':
          return `${where}: '${activity}' without an amount (${countedRows(rows)}). Type the amount, or '-' or 0 where there is none.`;
        case 'neverDescribed':
          return `None of the ${String(rows)} rows with an amount has '${activity}', which the report prints under the amounts.`;
      }
    },
  },
};

function countedRows(rows: number): string {
  return rows === 1 ? '1 row' : `${String(rows)} rows`;
}
