/** 붙임 수치 출처: every figure with its place in the report, its value and the cell it comes from. */
import type { ReportWords } from '../../locale/report-words';
import type { Block, FigureSource, Table, TableRow, TextRun } from '../document/document';
import { headCell, labelCell, textCell } from '../tables/cells';
import { sourceRange, type CellLink } from './cell-links';
import { placedFigures, type PlacedFigure } from './figure-places';

/** A longer list goes on in a table of its own, so that no table holds a whole large report. */
const rowsOfTable = 400;

/** More cells than these are counted; the sheet of figure uses has them all. */
const mostCellsNamed = 40;

/** Figures of one text that come out of one cell. */
type SharedRow = [PlacedFigure, ...PlacedFigure[]];

/** The chapter's blocks, without its heading, from blocks whose figures are numbered: a table for each programme, part or chapter. */
export function sourcesAppendix(
  blocks: readonly Block[],
  words: ReportWords,
  cellLink: CellLink = () => undefined,
): readonly Table[] {
  const tables: SharedRow[][] = [];
  let rows: SharedRow[] = [];
  let last: PlacedFigure | undefined;
  for (const figure of placedFigures(blocks, words)) {
    if (figure.number === 0) continue;
    const row = rows[rows.length - 1];
    if (last?.chapter !== figure.chapter || rows.length >= rowsOfTable) {
      rows = [[figure]];
      tables.push(rows);
    } else if (row !== undefined && isOfSameText(last, figure)) row.push(figure);
    else rows.push([figure]);
    last = figure;
  }
  return tables.map((own, index) => sourcesTable(index + 1, own, words, cellLink));
}

function isOfSameText(one: PlacedFigure, other: PlacedFigure): boolean {
  return (
    one.place === other.place &&
    one.source.sheet === other.source.sheet &&
    sourceRange(one.source) === sourceRange(other.source)
  );
}

function sourcesTable(
  number: number,
  rows: readonly SharedRow[],
  words: ReportWords,
  cellLink: CellLink,
): Table {
  const { heads } = words.sources;
  return {
    type: 'table',
    purpose: 'data',
    name: `sources-${number}`,
    textSize: 'small',
    caption: rows[0]?.[0].chapter ?? '',
    columnWidths: [7, 45, 15, 24, 9],
    headRows: 1,
    rows: [
      {
        cells: [heads.number, heads.place, heads.value, heads.cell, heads.origin].map((head) =>
          headCell(head),
        ),
      },
      ...rows.map((row) => sourceRow(row, words, cellLink)),
    ],
  };
}

function sourceRow(row: SharedRow, words: ReportWords, cellLink: CellLink): TableRow {
  const [first] = row;
  return {
    cells: [
      { ...labelCell('', 'center'), paragraphs: [{ runs: numberRuns(row) }] },
      textCell(first.place, 'left'),
      textCell(row.map(({ text }) => text).join(', '), 'right'),
      { ...textCell('', 'left'), paragraphs: [{ runs: cellRuns(first.source, words, cellLink) }] },
      textCell(words.sources.origins[first.source.origin], 'center'),
    ],
  };
}

/** `예산!F11:F13`, or the cells one by one, `집행!E38, E42, E46`: each leads to its own. */
function cellRuns(source: FigureSource, words: ReportWords, cellLink: CellLink): readonly TextRun[] {
  const { sheet, address, otherAddresses = [] } = source;
  const range = sourceRange(source);
  const addresses = range !== address ? [range] : [address, ...otherAddresses];
  const named = addresses.slice(0, mostCellsNamed);
  const runs = named.flatMap((each, index): readonly TextRun[] => {
    const link = cellLink({ sheet, address: each });
    const text = index === 0 ? `${sheet}!${each}` : each;
    const run = { text, ...(link === undefined ? {} : { link }) };
    return index === 0 ? [run] : [{ text: ', ' }, run];
  });
  const more = addresses.length - named.length;
  return more === 0 ? runs : [...runs, { text: ` ${words.sources.otherCells(more)}` }];
}

/** `12` or `12–15`, each leading to its figure. */
function numberRuns(row: SharedRow): readonly TextRun[] {
  const [first] = row;
  const last = row[row.length - 1] ?? first;
  return last === first ? [numberRun(first)] : [numberRun(first), { text: '–' }, numberRun(last)];
}

function numberRun({ number, bookmark }: PlacedFigure): TextRun {
  return { text: String(number), ...(bookmark === '' ? {} : { leadsTo: bookmark }) };
}
