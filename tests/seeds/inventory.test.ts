/** Nothing of the report is missing from the sample data: figures, blocks, tables and bullets against counts taken from its text. */
import { describe, expect, test } from '@jest/globals';
import { countFigures } from './figures';
import inventory from './inventory.json';
import { readSeedCells, readSeedTable } from './read-seed';
import {
  executionTableHead,
  executionTableLines,
  frontText,
  narrativeOf,
  programHeading,
  programText,
  sideTableRows,
  sideTablesOf,
} from './section-text';

interface CountedTable {
  readonly rows: number;
  readonly header: readonly string[];
  readonly cells: number;
}

interface CountedSection {
  readonly blocks: readonly string[];
  readonly bullets: number;
  readonly tables: readonly CountedTable[];
  readonly figures: Readonly<Record<string, number>>;
}

const sections: Readonly<Record<string, CountedSection>> = inventory.sections;

/** Sections of programmes, with the number the data has for them. */
const programs = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map(
  (section) => [section, String(Number(section))] as const,
);

const executionBlock = '예산집행 현황 및 계획';

/** Block headings that carry a bullet in the report (□, or ○ and - for 예산집행); the others stand without one. */
const bulletedHeadings: Readonly<Record<string, number>> = {
  '01': 4,
  '02': 5,
  '03': 3,
  '04': 3,
  '05': 3,
  '06': 6,
  '07': 5,
  '08': 5,
  '09': 1,
  '10': 3,
  '11': 4,
};

function section(name: string): CountedSection {
  const found = sections[name];
  if (found === undefined) throw new Error(`no section ${name}`);
  return found;
}

/** What the report has and a text has not, as "figure: times of times". */
function missingFigures(counted: CountedSection, text: string): readonly string[] {
  const found = countFigures(text);
  return Object.entries(counted.figures)
    .filter(([figure, times]) => (found.get(figure) ?? 0) < times)
    .map(([figure, times]) => `${figure}: ${String(found.get(figure) ?? 0)} of ${String(times)}`);
}

function isExecutionTable(table: CountedTable): boolean {
  return table.header[0] === '사업명';
}

describe('figures', () => {
  test('every figure of the front part is there as often as it is printed', () => {
    expect(missingFigures(section('front'), frontText())).toEqual([]);
  });

  test.each(programs)('every figure of section %s is there as often as it is printed', (name, number) => {
    // The heading of 11 stands on the last line counted to section 10.
    const nextHeading = number === '10' ? programHeading('11') : '';
    expect(missingFigures(section(name), `${programText(number)}\n${nextHeading}`)).toEqual([]);
  });

  test('a figure that stands once too few is found out', () => {
    const counted = { blocks: [], bullets: 0, tables: [], figures: { '19': 2, '6,': 1, '△10': 1 } };
    expect(missingFigures(counted, "'19. 1월, 6, 9월 △10 1,900")).toEqual(['19: 1 of 2']);
  });
});

describe('blocks', () => {
  test.each(programs)('section %s has the blocks of the report in their order', (name, number) => {
    const written = [...new Set(narrativeOf(number).map((line) => line.block))];
    const { blocks } = section(name);
    expect(written.filter((block) => block !== '목적' && block !== executionBlock)).toEqual(
      blocks.filter((block) => block !== executionBlock),
    );
    expect(blocks).toContain(executionBlock);
    expect(executionTableHead(number).length).toBeGreaterThan(2);
  });
});

describe('tables', () => {
  test.each(programs)('section %s has every small table, of the same size and head', (name, number) => {
    const small = section(name).tables.filter((table) => !isExecutionTable(table));
    const own = sideTablesOf(number).map((table) => {
      const rows = sideTableRows(table);
      return { rows: rows.length, header: rows[0], cells: rows.reduce((sum, cells) => sum + cells.length, 0) };
    });
    expect(own).toEqual(small);
  });

  test.each(programs)('section %s has its execution table, line for line', (name, number) => {
    const tables = section(name).tables.filter(isExecutionTable);
    expect(tables).toHaveLength(1);
    const headRows = 2;
    const bodyRows = (tables[0]?.rows ?? 0) - headRows;
    const lines = executionTableLines(number).length;
    // Amounts and activities stand in one row in the tables of 4, 7 and 10, in two elsewhere.
    expect(bodyRows).toBe(['4', '7', '10'].includes(number) ? lines : lines * 2);
    expect(executionTableHead(number)).toEqual(
      number === '11'
        ? ["'18", "'19", '1분기', '5월말', '6.14']
        : ["'18", "'19", '1분기', '5월말', '3분기(예정)', '4분기(예정)'],
    );
  });

  test('the front part has its five tables, row for row', () => {
    const [staff, balanceSheet, board, members, summary] = section('front').tables;
    const grades = readSeedTable('staffing.csv').map((row) => row('직급'));
    expect(staff?.header).toEqual(['구 분', '계', ...grades]);
    const printed = readSeedTable('printed.csv');
    const printedLabels = (place: string): readonly string[] => [
      ...new Set(printed.filter((row) => row('위치') === place).map((row) => row('표기 이름'))),
    ];
    expect(staff?.rows).toBe(1 + printedLabels('인력 표').length);

    const items = readSeedTable('balance-sheet.csv');
    const assets = items.filter((row) => row('구분') === '자산');
    expect(balanceSheet?.rows).toBe(2 + 1 + assets.length);
    expect(items).toHaveLength(assets.length * 2);

    expect(board).toEqual({ rows: 2, header: ['명 칭', '구 성', '기 능'], cells: 6 });
    expect(narrativeOf('일반현황').some((line) => line.block === '이사회 기능')).toBe(true);

    expect(members?.rows).toBe(readSeedCells('board-members.csv').length);
    expect(members?.header).toEqual(readSeedCells('board-members.csv')[0]);

    expect(summary?.rows).toBe(1 + printed.filter((row) => row('위치') === '예산 총괄표').length);
  });
});

describe('bullets', () => {
  const bulletMarks = ['○', '-', '·', '※'];

  test.each(programs)('section %s has as many bullets as the report', (name, number) => {
    const lines = narrativeOf(number).filter(
      (line) => bulletMarks.includes(line.mark) && !(line.block === '목적' && line.mark === '○'),
    );
    // The divider of the second group is counted to the section before it.
    const dividers = number === '3' ? 1 : 0;
    expect(lines.length + (bulletedHeadings[name] ?? 0) + dividers).toBe(section(name).bullets);
  });

  test('the front part: six headings, two notes, the first divider with its two first programmes', () => {
    const notes = narrativeOf('일반현황').filter((line) => line.mark === '※').length;
    const outsideStaff = readSeedTable('outside-staff.csv').length > 0 ? 1 : 0;
    expect(6 + notes + outsideStaff + 3).toBe(section('front').bullets);
  });
});

describe('names', () => {
  test('every name printed in the text of a programme stands in its narrative as it is spelt', () => {
    const inText = readSeedTable('printed.csv').flatMap((row) => {
      const place = /^본문 (\d+) (?!제목)/.exec(row('위치'));
      return place !== null && row('항목').endsWith('사업명')
        ? [{ number: place[1] ?? '', name: row('표기 이름') }]
        : [];
    });
    expect(inText).toHaveLength(17);
    const absent = inText.filter(
      ({ number, name }) => !narrativeOf(number).some((line) => line.text.includes(name)),
    );
    expect(absent).toEqual([]);
  });
});
