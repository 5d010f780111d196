/** Words of the rule on "-" beside "0". */
import type { NilAndZeroDetail } from '../../checks/rules/nil-and-zero';
import { englishProgram, englishTable, koreanProgram, koreanTable } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';
import type { WorkbookNames } from '../workbook-names';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const nilAndZeroWords: BilingualRuleWords<NilAndZeroDetail> = {
  ko: {
    title: '"-"와 "0"의 구분',
    sentence: ({ code, table, column, nils, zeros }) =>
      `${tableInKorean(code, table, column)}에 '-' ${String(nils)}곳과 '0' ${String(zeros)}곳이 섞여 있습니다. '-'는 없음·해당 없음, '0'은 0이거나 단위 미만인 값입니다. 뜻이 같으면 한 가지로 맞춰 주세요.`,
  },
  en: {
    title: '"-" and "0" kept apart',
    sentence: ({ code, table, column, nils, zeros }, _figures, { sheets } = koreanWorkbookNames) =>
      `${tableInEnglish(code, table, column, sheets)} has '-' ${timesInEnglish(nils)} and '0' ${timesInEnglish(zeros)}. '-' is none or not applicable, '0' is zero or below the unit. If they mean the same here, choose one.`,
  },
};

function tableInKorean(code: NilAndZeroDetail['code'], table: string, column: string): string {
  if (code === 'execution') return `${koreanProgram(table)} 집행표의 ${column} 칸`;
  if (code === 'printed') return `원문표기 ${table === '' ? '' : `'${table}'의 `}${column}`;
  return code === 'column'
    ? `${table} 시트의 ${column} 열`
    : `부속표 ${koreanTable(table)}의 ${column === '' ? '한' : `'${column}'`} 열`;
}

function tableInEnglish(
  code: NilAndZeroDetail['code'],
  table: string,
  column: string,
  sheets: WorkbookNames['sheets'],
): string {
  if (code === 'execution') return `The execution table of ${englishProgram(table)}`;
  if (code === 'printed') return `${column} in ${table === '' ? '' : `'${table}' of `}'${sheets.printed}'`;
  return code === 'column'
    ? `Column ${column} of the sheet ${table}`
    : `A column of ${englishTable(table)} in '${sheets.sideTables}'${column === '' ? '' : ` ('${column}')`}`;
}

function timesInEnglish(count: number): string {
  return count === 1 ? 'once' : `${String(count)} times`;
}
