/** Whether printed figures can all be true at once, and values that show it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayedInterval } from '../../../src/checks/feasibility/interval';
import { solve } from '../../../src/checks/feasibility/solve';
import { satisfies, type Relation, type System, type Unknown } from '../../../src/checks/feasibility/system';
import type { DisplayRounding } from '../../../src/ledger/records';

const millionWon = 1_000_000;
const tenMillionWon = 10_000_000;

function rounded(name: string, value: number, step: number, rounding: DisplayRounding = 'round'): Unknown {
  return { name, displayed: value, interval: displayedInterval(value, step, rounding) };
}

function relation(total: string, ...parts: string[]): Relation {
  return {
    name: `${total} = ${parts.join(' ')}`,
    total,
    parts: parts.map((part) => ({ unknown: part.replace('−', ''), sign: part.startsWith('−') ? -1 : 1 })),
  };
}

/** 억원 with one decimal, as the balance sheet of the reference document is printed. */
function inHundredMillion(figures: Readonly<Record<string, number>>): Unknown[] {
  return Object.entries(figures).map(([name, value]) =>
    rounded(name, Math.round(value * 10) * tenMillionWon, tenMillionWon),
  );
}

const balanceSheet: System = {
  unknowns: inHundredMillion({
    '18 유동': 27.8,
    '18 비유동': 4.0,
    '18 자산': 31.8,
    '18 부채': 14.3,
    '18 자본': 17.5,
    '18 부채자본': 31.8,
    '17 유동': 10.9,
    '17 비유동': 3.5,
    '17 자산': 14.5,
    '17 부채': 4.3,
    '17 자본': 10.2,
    '17 부채자본': 14.5,
    '증감 유동': 16.9,
    '증감 비유동': 0.5,
    '증감 자산': 17.3,
    '증감 부채': 10.0,
    '증감 자본': 7.3,
    '증감 부채자본': 17.3,
  }),
  relations: [
    ...['18', '17', '증감'].flatMap((column) => [
      relation(`${column} 자산`, `${column} 유동`, `${column} 비유동`),
      relation(`${column} 부채자본`, `${column} 부채`, `${column} 자본`),
      relation(`${column} 자산`, `${column} 부채자본`),
    ]),
    ...['유동', '비유동', '자산', '부채', '자본', '부채자본'].map((row) =>
      relation(`증감 ${row}`, `18 ${row}`, `−17 ${row}`),
    ),
  ],
};

describe('the reference document', () => {
  test("one set of values explains every figure of the balance sheet, '17 자산 14.5 against 10.9 + 3.5 as well", () => {
    const solution = solve(balanceSheet);
    expect(solution.feasible && satisfies(balanceSheet, solution.witness)).toBe(true);
  });

  test('with 14.7 instead of 14.5 nothing does', () => {
    const changed: System = {
      ...balanceSheet,
      unknowns: balanceSheet.unknowns.map((unknown) =>
        unknown.name === '17 자산' ? rounded('17 자산', 147 * tenMillionWon, tenMillionWon) : unknown,
      ),
    };
    expect(solve(changed).feasible).toBe(false);
  });

  test.each([
    [310, [14, 17, 27]],
    [1_170, [118, 122, 220]],
  ])('%p is not the sum of %p under any rounding', (total, parts) => {
    const names = parts.map((_, index) => `part ${String(index)}`);
    const system: System = {
      unknowns: [
        rounded('budget', total * millionWon, millionWon),
        ...parts.map((part, index) => rounded(names[index] ?? '', part * millionWon, millionWon)),
      ],
      relations: [relation('budget', ...names)],
    };
    expect(solve(system)).toEqual({ feasible: false, conflict: [system.relations[0]?.name] });
  });
});

test('a figure stands for what rounds, or is cut off, to it', () => {
  expect(displayedInterval(28 * tenMillionWon, tenMillionWon, 'round')).toEqual({
    low: 275_000_000,
    high: 284_999_999,
  });
  expect(displayedInterval(28 * tenMillionWon, tenMillionWon, 'truncate')).toEqual({
    low: 280_000_000,
    high: 289_999_999,
  });
  expect(displayedInterval(-28 * tenMillionWon, tenMillionWon, 'round')).toEqual({
    low: -284_999_999,
    high: -275_000_000,
  });
  expect(displayedInterval(34, 1, 'round')).toEqual({ low: 34, high: 34 });
});

test('whatever was true in won is possible as printed, in a table with sums down and across', () => {
  const won = fc.integer({ min: -2_000_000_000, max: 2_000_000_000_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(won, won, won), { minLength: 1, maxLength: 6 }),
      fc.constantFrom<DisplayRounding>('round', 'truncate'),
      fc.constantFrom(1_000, millionWon, tenMillionWon),
      (rows, rounding, step) => {
        const system = tableOf(rows, step, rounding);
        const solution = solve(system);
        expect(solution.feasible && satisfies(system, solution.witness, 1)).toBe(true);
      },
    ),
  );
});

test('small systems are decided as trying every value decides them', () => {
  const interval = fc
    .tuple(fc.integer({ min: -2, max: 3 }), fc.nat(2))
    .map(([low, width]) => ({ low, high: low + width }));
  fc.assert(
    fc.property(
      fc.array(interval, { minLength: 4, maxLength: 4 }),
      fc.array(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 2, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
      (intervals, sums, signs) => {
        const system: System = {
          unknowns: ['a', 'b', 'c', 'd'].map((name, index) => ({
            name,
            displayed: null,
            interval: intervals[index] ?? { low: 0, high: 0 },
          })),
          relations: sums.map(([total = 'a', ...parts], index) => ({
            ...relation(
              total,
              ...parts.map((part, at) => (signs[(index * 4 + at) % 16] === true ? `−${part}` : part)),
            ),
            name: String(index),
          })),
        };
        const solution = solve(system);
        // Whole values are possible only where any are; sums of tables have whole corners, odd circles of signs may not.
        if (anyValueSatisfies(system)) expect(solution.feasible).toBe(true);
        if (solution.feasible) expect(satisfies(system, solution.witness, 1e-6)).toBe(true);
        else {
          const conflict = system.relations.filter(({ name }) => solution.conflict.includes(name));
          expect(anyValueSatisfies({ ...system, relations: conflict })).toBe(false);
          for (const left of conflict)
            expect(solve({ ...system, relations: conflict.filter((each) => each !== left) }).feasible).toBe(
              true,
            );
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the order of sums does not matter', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...balanceSheet.relations], { minLength: balanceSheet.relations.length }),
      (relations) => {
        expect(solve({ ...balanceSheet, relations }).feasible).toBe(true);
      },
    ),
    { numRuns: 20 },
  );
});

test('odd input is answered, not thrown at', () => {
  expect(solve({ unknowns: [], relations: [] }).feasible).toBe(true);
  expect(solve({ unknowns: [], relations: [relation('a', 'b', 'c')] }).feasible).toBe(true);
  const exact = { name: 'a', displayed: 3, interval: { low: 3, high: 3 } };
  expect(solve({ unknowns: [exact, exact], relations: [relation('a', 'a')] }).feasible).toBe(true);
  expect(solve({ unknowns: [exact], relations: [relation('a', 'a', 'a')] }).feasible).toBe(false);
  expect(solve({ unknowns: [exact], relations: [relation('a')] }).feasible).toBe(false);
});

function tableOf(rows: readonly (readonly number[])[], step: number, rounding: DisplayRounding): System {
  const unknowns: Unknown[] = [];
  const show = (name: string, won: number): void => {
    const size = Math.abs(won) / step;
    const shown = (rounding === 'round' ? Math.floor(size + 0.5) : Math.floor(size)) * step;
    const interval = displayedInterval(won < 0 ? -shown : shown, step, rounding);
    unknowns.push({ name, displayed: won < 0 ? -shown : shown, interval });
  };
  rows.forEach((row, down) => {
    row.forEach((won, across) => {
      show(`${String(down)}/${String(across)}`, won);
    });
    show(
      `${String(down)}/sum`,
      row.reduce((sum, won) => sum + won, 0),
    );
  });
  const columns = [0, 1, 2];
  for (const across of columns)
    show(
      `sum/${String(across)}`,
      rows.reduce((sum, row) => sum + (row[across] ?? 0), 0),
    );
  show(
    'sum/sum',
    rows.flat().reduce((sum, won) => sum + won, 0),
  );
  return {
    unknowns,
    relations: [
      ...rows.map((_, down) =>
        relation(`${String(down)}/sum`, ...columns.map((across) => `${String(down)}/${String(across)}`)),
      ),
      ...columns.map((across) =>
        relation(`sum/${String(across)}`, ...rows.map((_, down) => `${String(down)}/${String(across)}`)),
      ),
      relation('sum/sum', ...columns.map((across) => `sum/${String(across)}`)),
      relation('sum/sum', ...rows.map((_, down) => `${String(down)}/sum`)),
    ],
  };
}

function anyValueSatisfies(system: System): boolean {
  const tryFrom = (index: number, values: Map<string, number>): boolean => {
    const unknown = system.unknowns[index];
    if (unknown === undefined) return satisfies(system, values);
    for (let value = unknown.interval.low; value <= unknown.interval.high; value += 1)
      if (tryFrom(index + 1, new Map(values).set(unknown.name, value))) return true;
    return false;
  };
  return tryFrom(0, new Map());
}
