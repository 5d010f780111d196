/** Where in a report its figures stand, said as a reader would look for them: chapter, block, row and column. */
import type { ReportWords } from '../../locale/report-words';
import type { Block, FigureSource, Table, TableCell, TextRun } from '../document/document';
import { shortLine } from '../paragraphs';
import { tableGrid, type GridPlace } from '../rendering/table-grid';
import { figureText } from './figure-text';

/** A figure of a report that leads to a cell. */
export interface PlacedFigure {
  /** Its number in the list of sources; 0 where figures are not numbered. */
  readonly number: number;
  /** The bookmark at the figure; empty where it has none. */
  readonly bookmark: string;
  readonly source: FigureSource;
  /** Address of its cell, where it leads there. */
  readonly link: string | undefined;
  /** As printed, with its unit. */
  readonly text: string;
  /** The programme, part or chapter: the last heading above that is no block's. */
  readonly chapter: string;
  /** Within it: `예산집행 현황 및 계획 · 계 · 3분기`. */
  readonly place: string;
}

/** So much of a sentence says which it is. */
const longestSentence = 28;

const separator = ' · ';

/** All figures that have a source, in reading order; linear in the report. */
export function placedFigures(blocks: readonly Block[], words: ReportWords): readonly PlacedFigure[] {
  const figures: PlacedFigure[] = [];
  let chapter = '';
  let block = '';
  const add = (runs: readonly TextRun[], labels: readonly string[], tableUnit: string): void => {
    runs.forEach((run, index) => {
      if (run.source === undefined) return;
      const { source, figureNumber = 0, bookmark = '', link } = run;
      const next = textOf(runs.slice(index + 1, index + 3));
      const text = figureText(run.text, source, { next, tableUnit }, words);
      // An unsplit programme's row says once more whose chapter it is.
      const place = [block, ...labels]
        .filter((label) => label !== '' && label !== chapter.replace(/^\S+\s+/, ''))
        .join(separator);
      figures.push({ number: figureNumber, bookmark, source, link, text, chapter, place });
    });
  };
  for (const each of blocks)
    switch (each.type) {
      case 'heading':
        if (each.level <= 3) chapter = each.text;
        block = each.level === 4 ? blockName(each.text) : '';
        add(each.runs ?? [], [], '');
        break;
      case 'bullet':
      case 'paragraph':
        if (hasFigure(each.runs)) add(each.runs, [shortLine(textOf(each.runs), longestSentence)], '');
        break;
      case 'table':
        addTable(each, add);
        break;
      case 'pageTurn':
        break;
    }
  return figures;
}

/** `□ 인 력 : 총 34명` is about 인 력. */
function blockName(heading: string): string {
  return heading.replace(/^□\s*/, '').replace(/\s*[:：].*$/, '');
}

type AddRuns = (runs: readonly TextRun[], labels: readonly string[], tableUnit: string) => void;

function addTable(table: Table, add: AddRuns): void {
  const { headRows, unit = '', columnWidths } = table;
  const grid = tableGrid(table);
  const heads = columnWidths.map((_, column) => headOf(grid.slice(0, headRows), column));
  /** Labels over figures, as tiles have them. */
  const above = columnWidths.map(() => '');
  grid.forEach((places, row) => {
    places.forEach(({ kind, cell, column }, index) => {
      if (cell === undefined) return;
      if (cell.role === 'tileLabel') above[column] = cellText(cell);
      if (kind === 'continuation' || !cell.paragraphs.some(({ runs }) => hasFigure(runs))) return;
      const own = row < headRows ? '' : rowLabel(places.slice(0, index));
      const labels = distinct([own, heads[column] ?? '', above[column] ?? '']);
      for (const { runs } of cell.paragraphs) add(runs, labels, unit);
    });
  });
}

/** The texts over a column, from the outermost head in. */
function headOf(rows: readonly (readonly GridPlace[])[], column: number): string {
  const texts = rows.map((places) => {
    const over = places.find((place) => place.column <= column && column < place.column + place.columnSpan);
    return over?.cell === undefined ? '' : cellText(over.cell);
  });
  return distinct(texts).join(separator);
}

/** Cells that say what a row is; sums and texts may also be figures, which have no letters. */
function labelText(cell: TableCell): string {
  const { role, paragraphs } = cell;
  if (paragraphs.some(({ runs }) => hasFigure(runs))) return '';
  const text = cellText(cell).replace(/^[-○·\s]+/, '');
  const isLabel = role === 'label' || role === 'open';
  const mayBeLabel = role === 'subtotal' || role === 'total' || role === 'text';
  return isLabel || (mayBeLabel && /\p{L}/u.test(text)) ? text : '';
}

/** The nearest labels to the left: `스마트시티 연구 및 기획 · 소계`. */
function rowLabel(places: readonly GridPlace[]): string {
  const labels: string[] = [];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const cell = places[index]?.cell;
    const label = cell === undefined ? '' : labelText(cell);
    if (label !== '') labels.unshift(label);
    else if (labels.length > 0 && cell?.role !== 'bar') break;
  }
  return distinct(labels).join(separator);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

function cellText({ paragraphs }: TableCell): string {
  return shortLine(
    paragraphs
      .map(({ runs }) => textOf(runs))
      .join(' ')
      .trim(),
    longestSentence,
  );
}

function hasFigure(runs: readonly TextRun[]): boolean {
  return runs.some(({ source }) => source !== undefined);
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
