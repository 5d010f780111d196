/** Writes the proposed spelling of names into every cell that spells them otherwise, where somebody asked for it. */
import { placeName, type CheckedWorkbook } from '../checks/checked-workbook';
import { findNames } from '../checks/names/name-clusters';
import { nameReplacements, type ReplacedSpan } from '../checks/names/name-replacements';
import { hiddenCharacters, untidyNamesIn, type UntidyName } from '../checks/rules/hidden-characters';
import { names } from '../checks/rules/names';
import { tidyName } from '../checks/notation/tidy-names';
import type { TypedRow } from '../checks/sheet/typed-rows';
import { cellSubject, fingerprintOf } from '../checks/waivers';
import type { CellSource } from '../ledger/entry';
import { cellAddress } from '../tables/grid';
import type { Workbook } from '../workbook/workbook';
import type { CellChange } from '../workbook/typed-step';

interface NameWrite {
  readonly cell: CellSource;
  /** Without spaces round it. */
  readonly before: string;
  readonly after: string;
}

export interface NamesPlan {
  readonly changes: readonly CellChange[];
  /** Cells left alone: a formula stands there, or the names have changed since the finding that was answered. */
  readonly leftAlone: number;
}

/** `requests` are rows of findings; the workbook is the one just read. */
export function planNames(
  workbook: Workbook,
  checked: CheckedWorkbook,
  requests: readonly Pick<TypedRow, 'rule' | 'subject' | 'fingerprint'>[],
): NamesPlan {
  const wanted = new Map(
    requests
      .filter(({ rule }) => rule === 'names')
      .map(({ subject, fingerprint }) => [cellSubject(subject), fingerprint]),
  );
  const current = new Map(
    names.check(checked).findings.map((finding) => [cellSubject(finding.subject), fingerprintOf(finding)]),
  );
  const asked = findNames(checked).clusters.filter(({ name }) => wanted.has(cellSubject(name.key)));
  const unchanged = asked.filter(
    ({ name }) => wanted.get(cellSubject(name.key)) === current.get(cellSubject(name.key)),
  );
  const untidy = untidyNames(checked, requests);
  const askedCells = new Set(
    [...asked.flatMap(nameReplacements), ...untidy.cells].map(({ cell }) => placeName(cell)),
  );
  const texts = typedTexts(workbook, checked, askedCells);
  const changes = joinedByCell(unchanged.flatMap(nameReplacements)).flatMap(({ cell, before, after }) => {
    const held = texts.get(placeName(cell));
    return held?.trim() === before ? [{ sheet: cell.sheet, address: cell.address, before: held, after }] : [];
  });
  const written = new Set(changes.map(placeName));
  const tidied = untidy.unchanged.flatMap(({ cell, column }): readonly CellChange[] => {
    const before = texts.get(placeName(cell));
    const after = before === undefined ? undefined : tidyName(before, column);
    return before === undefined || after === undefined || before === after || written.has(placeName(cell))
      ? []
      : [{ sheet: cell.sheet, address: cell.address, before, after }];
  });
  return { changes: [...changes, ...tidied], leftAlone: askedCells.size - changes.length - tidied.length };
}

interface UntidyNames {
  readonly cells: readonly UntidyName[];
  /** Those of findings that are as they were when they were answered. */
  readonly unchanged: readonly UntidyName[];
}

function untidyNames(
  checked: CheckedWorkbook,
  requests: readonly Pick<TypedRow, 'rule' | 'subject' | 'fingerprint'>[],
): UntidyNames {
  const wanted = requests.filter(({ rule }) => rule === 'hidden-characters');
  if (wanted.length === 0) return { cells: [], unchanged: [] };
  const answered = new Map(
    wanted.map(({ subject, fingerprint }) => [cellSubject(subject), fingerprint] as const),
  );
  const unchanged = new Set(
    hiddenCharacters
      .check(checked)
      .findings.filter((finding) => answered.get(cellSubject(finding.subject)) === fingerprintOf(finding))
      .map(({ subject }) => subject),
  );
  const cells = untidyNamesIn(checked).filter(({ subject }) => answered.has(cellSubject(subject)));
  return { cells, unchanged: cells.filter(({ subject }) => unchanged.has(subject)) };
}

/** One sentence may hold several names that are made one at once. */
function joinedByCell(
  replacements: readonly (NameWrite & { readonly spans: readonly ReplacedSpan[] })[],
): readonly NameWrite[] {
  const byCell = new Map<string, { readonly write: NameWrite; spans: readonly ReplacedSpan[] }>();
  for (const replacement of replacements) {
    const known = byCell.get(placeName(replacement.cell));
    if (known === undefined)
      byCell.set(placeName(replacement.cell), { write: replacement, spans: replacement.spans });
    else known.spans = [...known.spans, ...replacement.spans];
  }
  return [...byCell.values()].map(({ write: { cell, before }, spans }) => {
    let after = '';
    let done = 0;
    for (const { start, end, text } of [...spans].sort((one, other) => one.start - other.start)) {
      if (start < done) continue;
      after += before.slice(done, start) + text;
      done = end;
    }
    return { cell, before, after: after + before.slice(done) };
  });
}

/** What is typed in these cells; a formula's result is not typed. */
function typedTexts(
  workbook: Workbook,
  { sheets }: CheckedWorkbook,
  cells: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { grid } of Object.values(sheets)) {
    const wanted = grid.values.flatMap((row, down) =>
      row.flatMap((value, across) => {
        const place = placeName({ sheet: grid.name, address: cellAddress(down, across) });
        return typeof value === 'string' && cells.has(place) ? [{ place, down, across, value }] : [];
      }),
    );
    if (wanted.length === 0) continue;
    const formulas = workbook.sheets.get(grid.name)?.getDataRange().getFormulas() ?? [];
    for (const { place, down, across, value } of wanted)
      if ((formulas[down]?.[across] ?? '') === '') texts.set(place, value);
  }
  return texts;
}
