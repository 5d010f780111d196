/** Figures as the report prints them: their value, and how often each stands in a text. */

/** The value of a printed figure: "△10" is -10, "2,430" is 2430, "-" and nothing count as 0. */
export function valueOf(printed: string): number {
  if (printed === '' || printed === '-') return 0;
  if (!/^△?\d[\d,]*(\.\d+)?$/.test(printed)) throw new Error(`not a figure: ${printed}`);
  return Number(printed.replace('△', '-').replace(/,/g, ''));
}

/** The sum of printed figures, free of binary noise at one decimal. */
export function sumOf(printed: readonly string[]): number {
  return Number(printed.reduce((sum, figure) => sum + valueOf(figure), 0).toFixed(1));
}

/**
 * Every figure of a text with how often it stands in it, counted as the inventory of the report counts: digits with their commas, △
 * before them, points only where digits follow, so that `2019. 6. 14` is three figures and `10.2` one.
 */
export function countFigures(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const figure of text.match(/△?\d[\d,]*(?:\.\d+)*/g) ?? [])
    counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}
