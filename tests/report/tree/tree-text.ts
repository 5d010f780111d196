/** A document tree as a reader sees it: lines and tables of text. */
import type { Block, ReportDocument, Table, TableCell, TextRun } from '../../../src/report/document/document';
import { buildReport, type ReportAdditions } from '../../../src/report/build-report';
import { ledgerOf } from '../../../src/ledger/ledger';
import type { LedgerRecords } from '../../../src/ledger/records';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import type { ReportWords } from '../../../src/locale/report-words';

export function reportOf(
  records: LedgerRecords,
  words: ReportWords = koreanReportWords,
  additions: ReportAdditions = {},
): ReportDocument {
  return buildReport(ledgerOf(records), words, additions);
}

/** One line a block: headings `# …` by level, tables as `[name]`. */
export function outline(report: ReportDocument): readonly string[] {
  return report.blocks.map(lineOf);
}

/** The lines from one heading to the next of the same or a higher level; a turn of the page belongs to what follows it. */
export function section(report: ReportDocument, heading: string): readonly string[] {
  const start = report.blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  const first = report.blocks[start];
  if (first?.type !== 'heading') throw new Error(`no heading ${heading}`);
  const rest = report.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level <= first.level);
  const own = rest.slice(0, end === -1 ? rest.length : end);
  return (own[own.length - 1]?.type === 'pageTurn' ? own.slice(0, -1) : own).map(lineOf);
}

export function tables(report: ReportDocument): readonly Table[] {
  return report.blocks.filter((block): block is Table => block.type === 'table');
}

export function tableNamed(report: ReportDocument, name: string): Table {
  const found = tables(report).find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

/** The cells of each row as text: `⟨columns×rows⟩` behind a merged one, ` / ` between paragraphs. */
export function rowsOf(table: Table): readonly (readonly string[])[] {
  return table.rows.map((row) => row.cells.map(cellText));
}

export function runsOf(table: Table): readonly TextRun[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.paragraphs.flatMap((paragraph) => paragraph.runs)),
  );
}

/** How many columns each row fills, counting cells that reach into it from above. */
export function gridWidths(table: Table): readonly number[] {
  const widths = table.rows.map(() => 0);
  table.rows.forEach((row, index) => {
    for (const cell of row.cells)
      for (let covered = index; covered < index + (cell.rowSpan ?? 1); covered += 1)
        widths[covered] = (widths[covered] ?? 0) + (cell.columnSpan ?? 1);
  });
  return widths;
}

function cellText(cell: TableCell): string {
  const text = cell.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join(' / ');
  const { columnSpan = 1, rowSpan = 1 } = cell;
  return columnSpan === 1 && rowSpan === 1 ? text : `${text}⟨${columnSpan}×${rowSpan}⟩`;
}

function lineOf(block: Block): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
  if (block.type === 'table') return `[${block.name}]`;
  if (block.type === 'pageTurn') return `pages: ${block.orientation}`;
  const text = block.runs.map((run) => run.text).join('');
  return block.type === 'paragraph' ? `${block.role}: ${text}` : `${block.level}${block.mark} ${text}`;
}
