/** The rules against workbooks of unlike organisations: every planted fault is found where it is, and nothing else is. */
import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../../src/checks/all-rules';
import type { AnyFinding } from '../../../src/checks/finding';
import { formulas } from '../../../src/checks/rules/formulas';
import type { WorkbookGrids } from '../../../src/tables/read-records';
import { checkedGrids } from '../checked-workbook';
import type { ExpectedFinding } from './planted-fault';
import { editedGrids, placeAddress, plantedWorkbooks } from './planted-workbook';

/** Computed cells need a spreadsheet; tests/checks/formulas has one. */
const rules = allRules.filter((rule) => rule.id !== formulas.id);

interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  readonly figures: string;
  readonly subject: string;
}

function findingsIn(grids: WorkbookGrids): readonly Said[] {
  const workbook = checkedGrids(grids);
  const found = rules.flatMap((rule) => rule.check(workbook).findings) as readonly AnyFinding[];
  return found.map(({ rule, severity, cells, figures, subject }) => ({
    rule,
    severity,
    subject,
    cells: cells.map((cell) => `${cell.sheet}!${cell.address}`),
    figures: figures === undefined ? '' : `${figures.stated} / ${figures.computed} / ${figures.difference}`,
  }));
}

function isExpected(said: Said, expected: ExpectedFinding, grids: WorkbookGrids): boolean {
  const { rule, severity, where, figures } = expected;
  return (
    said.rule === rule &&
    said.severity === severity &&
    where.some((place) => said.cells.includes(placeAddress(grids, place))) &&
    (figures === undefined ||
      said.figures === `${figures.stated} / ${figures.computed} / ${figures.difference}`)
  );
}

/** The same statement, whatever rows were put in or taken out since. */
function isSame(one: Said, other: Said): boolean {
  return one.rule === other.rule && one.severity === other.severity && one.subject === other.subject;
}

describe.each(plantedWorkbooks)('$folder', ({ clean, expectedWhenClean, faults, lookalikes }) => {
  const whenClean = findingsIn(clean);

  test('the clean workbook raises what honest rounding leaves, and nothing else', () => {
    const unexpected = whenClean.filter(
      (said) => !expectedWhenClean.some((each) => isExpected(said, each, clean)),
    );
    expect(unexpected).toEqual([]);
    for (const expected of expectedWhenClean)
      expect(whenClean.filter((said) => isExpected(said, expected, clean))).toHaveLength(1);
  });

  test.each(faults)('found: $name', (fault) => {
    const grids = editedGrids(clean, fault.edits);
    const raised = findingsIn(grids).filter((said) => !whenClean.some((known) => isSame(said, known)));
    // What was raised is shown when it is not what should have been.
    expect(raised.some((said) => isExpected(said, fault, grids)) ? [] : raised).toEqual([]);
    expect(raised.some((said) => isExpected(said, fault, grids))).toBe(true);
    const allowed: readonly string[] = [fault.rule, ...(fault.mayAlsoRaise ?? [])];
    expect(raised.filter(({ rule }) => !allowed.includes(rule))).toEqual([]);
  });

  test.each(lookalikes)('no false alarm: $name', ({ edits }) => {
    const raised = findingsIn(editedGrids(clean, edits));
    expect(raised.filter((said) => !whenClean.some((known) => isSame(said, known)))).toEqual([]);
  });
});
