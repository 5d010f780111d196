/** How cells look by what they are for: their text, and the fill behind it. */
import type { Table, TableCell, TextRun } from '../document/document';
import {
  CHART_SIZE,
  TILE_FIGURE_SIZE,
  TILE_LABEL_SIZE,
  TILE_NOTE_SIZE,
  TILE_UNIT_SIZE,
} from '../style/typography';
import type { Palette } from '../style/palette';
import type { RunLook } from './text-runs';

/** The fill of a cell; undefined for none. */
export function cellFill({ role, shade }: TableCell, palette: Palette): string | undefined {
  switch (role) {
    case 'head':
      return palette.headTint;
    case 'subtotal':
      return palette.subtotalTint;
    case 'total':
      return palette.totalTint;
    case 'bar':
      return shade === undefined ? undefined : palette.bars[shade];
    case 'tileLabel':
    case 'tileFigure':
    case 'tileNote':
      return palette.tileTint;
    case 'label':
    case 'text':
    case 'figure':
    case 'open':
      return undefined;
  }
}

/** @param size of the table's text, in half points */
export function cellRunLook({ role }: TableCell, size: number, typeface: string, palette: Palette): RunLook {
  switch (role) {
    case 'head':
      return { typeface, size, bold: true, color: palette.accentText };
    case 'subtotal':
    case 'total':
      return { typeface, size, bold: true };
    case 'tileLabel':
      return { typeface, size: TILE_LABEL_SIZE, bold: true };
    case 'tileFigure':
      return { typeface, size: TILE_FIGURE_SIZE, bold: true, color: palette.accentText };
    case 'tileNote':
      return { typeface, size: TILE_NOTE_SIZE, color: palette.mutedText };
    case 'label':
    case 'text':
    case 'figure':
    case 'bar':
    case 'open':
      return { typeface, size };
  }
}

/** A headline figure among words, which are set smaller: its unit, the stroke between two. */
const HEADLINE_NUMBER = /(△?\d[\d,.]*)/;

/** The stretches of a cell with their looks. */
export function cellStretches(
  runs: readonly TextRun[],
  { role }: TableCell,
  look: RunLook,
): readonly (readonly [TextRun, RunLook])[] {
  if (role !== 'tileFigure') return runs.map((part) => [part, look] as const);
  return runs
    .flatMap((part) => {
      // A stretch that is a link or its target stays whole.
      const isWhole = part.link !== undefined || part.leadsTo !== undefined || part.bookmark !== undefined;
      return isWhole ? [part] : part.text.split(HEADLINE_NUMBER).map((text) => ({ ...part, text }));
    })
    .map((part) => [part, /\d/.test(part.text) ? look : { ...look, size: TILE_UNIT_SIZE }] as const);
}

/** The text size of tables that are looked at, not read: undefined for tables of data, whose columns decide. */
export function fixedTextSize(purpose: Table['purpose']): number | undefined {
  return { data: undefined, bars: CHART_SIZE, tiles: TILE_NOTE_SIZE }[purpose];
}
