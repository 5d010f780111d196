/** Small reports to number, link and list. */
import type {
  Block,
  FigureSource,
  Heading,
  Table,
  TableCell,
  TextRun,
} from '../../../src/report/document/document';

export function figure(text: string, sheet: string, ...addresses: readonly string[]): TextRun {
  const [address = '', ...otherAddresses] = addresses;
  const source: FigureSource = {
    sheet,
    address,
    ...(otherAddresses.length === 0 ? {} : { otherAddresses }),
    value: Number(text.replace(/\D/g, '')) * 1_000_000,
    unit: '원',
    origin: otherAddresses.length === 0 ? 'typed' : 'sum',
  };
  return { text, source };
}

export function heading(level: Heading['level'], text: string, bookmark = text): Heading {
  return { type: 'heading', level, text, bookmark, pageBreakBefore: false };
}

export function sentence(...runs: readonly (TextRun | string)[]): Block {
  return {
    type: 'bullet',
    level: 2,
    mark: '○',
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  };
}

export function cellOf(content: TextRun | string, role: TableCell['role'], columnSpan = 1): TableCell {
  const run = typeof content === 'string' ? { text: content } : content;
  return { paragraphs: [{ runs: [run] }], role, align: 'center', ...(columnSpan > 1 ? { columnSpan } : {}) };
}

export function table(name: string, headRows: number, rows: readonly (readonly TableCell[])[]): Table {
  const columns = (rows[0] ?? []).reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
  return {
    type: 'table',
    purpose: 'data',
    name,
    unit: '단위 : 백만원',
    columnWidths: Array.from({ length: columns }, () => 1),
    headRows,
    rows: rows.map((cells) => ({ cells })),
  };
}

export function runsIn(blocks: readonly Block[]): readonly TextRun[] {
  return blocks.flatMap((block) => {
    if (block.type === 'bullet' || block.type === 'paragraph') return block.runs;
    if (block.type !== 'table') return [];
    return block.rows.flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
    );
  });
}

export function textOf(cell: TableCell | undefined): string {
  return (cell?.paragraphs ?? []).map(({ runs }) => runs.map(({ text }) => text).join('')).join(' / ');
}
