/** The names that 예산 gives: groups, programmes and sub-programmes, each with the cells that hold it as a whole. */
import type { CellSource } from '../../ledger/entry';
import type { LedgerRecords, ProgramNumber } from '../../ledger/records';
import type { NameCells } from './name-cells';
import { nameForm, type NameForm } from './name-form';

export type NamedKind = 'group' | 'program' | 'subProgram';

/** A cell whose whole text is the name. */
export interface NameCell {
  /** As typed. */
  readonly text: string;
  readonly cell: CellSource;
}

export interface KnownName {
  /** By record: `program/7`, `subProgram/10/스마트 서울 컨퍼런스`, `group/예비비`. */
  readonly key: string;
  readonly kind: NamedKind;
  /** Empty for a group. */
  readonly number: ProgramNumber;
  /** As it stands in 예산, where several spellings stand there the first. */
  readonly form: NameForm;
  /** In 예산, and in 집행 and 예산변경 where a sub-programme is named; the first is the one `form` was read from. */
  readonly cells: readonly NameCell[];
}

interface GrowingName extends KnownName {
  readonly cells: NameCell[];
}

/**
 * The known names in the order of 예산. Groups and the sub-programmes of one number that differ in no more than spaces and marks
 * (groups also in word order) are one; other names of two records never are.
 */
export function knownNames(records: LedgerRecords, cells: NameCells): readonly KnownName[] {
  const names = new Map<string, GrowingName>();
  const bySpelling = new Map<string, GrowingName>();
  const forms = new Map<string, NameForm>();

  const add = (kind: NamedKind, number: ProgramNumber, text: string, cell: () => CellSource): void => {
    const own = `${kind}/${number}/${text}`;
    let name = bySpelling.get(own);
    if (name === undefined) {
      const form = forms.get(text) ?? nameForm(text);
      forms.set(text, form);
      if (form.compact === '') return;
      // A programme's name is the first its number has; another name on a later row is a fault of its own.
      if (kind === 'program') name = names.get(`${kind}/${number}`);
      const keys =
        kind === 'program'
          ? [`${kind}/${number}`]
          : (kind === 'group' ? [form.compact, form.sortedWords] : [form.compact]).map(
              (same) => `${kind}/${number}/${same}/${form.qualifiers}`,
            );
      name = name ?? keys.map((key) => names.get(key)).find((each) => each !== undefined);
      if (kind === 'program' && name !== undefined) return;
      name = name ?? { key: keyOf(kind, number, text), kind, number, form, cells: [] };
      for (const key of keys) if (!names.has(key)) names.set(key, name);
      bySpelling.set(own, name);
    }
    name.cells.push({ text, cell: cell() });
  };

  for (const line of records.budgetLines) {
    add('group', '', line.group, () => cells.of('budget', 'group', line.source));
    if (line.number === '') continue;
    add('program', line.number, line.program, () => cells.of('budget', 'program', line.source));
    add('subProgram', line.number, line.subProgram, () => cells.of('budget', 'subProgram', line.source));
  }
  const references = [
    ...records.execution.map((entry) => ({ ...entry, table: 'execution' as const })),
    ...records.budgetChanges.map((change) => ({ ...change, table: 'budgetChanges' as const })),
  ];
  for (const { number, subProgram, source, table } of references)
    if (subProgram !== '')
      bySpelling
        .get(`subProgram/${number}/${subProgram}`)
        ?.cells.push({ text: subProgram, cell: cells.of(table, 'subProgram', source) });
  return [...new Set(names.values())];
}

function keyOf(kind: NamedKind, number: ProgramNumber, text: string): string {
  return kind === 'program'
    ? `program/${number}`
    : [kind, number, text].filter((part) => part !== '').join('/');
}
