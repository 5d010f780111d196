/** Words of the rule on sums in small tables. */
import type { SideTablesDetail } from '../../checks/rules/side-tables';
import { withParticle } from '../particle';
import { capitalized, englishTable, koreanTable } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';
import { witnessText } from './witness-text';

export const sideTablesWords: BilingualRuleWords<SideTablesDetail> = {
  ko: {
    title: '부속표의 합계',
    sentence: ({ code, tie, table, label, suspect, witness }, figures) => {
      const { stated = '', computed = '' } = figures ?? {};
      const relation = {
        foot: `${koreanTable(table)} ${label === '' ? '머리글 없는' : `'${label}'`} 열의 합계가 ${stated}인데 더하면 ${computed}입니다.`,
        subtotal: `${koreanTable(table)} ${label === '' ? '머리글 없는' : `'${label}'`} 열의 소계가 ${stated}인데 더하면 ${computed}입니다.`,
        crossFoot: `${koreanTable(table)} '${label}' 행의 계가 ${stated}인데 가로로 더하면 ${computed}입니다.`,
        change: `${koreanTable(table)} '${label}' 행의 증감이 ${stated}인데 두 값의 차이는 ${computed}입니다.`,
      }[code];
      if (tie === 'rounding')
        return `${relation} 반올림으로 설명되는 단수차이입니다.${witnessText(witness, '예:')}`;
      return suspect === ''
        ? relation
        : `${relation} ${withParticle(`'${suspect}'`, '을/를')} 고치면 모두 맞습니다.`;
    },
  },
  en: {
    title: 'Sums in small tables',
    sentence: ({ code, tie, table, label, suspect, witness }, figures) => {
      const { stated = '', computed = '' } = figures ?? {};
      const named = capitalized(englishTable(table));
      const column = label === '' ? 'a column without a head' : `'${label}'`;
      const relation = {
        foot: `${named}: the total of ${column} is ${stated}, but the rows come to ${computed}.`,
        subtotal: `${named}: a subtotal of ${column} is ${stated}, but its rows come to ${computed}.`,
        crossFoot: `${named}: the sum of row '${label}' is ${stated}, but its columns come to ${computed}.`,
        change: `${named}: the change of '${label}' is ${stated}, but the difference is ${computed}.`,
      }[code];
      if (tie === 'rounding')
        return `${relation} Rounding alone explains it.${witnessText(witness, 'for example')}`;
      return suspect === '' ? relation : `${relation} Correcting '${suspect}' would mend all of it.`;
    },
  },
};
