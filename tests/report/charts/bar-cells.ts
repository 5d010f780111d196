/** A chart as people see it: each row's labels, how long its bars are, and its figure. */
import type { Shade, Table } from '../../../src/report/document/document';

interface SeenRow {
  readonly texts: readonly string[];
  /** Each stretch in percent of the table's width. */
  readonly bars: readonly { readonly shade: Shade | undefined; readonly width: number }[];
}

export function seenRows({ columnWidths, rows }: Table): readonly SeenRow[] {
  const total = columnWidths.reduce((sum, width) => sum + width, 0);
  const reaching: number[] = columnWidths.map(() => 0);
  return rows.map((row, rowIndex) => {
    const texts: string[] = [];
    const bars: { shade: Shade | undefined; width: number }[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while ((reaching[column] ?? 0) > rowIndex) column += 1;
      const span = cell.columnSpan ?? 1;
      const width = columnWidths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      for (let covered = column; covered < column + span; covered += 1)
        reaching[covered] = rowIndex + (cell.rowSpan ?? 1);
      if (cell.role === 'bar') bars.push({ shade: cell.shade, width: (width / total) * 100 });
      else
        texts.push(
          cell.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join(' / '),
        );
      column += span;
    }
    return { texts, bars };
  });
}

/** Labels and figure of each row, empty texts left out. */
export function seenTexts(table: Table): readonly (readonly string[])[] {
  return seenRows(table).map(({ texts }) => texts.filter((text) => text !== ''));
}
