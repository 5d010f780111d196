/** Numbering that repeats or skips: programmes, members of the board, rows of small tables, and ① 1. 가. in the narrative. */
import type { CellSource } from '../../ledger/entry';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { numberedRuns } from '../notation/line-numbering';
import { addTo } from '../grouped';
import { narrativeBlocks, programNames } from '../notation/narrative-blocks';
import { sequenceFaults, splitAtOne, type Numbered, type SequenceFaults } from '../notation/sequence';
import { sheetRows } from '../notation/sheet-rows';
import type { CheckRule } from '../rule';

export interface NumberingDetail {
  readonly code: 'programs' | 'members' | 'rows' | 'lines' | 'cells';
  /** The small table, or the programme whose narrative it is; empty for programmes and members. */
  readonly owner: string;
  /** 절 of the narrative, or the head of a small table's column; empty elsewhere. */
  readonly block: string;
  /** As written: `3`, `운영2`, `②`. */
  readonly repeated: readonly string[];
  readonly missing: readonly string[];
}

interface Result {
  readonly compared: number;
  readonly findings: readonly Finding<'numbering'>[];
}

export const numbering: CheckRule<'numbering'> = {
  id: 'numbering',
  check(workbook) {
    const results = [
      programs(workbook),
      members(workbook),
      rowNumbers(workbook),
      narrativeLines(workbook),
      tableCells(workbook),
    ];
    return {
      compared: results.reduce((sum, { compared }) => sum + compared, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

function findingOf(
  subject: string,
  detail: NumberingDetail,
  cells: readonly CellSource[],
): readonly Finding<'numbering'>[] {
  if (detail.repeated.length === 0 && detail.missing.length === 0) return [];
  return [{ rule: 'numbering', severity: 'question', subject, cells, detail }];
}

/** Programme numbers by the text in front of them; a repeated one is an input problem, and no matter of numbering. */
function programs({ ledger }: CheckedWorkbook): Result {
  const byPrefix = new Map<string, Numbered<CellSource>[]>();
  const known = new Set<string>();
  for (const { number, source } of ledger.records.budgetLines) {
    const [, prefix, digits] = /^(.*?)(\d{1,9})$/.exec(number) ?? [];
    if (prefix === undefined || known.has(number)) continue;
    known.add(number);
    addTo(byPrefix, prefix, { value: Number(digits), item: source });
  }
  return {
    compared: known.size,
    findings: [...byPrefix].flatMap(([prefix, numbers]) => {
      const { missing, items } = sequenceFaults(numbers, false);
      const detail: NumberingDetail = {
        code: 'programs',
        owner: '',
        block: '',
        repeated: [],
        missing: missing.map((number) => prefix + String(number)),
      };
      return findingOf(`programs/${prefix}`, detail, items);
    }),
  };
}

/** 연번 of 임원; a second body may begin anew with 1. */
function members(workbook: CheckedWorkbook): Result {
  const numbers = sheetRows(workbook, 'boardMembers').flatMap((row): readonly Numbered<CellSource>[] => {
    const text = row.text('order');
    const cell = row.source('order', text);
    return cell !== null && /^\d{1,9}$/.test(text) ? [{ value: Number(text), item: cell }] : [];
  });
  const faults = splitAtOne(numbers).map((run) => sequenceFaults(run, true));
  const detail = detailOf('members', '', faults);
  return {
    compared: numbers.length,
    findings: findingOf(
      'members',
      detail,
      faults.flatMap(({ items }) => items),
    ),
  };
}

/** 행 of every small table, which says in which order its rows stand. */
function rowNumbers(workbook: CheckedWorkbook): Result {
  const byTable = new Map<string, Numbered<CellSource>[]>();
  let compared = 0;
  for (const row of sheetRows(workbook, 'sideTables')) {
    const name = row.text('name');
    const text = row.text('row');
    const cell = row.source('row', name);
    if (name === '' || cell === null || !/^\d{1,9}$/.test(text)) continue;
    compared += 1;
    addTo(byTable, name, { value: Number(text), item: cell });
  }
  return {
    compared,
    findings: [...byTable].flatMap(([name, numbers]) => {
      const faults = sequenceFaults(numbers, true);
      return findingOf(`rows/${name}`, detailOf('rows', name, [faults]), faults.items);
    }),
  };
}

function detailOf(
  code: NumberingDetail['code'],
  owner: string,
  faults: readonly SequenceFaults<unknown>[],
): NumberingDetail {
  return {
    code,
    owner,
    block: '',
    repeated: faults.flatMap(({ repeated }) => repeated.map(String)),
    missing: faults.flatMap(({ missing }) => missing.map(String)),
  };
}

/** Within a run the order is the lines' own: a number that goes back repeats, one that runs ahead leaves something out. */
function narrativeLines({ ledger }: CheckedWorkbook): Result {
  const names = programNames(ledger);
  let compared = 0;
  const findings = narrativeBlocks(ledger.records.narrative).flatMap(({ number, block, lines }) => {
    const repeated: string[] = [];
    const missing: string[] = [];
    const cells: CellSource[] = [];
    for (const run of numberedRuns(lines)) {
      compared += run.length;
      let highest = (run[0]?.value ?? 1) - 1;
      for (const { value, item } of run) {
        if (value === highest + 1) {
          highest = value;
          continue;
        }
        cells.push(item.line.content.source);
        if (value <= highest) repeated.push(item.markOf(value));
        for (let left = highest + 1; left < value; left += 1) missing.push(item.markOf(left));
        highest = Math.max(highest, value);
      }
    }
    const detail: NumberingDetail = {
      code: 'lines',
      owner: names.get(number) ?? number,
      block,
      repeated,
      missing,
    };
    return findingOf(`lines/${number}/${block}`, detail, cells);
  });
  return { compared, findings };
}

/** ① ② ③ at the beginning of the cells of a small table's column. */
function tableCells({ ledger }: CheckedWorkbook): Result {
  let compared = 0;
  const findings = ledger.records.sideTables.flatMap(({ name, rows, sources }) =>
    (rows[0] ?? []).flatMap((head, column) => {
      const numbers = rows.slice(1).flatMap((row, index): readonly Numbered<CellSource>[] => {
        const text = row[column] ?? '';
        const cell = sources[index + 1]?.[column];
        return cell !== undefined && /^[①-⑳]/.test(text)
          ? [{ value: text.charCodeAt(0) - circledZero, item: cell }]
          : [];
      });
      compared += numbers.length;
      const { repeated, missing, items } = sequenceFaults(numbers, true);
      const detail: NumberingDetail = {
        code: 'cells',
        owner: name,
        block: head,
        repeated: repeated.map(circled),
        missing: missing.map(circled),
      };
      return findingOf(`cells/${name}/${String(column)}`, detail, items);
    }),
  );
  return { compared, findings };
}

const circledZero = '①'.charCodeAt(0) - 1;

function circled(value: number): string {
  return String.fromCharCode(circledZero + value);
}
