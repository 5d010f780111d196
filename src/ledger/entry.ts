/** A figure as somebody typed it: what it says, in which unit and precision, and in which cell. */
import type { Unit } from './unit';

/** Where a figure or text was typed. The record key and header outlive sorting and moving; the address is that of the moment. */
export interface CellSource {
  readonly sheet: string;
  /** The record's key within its sheet, such as `10/스마트 서울 컨퍼런스`. */
  readonly record: string;
  readonly header: string;
  /** A1 address at the time of reading, without the sheet: `F12`. */
  readonly address: string;
}

/**
 * - `measured`: a number was typed, zero included.
 * - `nil`: "-" was typed: none, or not applicable.
 * - `blank`: nothing was typed.
 */
export type EntryState = 'measured' | 'nil' | 'blank';

/** An amount of money typed in a cell. */
export interface AmountEntry {
  readonly state: EntryState;
  /** Whole won, negative for △; 0 unless measured. */
  readonly won: number;
  /** The unit it was entered in. */
  readonly unit: Unit;
  /** Digits after the decimal point that were printed, in the entry unit: 1 for 27.8 억원. */
  readonly decimals: number;
  readonly source: CellSource;
}

/** A number of people or seats typed in a cell. */
export interface CountEntry {
  readonly state: EntryState;
  /** Heads; 0 unless measured. */
  readonly count: number;
  readonly source: CellSource;
}

/** A text typed in a cell, trimmed; empty when nothing was typed. */
export interface TextEntry {
  readonly text: string;
  readonly source: CellSource;
}
