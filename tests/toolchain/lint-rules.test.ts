/** The walls of the house, as the linter keeps them: what each folder may not name or import. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A list of any length. */
const growing = 'declare const list: readonly number[];\n';

interface Sample {
  readonly file: string;
  readonly text: string;
}

interface Refusal {
  readonly rule: string | null;
  readonly message: string;
}

/** A text is linted as what stands in a file of the project. */
const ledger = 'src/ledger/ledger.ts';
const report = 'src/report/document/document.ts';
const edge = 'src/main.ts';
const action = 'src/actions/make-report.ts';
const page = 'src/sidebar/call-server.ts';
const localFile = 'local/engine/operations.ts';

const googleService = /only the edge folders name Google services/;
const upwards = /imports nothing above it/;
const edgeImport = /The core imports no edge/;
const absent = /Apps Script does not have it/;
const nodeModule = /Apps Script has no Node modules/;
const synchronous = /write synchronously/;
const newerMethod = /Newer than ES2019/;
const spread = /a long one overflows the stack/;

const imports = (from: string): string =>
  `import * as imported from '${from}';\nexport const kept = imported;\n`;
const names = (expression: string): string => `export const kept: unknown = ${expression};\n`;

const refused: readonly (readonly [what: string, file: string, text: string, message: RegExp])[] = [
  ['the ledger names SpreadsheetApp', ledger, names('SpreadsheetApp.getActive()'), googleService],
  ['the ledger names Drive', ledger, names('Drive.Files'), googleService],
  ['the ledger imports the workbook', ledger, imports('../workbook/workbook'), upwards],
  ['the ledger imports the tables', ledger, imports('../tables/layout'), upwards],
  ['the ledger imports the report', ledger, imports('../report/build-report'), upwards],
  ['the ledger imports words', ledger, imports('../locale/report-words'), upwards],
  ['the report imports the drive folder', report, imports('../../drive/report-document'), edgeImport],
  ['the report imports the workbook', report, imports('../../workbook/workbook'), edgeImport],
  ['the report imports an action', report, imports('../../actions/run-action'), edgeImport],
  ['the report imports the engine', report, imports('../../engine'), edgeImport],
  ['the report names DriveApp', report, names('DriveApp'), googleService],
  ['the report names Utilities', report, names('Utilities.getUuid()'), googleService],
  ...[ledger, report, edge, action].flatMap((file) => [
    [`${file} sets a timer`, file, 'setTimeout(() => undefined, 1);\n', absent] as const,
    [`${file} encodes with TextEncoder`, file, names('new TextEncoder()'), absent] as const,
    [`${file} names URL`, file, names("new URL('https://example.org')"), absent] as const,
    [`${file} names Buffer`, file, names("Buffer.from('')"), absent] as const,
    [`${file} names process`, file, names('process.env'), absent] as const,
    [`${file} names document`, file, names('document'), absent] as const,
    [`${file} imports node:fs`, file, imports('node:fs'), nodeModule] as const,
    [`${file} imports fs/promises`, file, imports('fs/promises'), nodeModule] as const,
    [
      `${file} imports what stays on this machine`,
      file,
      imports('../../local/xlsx/x'),
      /stays on this/,
    ] as const,
    [
      `${file} is asynchronous`,
      file,
      'export async function f() { await g(); }\ndeclare function g(): unknown;\n',
      synchronous,
    ] as const,
    [`${file} has an asynchronous arrow`, file, names('async () => undefined'), synchronous] as const,
    [`${file} names Promise`, file, names('Promise.resolve(1)'), synchronous] as const,
    [`${file} imports on demand`, file, names("import('./x')"), /It gives a promise/] as const,
    [`${file} counts from the end`, file, names('[1].at(-1)'), newerMethod] as const,
    [`${file} replaces all`, file, names("'a'.replaceAll('a', 'b')"), newerMethod] as const,
    [`${file} goes round by globalThis`, file, names("globalThis['setTimeout']"), /a way round/] as const,
    [`${file} says any`, file, 'export type Kept = any;\n', /Unexpected any/] as const,
    [
      `${file} denies a null`,
      file,
      'export const f = (x: string | null) => x!.length;\n',
      /non-null assertion/,
    ] as const,
  ]),
];

const longLists: readonly (readonly [what: string, file: string, text: string, message: RegExp])[] = [
  ledger,
  report,
  edge,
  action,
  page,
].flatMap((file) => [
  [`${file} adds a list`, file, `${growing}const kept = [1];\nkept.push(...list);\n`, spread] as const,
  [
    `${file} takes the largest of a list`,
    file,
    `${growing}${names('Math.max(0, ...list)')}`,
    spread,
  ] as const,
  [
    `${file} hands on a mapped list`,
    file,
    `${growing}${names('String.fromCharCode(...list.map(Number))')}`,
    spread,
  ] as const,
]);

const accepted: readonly (readonly [what: string, file: string, text: string])[] = [
  ['the ledger joins lists', ledger, `${growing}${names('[...list, ...list]')}`],
  ['an action names SpreadsheetApp', action, names('SpreadsheetApp.getActive()')],
  ['an action imports the workbook', action, imports('../workbook/workbook')],
  ['the report imports the ledger', report, imports('../../ledger/ledger')],
  ['the ledger imports its neighbour', ledger, imports('./entry')],
  ['the ledger counts from the end in ES2019', ledger, names('[1].slice(-1)[0]')],
  ['local code sets a timer', localFile, 'setTimeout(() => undefined, 1);\n'],
  ['local code imports node:fs', localFile, imports('node:fs')],
  [
    'local code waits for a promise',
    localFile,
    'export const f = async (): Promise<void> => { await f(); };\n',
  ],
];

let refusals: ReadonlyMap<string, readonly Refusal[]>;

function lint(samples: readonly Sample[]): Refusal[][] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
    input: JSON.stringify(samples),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Refusal[][];
}

beforeAll(() => {
  const samples = [...refused, ...longLists, ...accepted].map(([what, file, text]) => ({ what, file, text }));
  const results = lint(samples);
  refusals = new Map(samples.map(({ what }, index) => [what, results[index] ?? []]));
});

describe('the linter refuses that', () => {
  it.each([...refused, ...longLists])('%s', (what, _file, _text, message) => {
    const found = refusals.get(what) ?? [];
    expect(found.filter(({ rule }) => rule === null)).toEqual([]);
    expect(found.map((refusal) => refusal.message)).toContainEqual(expect.stringMatching(message));
  });
});

describe('the linter accepts that', () => {
  it.each(accepted)('%s', (what) => {
    expect(refusals.get(what)).toEqual([]);
  });
});
