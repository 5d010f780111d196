/** Problems between rows: what is entered twice, and what names a record that is not there. */
import { joinedKey, keyText } from '../ledger/key';
import { lineKey } from '../ledger/line-key';
import { isGeneralStatus } from '../ledger/narrative-section';
import type { BudgetLine, LedgerRecords } from '../ledger/records';
import type { CellSource } from '../ledger/entry';
import { placedTableName } from '../ledger/side-table-place';
import { placeOf, type InputProblem, type ProblemPlace } from './input-problem';
import { longestKey } from './key-formula';
import type { ColumnKey, TableKey } from './layout';

/** Another cell in the row of a source. */
export type CellOf = <Key extends TableKey>(
  table: Key,
  column: ColumnKey<Key>,
  source: CellSource,
) => ProblemPlace;

/** Finds them in records that were read; `cellOf` names the cell to mend. */
export function findReferenceProblems(records: LedgerRecords, cellOf: CellOf): readonly InputProblem[] {
  return [
    ...findBudgetProblems(records.budgetLines, cellOf),
    ...findPeriodProblems(records, cellOf),
    ...findUnknownReferences(records, cellOf),
    ...findTooLongTogether(records, cellOf),
    ...findRepeatedExecution(records),
    ...findSideTableProblems(records),
  ];
}

function findBudgetProblems(lines: readonly BudgetLine[], cellOf: CellOf): InputProblem[] {
  const problems: InputProblem[] = [];
  const firstOfNumber = new Map<string, BudgetLine>();
  const firstOfLine = new Map<string, BudgetLine>();
  for (const line of lines) {
    if (line.number === '') continue;
    const place = placeOf(line.source);
    const first = firstOfNumber.get(line.number);
    const twin = firstOfLine.get(line.source.record);
    firstOfLine.set(line.source.record, twin ?? line);
    if (first === undefined) {
      firstOfNumber.set(line.number, line);
      continue;
    }
    const firstAddress = first.source.address;
    if (twin !== undefined)
      problems.push({ code: 'duplicateLine', place, record: line.source.record, first: twin.source.address });
    else if ((line.subProgram === '') !== (first.subProgram === ''))
      problems.push({
        code: 'wholeAndSplit',
        place: cellOf('budget', 'subProgram', line.source),
        number: line.number,
        first: firstAddress,
      });
    if (keyText(line.program) !== keyText(first.program))
      problems.push({
        code: 'programNameDiffers',
        place: cellOf('budget', 'program', line.source),
        number: line.number,
        name: line.program,
        other: first.program,
        first: firstAddress,
      });
    if (line.group !== first.group)
      problems.push({
        code: 'programGroupDiffers',
        place: cellOf('budget', 'group', line.source),
        number: line.number,
        name: line.group,
        other: first.group,
        first: firstAddress,
      });
  }
  return problems;
}

function findPeriodProblems(records: LedgerRecords, cellOf: CellOf): InputProblem[] {
  const problems: InputProblem[] = [];
  const first = new Map<string, CellSource>();
  for (const period of records.periods) {
    const place = placeOf(period.source);
    const twin = first.get(period.name);
    if (twin !== undefined)
      problems.push({ code: 'duplicatePeriod', place, name: period.name, first: twin.address });
    else first.set(period.name, period.source);
    if (period.start !== '' && period.end !== '' && period.end < period.start)
      problems.push({ code: 'periodEndsBeforeStart', place: cellOf('periods', 'end', period.source) });
  }
  return problems;
}

function findUnknownReferences(records: LedgerRecords, cellOf: CellOf): InputProblem[] {
  const problems: InputProblem[] = [];
  const subPrograms = new Map<string, Set<string>>();
  for (const line of records.budgetLines) {
    const own = subPrograms.get(line.number) ?? new Set<string>();
    own.add(line.subProgram);
    subPrograms.set(line.number, own);
  }
  const periods = new Set(records.periods.map((period) => period.name));
  const named = [
    ...records.execution.map((entry) => ({
      ...entry,
      subProgramCell: cellOf('execution', 'subProgram', entry.source),
    })),
    ...records.budgetChanges.map((change) => ({
      ...change,
      subProgramCell: cellOf('budgetChanges', 'subProgram', change.source),
    })),
  ];
  for (const { number, subProgram, source, subProgramCell } of named) {
    if (number === '') continue;
    const known = subPrograms.get(number);
    if (known === undefined) problems.push({ code: 'unknownProgram', place: placeOf(source), number });
    else if (!known.has(subProgram))
      problems.push({ code: 'unknownSubProgram', place: subProgramCell, number, name: subProgram });
  }
  // Text of a programme that there is none of would vanish from the report without a word.
  const unknownChapters = new Set<string>();
  for (const { number, content } of records.narrative) {
    if (isGeneralStatus(number) || subPrograms.has(number) || unknownChapters.has(number)) continue;
    unknownChapters.add(number);
    problems.push({ code: 'unknownProgram', place: cellOf('narrative', 'number', content.source), number });
  }
  for (const entry of records.execution)
    if (entry.period !== '' && !periods.has(entry.period))
      problems.push({
        code: 'unknownPeriod',
        place: cellOf('execution', 'period', entry.source),
        name: entry.period,
      });
  return problems;
}

/** What is not too long by itself may be so together: a line and a period are looked for by one key. */
function findTooLongTogether(records: LedgerRecords, cellOf: CellOf): InputProblem[] {
  const groups = new Map(records.budgetLines.map((line) => [lineKey(line), line.group]));
  return records.execution.flatMap((entry): InputProblem[] => {
    const { number, subProgram, period, source } = entry;
    const line = joinedKey([number, subProgram, period]).length;
    const group = joinedKey([groups.get(lineKey(entry)) ?? '', period]).length;
    const length = Math.max(line, group);
    if (length <= longestKey) return [];
    const place = cellOf('execution', subProgram.length > period.length ? 'subProgram' : 'period', source);
    return [{ code: 'tooLongTogether', place, length, limit: longestKey }];
  });
}

/** One line has one row a period: a second one is a paste gone wrong more often than it is a second payment. */
function findRepeatedExecution(records: LedgerRecords): InputProblem[] {
  const problems: InputProblem[] = [];
  const first = new Map<string, CellSource>();
  for (const { source } of records.execution) {
    const twin = first.get(source.record);
    if (twin !== undefined)
      problems.push({
        code: 'duplicateExecution',
        place: placeOf(source),
        record: source.record,
        first: twin.address,
      });
    else first.set(source.record, source);
  }
  return problems;
}

function findSideTableProblems(records: LedgerRecords): InputProblem[] {
  const known = new Set(records.sideTables.map((table) => table.name));
  return records.narrative
    .filter((line) => line.mark === '표')
    .flatMap((line): InputProblem[] => {
      const text = line.content.text;
      const name = placedTableName(text);
      const place = placeOf(line.content.source);
      if (name === null) return [{ code: 'notASideTablePlace', place, text }];
      return known.has(name) ? [] : [{ code: 'unknownSideTable', place, name }];
    });
}
