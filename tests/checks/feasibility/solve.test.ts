/** Whether printed figures can all be true at once, and values that show it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayedInterval, unbounded } from '../../../src/checks/feasibility/interval';
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

const withAssetsOf147: System = {
  ...balanceSheet,
  unknowns: balanceSheet.unknowns.map((unknown) =>
    unknown.name === '17 자산' ? rounded('17 자산', 147 * tenMillionWon, tenMillionWon) : unknown,
  ),
};

describe('the reference document', () => {
  test("one set of values explains every figure of the balance sheet, '17 자산 14.5 against 10.9 + 3.5 as well", () => {
    const solution = solve(balanceSheet);
    expect(solution.feasible && satisfies(balanceSheet, solution.witness)).toBe(true);
  });

  test('유동 10.949, 비유동 3.502 and 부채 4.251 are such values', () => {
    const inMillion: Readonly<Record<string, readonly [number, number]>> = {
      유동: [2_780, 1_094.9],
      비유동: [400, 350.2],
      자산: [3_180, 1_445.1],
      부채: [1_430, 425.1],
      자본: [1_750, 1_020],
      부채자본: [3_180, 1_445.1],
    };
    const values = new Map(
      Object.entries(inMillion).flatMap(([row, [current, previous]]) => [
        [`18 ${row}`, Math.round(current * millionWon)],
        [`17 ${row}`, Math.round(previous * millionWon)],
        [`증감 ${row}`, Math.round(current * millionWon) - Math.round(previous * millionWon)],
      ]),
    );
    expect(satisfies(balanceSheet, values)).toBe(true);
    expect(satisfies(balanceSheet, new Map(values).set('17 유동', 1_095 * millionWon))).toBe(false);
  });

  test('with 14.7 instead of 14.5 nothing does', () => {
    expect(solve(withAssetsOf147).feasible).toBe(false);
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
  expect(displayedInterval(-28 * tenMillionWon, tenMillionWon, 'truncate')).toEqual({
    low: -289_999_999,
    high: -280_000_000,
  });
  expect(displayedInterval(0, millionWon, 'round')).toEqual({ low: -499_999, high: 499_999 });
  expect(displayedInterval(0, millionWon, 'truncate')).toEqual({ low: -999_999, high: 999_999 });
  expect(displayedInterval(34, 1, 'round')).toEqual({ low: 34, high: 34 });
});

test('whatever was true in won is possible as printed, in a table with sums down and across', () => {
  const won = fc.integer({ min: -2_000_000_000, max: 2_000_000_000_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(won, won, won), { minLength: 1, maxLength: 6 }),
      fc.constantFrom<DisplayRounding>('round', 'truncate'),
      fc.array(fc.constantFrom(1, 1_000, millionWon, tenMillionWon, 100_000_000_000), { minLength: 1 }),
      (rows, rounding, steps) => {
        const system = tableOf(rows, steps, rounding);
        const solution = solve(system);
        expect(solution.feasible && satisfies(system, solution.witness)).toBe(true);
      },
    ),
  );
});

describe('a table of 40 rows and 12 columns', () => {
  const rows = Array.from({ length: 40 }, (_, down) =>
    Array.from({ length: 12 }, (_, across) => 1_234_567 * (down + 1) * (across + 3)),
  );
  const system = tableOf(rows, [millionWon], 'round');

  test('has values for all its figures', () => {
    const solution = solve(system);
    expect(solution.feasible && satisfies(system, solution.witness)).toBe(true);
  });

  test('whose rows all ask for more than its columns can have is impossible, though every sum can hold alone', () => {
    const conflicting: System = {
      unknowns: system.unknowns.map(({ name, displayed }) => {
        const more = name.endsWith('/sum') ? 3 : name.startsWith('sum/') ? -10 : 0;
        return rounded(name, (displayed ?? 0) + more * millionWon, millionWon);
      }),
      relations: system.relations.filter(({ total }) => total !== 'sum/sum'),
    };
    for (const each of conflicting.relations)
      expect(solve({ ...conflicting, relations: [each] }).feasible).toBe(true);
    expect(solve(conflicting).feasible).toBe(false);
  });
});

test('a circle too large to be solved counts as possible, and what stands beside it is still solved', () => {
  const rows = Array.from({ length: 400 }, (_, down) => [down * millionWon, 400_000, 400_000]);
  const system = tableOf(rows, [millionWon], 'round');
  const solution = solve({
    unknowns: [...system.unknowns, rounded('a', 3, 1), rounded('b', 3, 1)],
    relations: [...system.relations, relation('a', 'b')],
  });
  expect(solution).toEqual({
    feasible: true,
    witness: new Map([
      ['a', 3],
      ['b', 3],
    ]),
  });
});

describe('a running total over 2,000 lines', () => {
  const lines = Array.from({ length: 2_000 }, (_, index) => String(index + 1));
  const runningTotal = (end: number): System => ({
    unknowns: [
      rounded('total 0', 0, 1),
      ...lines.map((line) => rounded(`line ${line}`, 1_000, 1_000)),
      ...lines.slice(0, -1).map((line): Unknown => ({
        name: `total ${line}`,
        displayed: null,
        interval: { low: 0, high: 1e12 },
      })),
      rounded('total 2000', end, 1),
    ],
    relations: lines.map((line) =>
      relation(`total ${line}`, `total ${String(Number(line) - 1)}`, `line ${line}`),
    ),
  });
  // 2,000 figures that print as 1,000 are at most 1,499 each.
  const [most, tooMuch] = [runningTotal(2_998_000), runningTotal(2_998_001)];

  test.each([
    ['forwards', (relations: readonly Relation[]) => relations],
    ['backwards', (relations: readonly Relation[]) => [...relations].reverse()],
    [
      'from the middle',
      (relations: readonly Relation[]) => [...relations.slice(1_000), ...relations.slice(0, 1_000)],
    ],
  ])('is decided to the won, listed %s', (_, listed) => {
    const solution = solve({ ...most, relations: listed(most.relations) });
    expect(solution.feasible && satisfies(most, solution.witness)).toBe(true);
    expect(solve({ ...tooMuch, relations: listed(tooMuch.relations) }).feasible).toBe(false);
  });
});

test('among 200 subtotals the two sums that contradict each other are named, and no other', () => {
  const groups = Array.from({ length: 200 }, (_, index) => String(index));
  const system: System = {
    unknowns: [
      ...groups.flatMap((group) => [
        rounded(`item ${group}`, millionWon, millionWon),
        rounded(`subtotal ${group}`, 2 * millionWon, millionWon),
      ]),
      rounded('other', millionWon, millionWon),
      rounded('total', 400 * millionWon, millionWon),
      rounded('one', 3 * millionWon, millionWon),
      rounded('same again', millionWon, millionWon),
    ],
    relations: [
      ...groups.map((group) => relation(`subtotal ${group}`, `item ${group}`, 'other')),
      relation('total', ...groups.map((group) => `subtotal ${group}`)),
      relation('one', 'item 7', 'other'),
      relation('same again', 'item 7', 'other'),
    ],
  };
  const solution = solve(system);
  expect(solution.feasible ? [] : [...solution.conflict].sort()).toEqual([
    'one = item 7 other',
    'same again = item 7 other',
  ]);
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
        expect(solution.feasible || !anyValueSatisfies(system)).toBe(true);
        // Thirds of a won, which a circle of signs may ask for, are given to a thousandth.
        expect(!solution.feasible || satisfies(system, solution.witness, 0.001)).toBe(true);
        const named = solution.feasible ? [] : solution.conflict;
        const conflict = system.relations.filter(({ name }) => named.includes(name));
        expect(!solution.feasible && anyValueSatisfies({ ...system, relations: conflict })).toBe(false);
        for (const left of conflict)
          expect(solve({ ...system, relations: conflict.filter((each) => each !== left) }).feasible).toBe(
            true,
          );
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
        expect(solve({ ...withAssetsOf147, relations }).feasible).toBe(false);
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
  const other = { name: 'a', displayed: 4, interval: { low: 4, high: 4 } };
  expect(solve({ unknowns: [exact, other], relations: [relation('a', 'b')] }).feasible).toBe(false);
});

test('a figure that cannot be read is whatever the sum leaves for it', () => {
  const unreadable: Unknown = { name: 'b', displayed: null, interval: unbounded };
  const system: System = {
    unknowns: [rounded('total', 10, 1), rounded('a', 3, 1), unreadable],
    relations: [relation('total', 'a', 'b')],
  };
  const solution = solve(system);
  expect(solution.feasible && solution.witness.get('b')).toBe(7);
});

/** Figures of whole won as they are printed, with the steps taken in turn; sums of rows and columns, and of those. */
function tableOf(
  rows: readonly (readonly number[])[],
  steps: readonly number[],
  rounding: DisplayRounding,
): System {
  const unknowns: Unknown[] = [];
  const show = (name: string, won: number): void => {
    const step = steps[unknowns.length % steps.length] ?? 1;
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
  const columns = (rows[0] ?? []).map((_, across) => across);
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
