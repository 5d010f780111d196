/** Figures as a person reads and prints them: △ and commas in, △ and commas out. */

/** What does not tie: the cell that states it, what it says and what the parts give. */
export interface Mismatch {
  readonly cell: string;
  readonly stated: string;
  readonly computed: string;
}

const wonOfUnit: Readonly<Record<string, number>> = { 원: 1, 천원: 1e3, 백만원: 1e6, 억원: 1e8 };

/** The number a text states; - and nothing are 0. Text that is no figure is an error. */
export function figure(text: string): number {
  if (text === '' || text === '-') return 0;
  if (!/^[△−-]?\d[\d,]*(\.\d+)?$/.test(text)) throw new Error(`not a figure: ${text}`);
  return Number(text.replace(/[△−]/, '-').replace(/,/g, ''));
}

/** Whether a text is a figure, or - for none. */
export function isFigure(text: string): boolean {
  return /^(?:-|[△−-]?\d[\d,]*(\.\d+)?)$/.test(text);
}

/** How many won one of a unit is; 1 for what is no money. */
export function wonOf(unit: string): number {
  return wonOfUnit[unit] ?? 1;
}

/** A number with so many decimals, rounded to the nearest or cut off, as reports print it. */
export function printed(value: number, decimals: number, rounding: 'round' | 'truncate'): string {
  const scaled = Math.abs(value) * 10 ** decimals;
  // Binary noise must not move a figure that lies on the edge.
  const steps = Math.floor(scaled + (rounding === 'round' ? 0.5 : 0) + 1e-9);
  const digits = String(steps).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  return (value < 0 && steps > 0 ? '△' : '') + whole + fraction;
}

/** The sum of some figures. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A mismatch unless both figures are the same number. */
export function compared(cell: string, stated: string, computed: string): readonly Mismatch[] {
  return figure(stated) === figure(computed) ? [] : [{ cell, stated, computed }];
}
