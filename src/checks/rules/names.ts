/** One programme's name spelled in several ways, and a number that stands beside another programme's name. */
import type { CellSource } from '../../ledger/entry';
import type { ProgramNumber } from '../../ledger/records';
import { placeName } from '../checked-workbook';
import type { Finding } from '../finding';
import type { VariantKind } from '../names/compare-names';
import type { NamedKind } from '../names/known-names';
import { findNames, type NameCluster, type NumberMismatch } from '../names/name-clusters';
import type { CheckRule } from '../rule';

export type NamesDetail =
  | {
      readonly code: 'variants';
      readonly kind: NamedKind;
      /** Empty for a group. */
      readonly number: ProgramNumber;
      /** The spelling proposed for all. */
      readonly canonical: string;
      readonly variants: readonly {
        readonly text: string;
        readonly kind: VariantKind;
        /** How often it is written so. */
        readonly count: number;
      }[];
    }
  | {
      readonly code: 'numberMismatch';
      /** Where it is printed; empty for a cell of 집행 or 예산변경. */
      readonly place: string;
      readonly printedName: string;
      readonly number: ProgramNumber;
      /** What the number is called in 예산. */
      readonly ownName: string;
      readonly otherNumber: ProgramNumber;
      readonly otherName: string;
    };

/** More cells than anyone would follow are not named. */
const namedCells = 30;

export const names: CheckRule<'names'> = {
  id: 'names',
  check(workbook) {
    const { compared, clusters, mismatches } = findNames(workbook);
    const mismatchFindings = new Map(mismatches.map(mismatchFinding).map((each) => [each.subject, each]));
    return { compared, findings: [...clusters.map(variantsFinding), ...mismatchFindings.values()] };
  },
};

/** Its subject is the key of the cluster's name, by which whoever applies the proposed spelling finds the cluster again. */
function variantsFinding({ name, canonical, variants }: NameCluster): Finding<'names'> {
  const firsts = variants.flatMap(({ uses }) => uses.slice(0, 1));
  const others = variants.flatMap(({ uses }) => uses.slice(1));
  const inBudget = name.cells.slice(0, 1);
  return {
    rule: 'names',
    severity: 'question',
    subject: name.key,
    cells: distinct([...inBudget, ...firsts, ...others].map(({ cell }) => cell)).slice(0, namedCells),
    detail: {
      code: 'variants',
      kind: name.kind,
      number: name.number,
      canonical: canonical.spelling,
      variants: variants.map(({ spelling, kind, uses }) => ({ text: spelling, kind, count: uses.length })),
    },
  };
}

function mismatchFinding({ stated, own, other }: NumberMismatch): Finding<'names'> {
  const inBudget = [own, other].flatMap(({ cells }) => cells.slice(0, 1).map(({ cell }) => cell));
  return {
    rule: 'names',
    severity: 'question',
    subject: `number/${stated.number}/${stated.text}/${stated.cell.record}`,
    cells: [stated.cell, ...inBudget],
    detail: {
      code: 'numberMismatch',
      place: stated.place,
      printedName: stated.text,
      number: stated.number,
      ownName: own.form.spelling,
      otherNumber: other.number,
      otherName: other.form.spelling,
    },
  };
}

function distinct(cells: readonly CellSource[]): readonly CellSource[] {
  return [...new Map(cells.map((cell) => [placeName(cell), cell])).values()];
}
