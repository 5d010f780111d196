/** The report as data for other programs: the tree as it is, in a form that is the same for the same tree. */
import type { ReportDocument } from '../document/document';
import { madeBy } from '../../version';

/**
 * JSON with `format`, `version` (of the tree's shape), `madeBy` (the program) and the tree under `report`. Names stand in alphabetical order, so that
 * two files can be compared; halves of surrogate pairs are written by their numbers, which every reader takes.
 */
export function renderJson(report: ReportDocument): string {
  return `${JSON.stringify({ format: 'jangbu-report', version: 1, madeBy, report: inOrder(report) }, null, 1)}\n`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  );
}
