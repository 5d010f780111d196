/** The 2019 report over the real formulas, calculated: every figure of its tables leads to a cell that holds it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CheckedWorkbook } from '../../../src/checks/checked-workbook';
import { wonIn } from '../../../src/ledger/unit';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { buildReport } from '../../../src/report/build-report';
import type { FigureSource, ReportDocument, Table, TextRun } from '../../../src/report/document/document';
import { computedCellFinder } from '../../../src/report/sources/computed-cells';
import { readNumberText } from '../../../src/tables/number-text';
import { readBack } from '../../checks/formulas/read-back';
import { Workbench } from '../../end-to-end/workbench';
import { runsIn } from './figures-of';
import { valueAtPlace } from './read-cells';

let bench: Workbench;
let workbook: CheckedWorkbook;
let report: ReportDocument;

beforeAll(async () => {
  bench = await Workbench.open({ after: ['loadExample'] });
  workbook = await readBack(bench);
  report = buildReport(workbook.ledger, koreanReportWords, {
    findCell: computedCellFinder(workbook),
    placeholders: workbook.names.placeholders,
  });
});

afterAll(async () => {
  await bench.close();
});

/** Tables whose numbers say nothing of the workbook's figures: the list itself, what was checked, and the terms. */
const aboutTheReport = /^(?:sources-|check-|reading-)/;

/** Numbers in figure cells of tables that no cell holds, and why. */
const withoutCell: readonly (readonly [table: RegExp, row: RegExp, why: string])[] = [
  [/^balance-sheet$/, /^계/, '자산의 증감 is the difference of a stated total and a sum'],
];

function tables(): readonly Table[] {
  return report.blocks.filter(
    (block): block is Table => block.type === 'table' && !aboutTheReport.test(block.name),
  );
}

function isFigure({ text }: TextRun): boolean {
  return readNumberText(text.replace(/%$/, ''))?.state === 'measured';
}

test('every figure in a table has a cell, but for the exceptions that have a reason', () => {
  const lacking = tables().flatMap(({ name, headRows, rows }) =>
    rows.slice(headRows).flatMap(({ cells }) => {
      const label = runsOf(cells[0])
        .map(({ text }) => text)
        .join('');
      return cells
        .filter(
          ({ role }) => role === 'figure' || role === 'subtotal' || role === 'total' || role === 'tileFigure',
        )
        .flatMap((cell) => runsOf(cell).filter((run) => run.source === undefined && isFigure(run)))
        .filter(() => !withoutCell.some(([table, row]) => table.test(name) && row.test(label)))
        .map(({ text }) => `${name}: ${label} ${text}`);
    }),
  );
  expect(lacking).toEqual([]);
});

test('each of its cells, read back, holds what the report prints', () => {
  const wrong = runsIn(report.blocks).flatMap(({ text, source }) => {
    if (source === undefined || holds(source, text)) return [];
    return [`${text} (${String(source.value)} ${source.unit}) is not in ${source.sheet}!${source.address}`];
  });
  expect(wrong).toEqual([]);
  expect(runsIn(report.blocks).filter(({ source }) => source !== undefined).length).toBeGreaterThan(300);
});

test('what the report says is a formula is one, and what it says was typed is none', () => {
  const formulaAt = ({ sheet, address }: FigureSource): string => {
    const checked = Object.values(workbook.sheets).find(({ grid }) => grid.name === sheet);
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return checked?.formulas[Number(row) - 1]?.[column] ?? '';
  };
  const formulasOf = (origin: FigureSource['origin']): readonly string[] =>
    runsIn(report.blocks).flatMap(({ source }) => (source?.origin === origin ? [formulaAt(source)] : []));
  for (const formula of formulasOf('formula')) expect(formula).toMatch(/^=/);
  for (const formula of formulasOf('typed')) expect(formula).toBe('');
});

/** A text holds its figures as they are printed; a sum is what its cells add up to, a rate what they divide to. */
function holds(source: FigureSource, text: string): boolean {
  const { sheet, address, otherAddresses = [], value, unit, origin } = source;
  const cells = [address, ...otherAddresses].map((each) => valueAtPlace(workbook, `${sheet}!${each}`));
  const [first] = cells;
  if (origin === 'typed' && typeof first === 'string' && readNumberText(first) === null)
    return first.includes(text);
  const { units } = koreanReportWords;
  const scale = unit === units.won ? wonIn(unitOf(sheet)) : 1;
  const numbers = cells.map((cell) => numberIn(cell) * scale);
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (unit === '%' && origin === 'sum') {
    const half = numbers.length / 2;
    const part = (from: number, to: number): number =>
      numbers.slice(from, to).reduce((all, one) => all + one, 0);
    return isClose(part(0, half) / part(half, numbers.length), value);
  }
  return isClose(sum, value);
}

function unitOf(sheet: string): 'millionWon' | 'hundredMillionWon' {
  // 원문표기 states the totals of the balance sheet in its unit.
  return sheet === '재무' || sheet === '원문표기' ? 'hundredMillionWon' : 'millionWon';
}

function numberIn(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readNumberText(cell) : null;
  return read?.state === 'measured' ? read.value : 0;
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

function runsOf(cell: Table['rows'][number]['cells'][number] | undefined): readonly TextRun[] {
  return (cell?.paragraphs ?? []).flatMap(({ runs }) => runs);
}
