/** The narrative of the sample data: its format, its levels, its blocks and the small tables it places. */
import { describe, expect, test } from '@jest/globals';
import {
  narrativeFiles,
  readNarrative,
  readSeedCells,
  readSeedText,
  type NarrativeMark,
  type SeedNarrativeLine,
} from './read-seed';

/** The block that the report makes from the tables; a narrative file holds it only where it has notes. */
const generatedBlock = '예산집행 현황 및 계획';

/** Every programme's blocks (□) as the 2019 work report prints them. */
const documentBlocks: Readonly<Record<string, readonly string[]>> = {
  '1': ['추진 배경', '사업 내용', generatedBlock, '추진 실적 및 계획'],
  '2': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획'],
  '3': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획'],
  '4': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획'],
  '5': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획'],
  '6': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획', '참고사항'],
  '7': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획'],
  '8': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획'],
  '9': ['추진 배경', '사업 내용', generatedBlock, '추진 실적 및 계획'],
  '10': ['추진 배경', '사업 내용', generatedBlock, '추진 실적', '향후 계획'],
  '11': ['추진 배경', '사업 내용', generatedBlock, '추진 실적 및 계획'],
};
const programmeNumbers = Object.keys(documentBlocks);
const allNumbers = ['일반현황', ...programmeNumbers];

/** Programmes whose execution table carries a note of its own. */
const programmesWithExecutionNotes = ['9'];

const narrative = readNarrative();

/** The written lines of one programme's file, blank ones left out; its first line names the programme. */
function writtenLines(number: string): readonly string[] {
  const texts = narrativeFiles().map((file) => readSeedText(file).split('\n'));
  const lines = texts.find(([first]) => first === `# ${number}`) ?? [];
  return lines.filter((line) => line.trim() !== '');
}

/** What stands between the number of a programme and its first block. */
function opening(number: string): readonly string[] {
  const lines = writtenLines(number);
  const firstHeading = lines.findIndex((line) => line.startsWith('## '));
  return lines.slice(1, firstHeading);
}

function headingsOf(number: string): readonly string[] {
  return writtenLines(number)
    .filter((line) => line.startsWith('## '))
    .map((line) => line.slice('## '.length));
}

function linesOf(number: string): readonly SeedNarrativeLine[] {
  return narrative.filter((line) => line.number === number);
}

function marksOf(number: string, block: string): readonly NarrativeMark[] {
  return linesOf(number)
    .filter((line) => line.block === block)
    .map((line) => line.mark);
}

/** Lines marked · that have neither a ○ nor a - above them in their block. */
function linesThatSkipALevel(lines: readonly SeedNarrativeLine[]): readonly string[] {
  const blocksWithABullet = new Set<string>();
  const skipping: string[] = [];
  for (const { number, block, mark, text } of lines) {
    const place = `${number} ${block}`;
    if (mark === '○' || mark === '-') blocksWithABullet.add(place);
    if (mark === '·' && !blocksWithABullet.has(place)) skipping.push(text);
  }
  return skipping;
}

const [sideTableHead = [], ...sideTableRows] = readSeedCells('side-tables.csv');
const sideTableNames = [...new Set(sideTableRows.map(([name = '']) => name))];

/** The cells of a small table without the columns 표 이름 and 행. */
function sideTable(name: string): readonly (readonly string[])[] {
  return sideTableRows.filter(([table]) => table === name).map(([, , ...cells]) => cells);
}

/** Columns a small table has: those up to the last cell of its widest row. */
function widthOf(rows: readonly (readonly string[])[]): number {
  return Math.max(...rows.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1));
}

describe('the narrative files', () => {
  test('there is one for 일반현황 and one for each of the 11 programmes, named by its number', () => {
    const found = narrativeFiles().map((file) => [file, readSeedText(file).split('\n')[0]]);
    expect(found).toEqual(
      allNumbers.map((number, index) => [
        `narrative/${String(index).padStart(2, '0')}.md`,
        `# ${number}`,
      ]),
    );
  });

  test.each(allNumbers)('every written line of %s is read, none twice', (number) => {
    expect(linesOf(number)).toHaveLength(writtenLines(number).filter((line) => !line.startsWith('#')).length);
  });

  test.each(programmeNumbers)('programme %s opens with one aim, with nothing but notes under it', (number) => {
    const [aim, ...notes] = opening(number);
    expect(aim).toMatch(/^> \S/);
    expect(notes.filter((line) => !line.startsWith('※ '))).toEqual([]);
    expect(marksOf(number, '목적')[0]).toBe('○');
  });

  test('only programme 3 has a note under its aim', () => {
    expect(programmeNumbers.filter((number) => opening(number).length > 1)).toEqual(['3']);
  });

  test.each(allNumbers)('no block of %s is left without lines', (number) => {
    expect(headingsOf(number).filter((block) => marksOf(number, block).length === 0)).toEqual([]);
  });

  test('no line skips a level', () => {
    expect(linesThatSkipALevel(narrative)).toEqual([]);
  });

  test('a · with nothing above it in its block counts as a skipped level', () => {
    const line = { number: '1', block: '사업 내용', mark: '·', text: '홀로 선 줄' } as const;
    const above = { ...line, mark: '-', block: '추진 배경' } as const;
    expect(linesThatSkipALevel([above, line])).toEqual(['홀로 선 줄']);
    expect(linesThatSkipALevel([above, { ...line, block: '추진 배경' }])).toEqual([]);
  });
});

describe('the blocks of the programmes', () => {
  test.each(programmeNumbers)('programme %s has exactly the blocks of the document, in its order', (number) => {
    const written = (documentBlocks[number] ?? []).filter(
      (block) => block !== generatedBlock || programmesWithExecutionNotes.includes(number),
    );
    expect(headingsOf(number)).toEqual(written);
  });

  test.each(programmesWithExecutionNotes)(
    'the block of programme %s made from the tables holds one note only',
    (number) => {
      expect(marksOf(number, generatedBlock)).toEqual(['※']);
    },
  );

  test('일반현황 holds what the board decides and the note on the members to come', () => {
    expect(headingsOf('일반현황')).toEqual(['이사회 기능', '임원 현황']);
    expect(opening('일반현황')).toEqual([]);
    expect(marksOf('일반현황', '이사회 기능')).toEqual(['○', '-', '-', '-', '-']);
    expect(marksOf('일반현황', '임원 현황')).toEqual(['※']);
  });

  test('the outline of the site of programme 11 stands in its 추진 배경, under its caption', () => {
    expect(marksOf('11', '추진 배경')).toEqual(['-', '〈〉', '-', '-', '-']);
  });
});

describe('the small tables of the narrative', () => {
  test('every table is placed in its programme, exactly once and in the order of the file', () => {
    const placed = narrative.filter((line) => line.mark === '표').map(({ number, text }) => [number, text]);
    expect(placed).toEqual([
      ['1', '연구 유형'],
      ['1', '개별연구과제'],
      ['3', '연도별 연구사업'],
      ['3', '연구 흐름도'],
      ['3', '교육과정'],
      ['4', '기업지원내용'],
    ]);
    expect(placed.map(([, name]) => name)).toEqual(sideTableNames);
  });

  test('the columns are those of the sheet 부속표', () => {
    expect(sideTableHead).toEqual(['표 이름', '행', '열 1', '열 2', '열 3', '열 4']);
  });

  test.each(sideTableNames)('the rows of %s are counted from 1 without a gap', (name) => {
    const numbers = sideTableRows.filter(([table]) => table === name).map(([, row]) => row);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });

  test.each([
    ['연구 유형', 4, 2],
    ['개별연구과제', 9, 4],
    ['연도별 연구사업', 2, 2],
    ['연구 흐름도', 2, 4],
    ['교육과정', 2, 3],
    ['기업지원내용', 5, 2],
  ])('%s has %i rows and %i columns, as printed', (name, rowCount, width) => {
    const rows = sideTable(name);
    expect(rows).toHaveLength(rowCount);
    expect(widthOf(rows)).toBe(width);
  });

  test('a cell is empty only where it joins its neighbour: one head and five categories of 개별연구과제', () => {
    const empty = sideTableNames.flatMap((name) => {
      const rows = sideTable(name);
      return rows.flatMap((cells, row) =>
        cells
          .slice(0, widthOf(rows))
          .flatMap((cell, column) => (cell === '' ? [`${name} ${row + 1}행 ${column + 1}열`] : [])),
      );
    });
    expect(empty).toEqual([
      '개별연구과제 1행 2열',
      '개별연구과제 3행 1열',
      '개별연구과제 4행 1열',
      '개별연구과제 5행 1열',
      '개별연구과제 7행 1열',
      '개별연구과제 9행 1열',
    ]);
  });
});
