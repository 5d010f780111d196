/** Tracing what does not tie to as few figures as possible. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnose, type TableFigure, type TableRelation } from '../../../src/checks/sums/table-system';

const exact = (value: number): TableFigure => ({ value, interval: { low: value, high: value } });
const rounded = (value: number, step: number): TableFigure => ({
  value,
  interval: { low: value - step / 2, high: value + step / 2 - 1 },
});

function relation(kind: string, total: string, ...parts: string[]): TableRelation<string> {
  return {
    kind,
    total,
    parts: parts.map((part) => ({ figure: part.replace('-', ''), sign: part.startsWith('-') ? -1 : 1 })),
  };
}

/** A grid of figures with a sum at the end of every row and column. */
function grid(rows: readonly (readonly number[])[]): {
  figures: Map<string, TableFigure>;
  relations: TableRelation<string>[];
} {
  const figures = new Map<string, TableFigure>();
  rows.forEach((row, down) => {
    row.forEach((value, across) => figures.set(`${String(down)}/${String(across)}`, exact(value)));
  });
  const [last, end] = [rows.length - 1, (rows[0]?.length ?? 0) - 1];
  const keys = (count: number, key: (index: number) => string): string[] =>
    Array.from({ length: count }, (_, index) => key(index));
  return {
    figures,
    relations: [
      ...keys(last + 1, (down) => String(down)).map((down) =>
        relation(
          `row ${down}`,
          `${down}/${String(end)}`,
          ...keys(end, (across) => `${down}/${String(across)}`),
        ),
      ),
      ...keys(end + 1, (across) => String(across)).map((across) =>
        relation(
          `column ${across}`,
          `${String(last)}/${across}`,
          ...keys(last, (down) => `${String(down)}/${across}`),
        ),
      ),
    ],
  };
}

function withSums(values: readonly (readonly number[])[]): number[][] {
  const rows = values.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
  const width = rows[0]?.length ?? 0;
  return [
    ...rows,
    Array.from({ length: width }, (_, across) => rows.reduce((sum, row) => sum + (row[across] ?? 0), 0)),
  ];
}

const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

describe('a table with sums down and across', () => {
  test('that adds up has nothing to say', () => {
    fc.assert(
      fc.property(anyTable, (values) => {
        const { figures, relations } = grid(withSums(values));
        expect(diagnose(figures, relations)).toMatchObject({ conflicts: [], roundings: [] });
      }),
    );
  });

  test('with one wrong cell is one conflict, and that cell is to blame', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.nat(4),
        fc.nat(4),
        fc.integer({ min: 1, max: 500 }),
        (values, down, across, by) => {
          const rows = withSums(values);
          const row = rows[down % (rows.length - 1)];
          const column = across % ((row?.length ?? 1) - 1);
          if (row !== undefined) row[column] = (row[column] ?? 0) + by;
          const { figures, relations } = grid(rows);
          const { conflicts } = diagnose(figures, relations);
          expect(conflicts.map(({ suspects }) => suspects)).toEqual([
            [`${String(down % (rows.length - 1))}/${String(column)}`],
          ]);
        },
      ),
    );
  });
});

test('a sum alone that does not hold blames nobody', () => {
  const figures = new Map([
    ['total', exact(10)],
    ['a', exact(3)],
    ['b', exact(4)],
  ]);
  const { conflicts } = diagnose(figures, [relation('sum', 'total', 'a', 'b')]);
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.suspects).toHaveLength(3);
});

test('sums that hold one by one and not together are a conflict without a suspect', () => {
  // x = a + b and y = a + b, where rounding lets either hold but x and y are too far apart.
  const figures = new Map([
    ['x', exact(1_000)],
    ['y', exact(1_600)],
    ['a', rounded(600, 1_000)],
    ['b', rounded(700, 1_000)],
  ]);
  const { conflicts } = diagnose(figures, [relation('one', 'x', 'a', 'b'), relation('other', 'y', 'a', 'b')]);
  expect(conflicts.map((conflict) => [conflict.relations.length, conflict.suspects])).toEqual([[2, []]]);
});

test('a figure that nobody states may be anything', () => {
  const figures = new Map<string, TableFigure>([
    ['total', { value: null, interval: { low: -Infinity, high: Infinity } }],
    ['a', exact(3)],
    ['b', exact(4)],
  ]);
  expect(diagnose(figures, [relation('sum', 'total', 'a', 'b')])).toMatchObject({
    conflicts: [],
    roundings: [],
  });
});

test('a total of ten thousand rows that is wrong is found', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `row ${String(index)}`);
  const figures = new Map([['total', exact(9_999)], ...keys.map((key) => [key, exact(1)] as const)]);
  expect(diagnose(figures, [relation('sum', 'total', ...keys)]).conflicts).toHaveLength(1);
});
