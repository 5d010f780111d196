/** Every figure, table, block and bullet counted in the reference document stands in the report made of the sample data, section by section. */
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exampleGrids } from '../../local/example/example-grids';
import { readSeed } from '../../seeds/read-seed.mjs';
import { ledgerOf } from '../../src/ledger/ledger';
import { koreanReportWords } from '../../src/locale/report-words.ko';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import { buildReport } from '../../src/report/build-report';
import type { Block, Table } from '../../src/report/document/document';
import { readRecords } from '../../src/tables/read-records';
import inventory from '../seeds/inventory.json';

interface CountedSection {
  readonly blocks: readonly string[];
  readonly bullets: number;
  readonly tables: readonly { readonly rows: number; readonly header: readonly string[] }[];
  readonly figures: Readonly<Record<string, number>>;
}

/** The chapters that the reference has; 요약 and the appendices repeat its figures and are ours. */
const referenceChapters = ['general_status', 'business_goals'];

const counted: Readonly<Record<string, CountedSection>> = inventory.sections;
const programSections = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];

const read = readRecords(
  exampleGrids(
    readSeed(path.join(__dirname, '../../seeds/seoul-digital-foundation-2019')),
    koreanWorkbookNames,
  ),
  koreanWorkbookNames,
);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { records } = read;
const report = buildReport(ledgerOf(records), koreanReportWords);
const sections = sectionsOf(report.blocks);

/**
 * The blocks of the front part and of each programme, without the charts, which repeat the figures of a table; a group's
 * opening page belongs to its first programme.
 */
function sectionsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, Block[]>([['front', []]]);
  let current: string | null = null;
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1)
      current = referenceChapters.includes(block.bookmark) ? 'front' : null;
    if (block.type === 'heading' && block.level === 3) {
      const number = /^\d+/.exec(block.text)?.[0] ?? '';
      current = number.padStart(2, '0');
      found.set(current, []);
    }
    if (current === null || (block.type === 'table' && block.purpose !== 'data')) continue;
    found.get(current)?.push(block);
  }
  return found;
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'bullet':
      return `${block.mark} ${block.runs.map((run) => run.text).join('')}`;
    case 'paragraph':
      return block.runs.map((run) => run.text).join('');
    case 'pageTurn':
      return '';
    case 'table':
      return [block.caption ?? '', block.unit ?? '', block.asOf ?? '', ...cellTexts(block)].join('\n');
  }
}

function cellTexts(table: Table): readonly string[] {
  return table.rows.flatMap((row) =>
    row.cells.map((cell) =>
      cell.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n'),
    ),
  );
}

/** `1,480`, `6,` and `10.0` by their value, so that a figure counts the same with or without a comma or a nought. */
function canonical(figure: string): string {
  return figure.replace(/,/g, '').replace(/^(△?\d+)\.0$/, '$1');
}

function countFigures(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const figure of text.match(/△?\d[\d,]*(?:\.\d+)*/g) ?? [])
    counts.set(canonical(figure), (counts.get(canonical(figure)) ?? 0) + 1);
  return counts;
}

function expectedFigures(section: CountedSection): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [figure, times] of Object.entries(section.figures))
    counts.set(canonical(figure), (counts.get(canonical(figure)) ?? 0) + times);
  return counts;
}

function blocksOf(section: string): readonly Block[] {
  return sections.get(section) ?? [];
}

function countedOf(section: string): CountedSection {
  const found = counted[section];
  if (found === undefined) throw new Error(`no section ${section}`);
  return found;
}

/** The cover, and the chapters as the contents list names them: the reference gives each chapter an opening page of its own. */
const openingPages = [
  ...Object.values<string>({ ...report.cover }),
  ...report.blocks.flatMap((block) =>
    block.type === 'heading' && referenceChapters.includes(block.bookmark) ? [block.text] : [],
  ),
].join('\n');

describe.each(['front', ...programSections])('section %s', (section) => {
  const blocks = blocksOf(section);
  const tables = blocks.filter((block) => block.type === 'table');

  test('holds every figure as often as the reference prints it', () => {
    // The reference's heading of 11 stands on the last line counted to section 10.
    const nextHeading = section === '10' ? '\n11' : '';
    const text =
      (section === 'front' ? `${openingPages}\n` : '') + blocks.map(textOf).join('\n') + nextHeading;
    const found = countFigures(text);
    const missing = [...expectedFigures(countedOf(section))]
      .filter(([figure, times]) => (found.get(figure) ?? 0) < times)
      .map(([figure, times]) => `${figure}: ${found.get(figure) ?? 0} of ${times}`);
    expect(missing).toEqual([]);
  });

  test('has the tables of the reference', () => {
    expect(tables).toHaveLength(countedOf(section).tables.length);
  });
});

test.each(programSections)('section %s has its blocks in the order of the reference', (section) => {
  const headings = blocksOf(section).flatMap((block) =>
    block.type === 'heading' && block.level === 4 ? [block.text.replace(/^□ /, '')] : [],
  );
  expect(headings).toEqual(countedOf(section).blocks);
});

/** Block headings that carry a bullet in the reference's text; in the report they are headings all the same. */
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

describe('bullets', () => {
  const bulletsOf = (section: string): readonly Block[] =>
    blocksOf(section).filter((block) => block.type === 'bullet' && ['○', '-', '·', '※'].includes(block.mark));

  test.each(programSections)('section %s has as many as the reference', (section) => {
    // The divider of the second group is counted to the section before it.
    const dividers = section === '03' ? 1 : 0;
    const expected = countedOf(section).bullets - (bulletedHeadings[section] ?? 0) - dividers;
    expect(bulletsOf(section)).toHaveLength(expected);
  });

  test('the front part has four blocks, two parts and two notes; the reference counts the first divider and two of its list to it', () => {
    const headings = blocksOf('front').filter((block) => block.type === 'heading' && block.level === 4);
    expect(headings.length + bulletsOf('front').length + 3).toBe(countedOf('front').bullets);
    const divider = blocksOf('front').filter(
      (block) => (block.type === 'heading' || block.type === 'bullet') && /^[①②] /.test(textOf(block)),
    );
    expect(divider.map(textOf)).toEqual([
      '① 스마트시티 연구 및 기획',
      '① 스마트시티 정책연구',
      '② 자치구 스마트시티 컨설팅',
    ]);
  });
});

describe('tables', () => {
  test('those of the front part have the rows of the reference', () => {
    const rows = blocksOf('front').flatMap((block) => (block.type === 'table' ? [block.rows.length] : []));
    expect(rows).toEqual([4, 5, 2, 7, 22]);
  });

  test('each execution table has two head rows and two rows a line: amounts above, activities below', () => {
    const executionRows = programSections.map((section) => {
      const table = blocksOf(section).find(
        (block) => block.type === 'table' && block.name === `execution-${section}`,
      );
      return table?.type === 'table' ? table.rows.length : 0;
    });
    // 10 and 11 are split into three and two lines, and sum them up below.
    expect(executionRows).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 7]);
  });
});

test('every line of the narrative is a bullet, a caption, a table or the aim of its programme', () => {
  const placed = [...sections.values()]
    .flat()
    .filter((block) => block.type === 'bullet' || block.type === 'paragraph');
  const texts = placed.map((block) => block.runs.map((run) => run.text).join(''));
  const missing = records.narrative
    .filter((line) => /^\d+$/.test(line.number) && line.mark !== '표')
    .filter((line) => !texts.some((text) => text.includes(line.content.text)));
  expect(missing).toEqual([]);
});
