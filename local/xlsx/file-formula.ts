/** Formulas between the engine and an .xlsx, where functions younger than the format carry a prefix. */

const prefixes: Readonly<Record<string, readonly string[]>> = {
  '_xlfn.': [
    ...['CONCAT', 'IFNA', 'IFS', 'LET', 'MAXIFS', 'MINIFS', 'NUMBERVALUE', 'RANDARRAY', 'SEQUENCE', 'SORTBY'],
    ...['SWITCH', 'TEXTJOIN', 'UNIQUE', 'XLOOKUP', 'XMATCH', 'XOR'],
  ],
  '_xlfn._xlws.': ['FILTER', 'SORT'],
};

const prefixOf = new Map(
  Object.entries(prefixes).flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)),
);

/** Without the leading `=`. */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(
      /(?<![\p{L}\p{N}_.])([A-Z]+)(?=\()/gu,
      (name: string) => `${prefixOf.get(name) ?? ''}${name}`,
    ),
  );
}

/** With the leading `=`. */
export function fromFileFormula(formula: string): string {
  return outsideQuotes(`=${formula.replace(/^=/, '')}`, (part) =>
    part.replace(/_xlfn\.(?:_xlws\.)?(?=[A-Z])/g, ''),
  );
}

/** Changes what is neither quoted text nor a quoted sheet name. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
