/** The sample data that belongs to one section of the report, laid out as the report prints it and nothing stated twice. */
import {
  readNarrative,
  readSeedCells,
  readSeedTable,
  type SeedNarrativeLine,
  type SeedRow,
} from './read-seed';

const settings = new Map(readSeedTable('settings.csv').map((row) => [row('항목'), row('값')]));
const budget = readSeedTable('budget.csv');
const execution = readSeedTable('execution.csv');
const periods = readSeedTable('periods.csv');
const printed = readSeedTable('printed.csv');
const narrative = readNarrative();
const sideTableCells = readSeedCells('side-tables.csv').slice(1);

function setting(item: string): string {
  const value = settings.get(item);
  if (value === undefined) throw new Error(`no setting ${item}`);
  return value;
}

/** Year, month and day without leading zeros. */
function dateParts(iso: string): readonly [string, string, string] {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [year, String(Number(month)), String(Number(day))];
}

function shortYear(year: string): string {
  return `'${year.slice(-2)}`;
}

function printedAt(place: string): readonly SeedRow[] {
  return printed.filter((row) => row('위치') === place);
}

function allCells(fileName: string): string {
  return readSeedCells(fileName)
    .map((row) => row.join('\t'))
    .join('\n');
}

/** The narrative of a programme, or of 일반현황. */
export function narrativeOf(number: string): readonly SeedNarrativeLine[] {
  return narrative.filter((line) => line.number === number);
}

/** Rows of a small table, cells after the last one in use cut off. */
export function sideTableRows(name: string): readonly (readonly string[])[] {
  const rows = sideTableCells.filter(([own]) => own === name).map(([, , ...cells]) => cells);
  const width = Math.max(...rows.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1));
  return rows.map((cells) => cells.slice(0, width));
}

/** Names of the small tables a programme's narrative places, in order. */
export function sideTablesOf(number: string): readonly string[] {
  return narrativeOf(number)
    .filter((line) => line.mark === '표')
    .map((line) => line.text);
}

/** Programmes, and sub-programmes of those that are split, as rows of the execution table. */
export function executionTableLines(number: string): readonly SeedRow[] {
  return budget.filter((line) => line('번호') === number);
}

/** Column heads of the execution table of a programme: two years, then the periods it reports. */
export function executionTableHead(number: string): readonly string[] {
  const year = Number(setting('회계연도'));
  const reported = new Set(execution.filter((row) => row('번호') === number).map((row) => row('기간')));
  const columns = periods.filter((period) => reported.has(period('기간')));
  return [
    shortYear(String(year - 1)),
    shortYear(String(year)),
    ...columns.map((period) => (period('구분') === '예정' ? `${period('기간')}(예정)` : period('기간'))),
  ];
}

function executionTableText(number: string): string {
  const lines = executionTableLines(number).map((line) =>
    [line('세부사업'), line('전년도 예산액'), line('예산액')].join('\t'),
  );
  const cells = execution
    .filter((row) => row('번호') === number)
    .map((row) => [row('금액'), row('내용')].join('\t'));
  return [...executionTableHead(number), ...lines, ...cells].join('\n');
}

function narrativeText(number: string): string {
  return narrativeOf(number)
    .filter((line) => line.mark !== '표')
    .map((line) => line.text)
    .join('\n');
}

/** Section `front`: cover, 일반현황, list of programmes, budget summary. */
export function frontText(): string {
  const year = setting('회계연도');
  const [asOfYear, asOfMonth, asOfDay] = dateParts(setting('인력 기준일'));
  const balanceSheetYears = [setting('재무 당해 표기'), setting('재무 전년 표기')];
  return [
    setting('회기'),
    setting('위원회'),
    setting('제목'),
    dateParts(setting('보고일')).join('. '),
    setting('기관명'),
    setting('조직'),
    // Headings that name the fiscal year: the chapter on its divider and on its page, the list, the summary table.
    ...['사업목표', '사업목표', '주요업무 계획', '서울디지털재단 예산 총괄표'].map((title) => `${year}년 ${title}`),
    `${shortYear(asOfYear)}.${asOfMonth}.${asOfDay}.`,
    ...readSeedTable('staffing.csv').map((row) => row('직급')),
    ...['일반현황 인력', '인력 표', '재무 표'].flatMap((place) => printedAt(place).map((row) => row('값'))),
    allCells('outside-staff.csv'),
    // Assets stand beside liabilities and equity, so the two years are printed twice.
    ...balanceSheetYears,
    ...balanceSheetYears,
    ...printedAt('이사회 표')
      .filter((row) => row('항목').endsWith(' 계'))
      .map((row) => row('값')),
    allCells('board-seats.csv'),
    allCells('board-members.csv'),
    narrativeText('일반현황'),
    ...printedAt('주요업무 계획 목록').map((row) => `${row('번호')}. ${row('표기 이름')}`),
    ...printedAt('예산 총괄표').map((row) => row('값')),
    ...budget.map((row) => row('비고')),
  ].join('\n');
}

/** The section of a programme: its narrative, its small tables and its execution table. */
export function programText(number: string): string {
  return [
    narrativeText(number),
    ...sideTablesOf(number).map((name) => sideTableRows(name).map((cells) => cells.join('\t')).join('\n')),
    executionTableText(number),
  ].join('\n');
}

/** The heading a programme's page has, with its number. */
export function programHeading(number: string): string {
  return printedAt(`본문 ${number} 제목`)
    .map((row) => `${row('번호')} ${row('표기 이름')}`)
    .join('\n');
}
