/** Formulas between the engine and an .xlsx, where functions younger than the format carry a prefix. */

const prefixes: Readonly<Record<string, readonly string[]>> = {
  '_xlfn.': [
    ...['CONCAT', 'IFNA', 'IFS', 'LET', 'MAXIFS', 'MINIFS', 'NUMBERVALUE', 'RANDARRAY', 'SEQUENCE', 'SORTBY'],
    ...['SWITCH', 'TEXTJOIN', 'UNICHAR', 'UNIQUE', 'XLOOKUP', 'XMATCH', 'XOR'],
  ],
  '_xlfn._xlws.': ['FILTER', 'SORT'],
};

const prefixOf = new Map(
  Object.entries(prefixes).flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)),
);

/** Quoted text and quoted sheet names. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/g;
const errorValues = /#(?:REF!|N\/A|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)/g;
const closingSigns = new Map([
  ['(', ')'],
  ['{', '}'],
  ['[', ']'],
]);
/** A sign between two values with no value before it or none after it. */
const misplaced = /(?:^|[-+*/^&=<>,;:(])[*/^&:]|[-+*/^&=<>:!](?:[),;}]|$)|^[,;)]|[,;]$/;

/** Without the leading `=`. */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(
      /(?<![\p{L}\p{N}_.])([A-Z]+)(?=\()/gu,
      (name: string) => `${prefixOf.get(name) ?? ''}${name}`,
    ),
  );
}

/** One that cannot be read, typed by mistake, makes other programs take the whole file for damaged. */
export function isReadable(formula: string): boolean {
  const signs = formula.replace(/^=/, '').replace(quoted, 'q').replace(errorValues, 'q').replace(/\s/g, '');
  if (signs === '' || /["']/.test(signs) || misplaced.test(signs)) return false;
  const open: string[] = [];
  for (const sign of signs) {
    const closing = closingSigns.get(sign);
    if (closing !== undefined) open.push(closing);
    else if (')}]'.includes(sign) && open.pop() !== sign) return false;
  }
  return open.length === 0;
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
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
