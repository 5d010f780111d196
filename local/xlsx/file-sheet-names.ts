/** Sheet names in a file: shorter and of fewer characters than a spreadsheet allows, so some sheets get another name there. */
import { renameSheetInReferences } from '../engine/formula-references';
import type { WorkbookSnapshot } from '../engine/workbook-snapshot';

const longestName = 31;
const forbidden = /[*?:\\/[\]]/g;
/** Programs keep this name for themselves. */
const reserved = 'history';

/** The workbook with sheet names that a file may have; formulas follow. */
export function withFileSheetNames(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return fileNames(workbook.sheets.map(({ name }) => name)).reduce(rename, workbook);
}

interface Renaming {
  readonly name: string;
  readonly fileName: string;
}

/** The names that have to change. */
function fileNames(names: readonly string[]): readonly Renaming[] {
  const renamings: Renaming[] = [];
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (const name of names) {
    if (isFileName(name)) continue;
    const fileName = freeName(name.replace(forbidden, '-').replace(/^'+|'+$/g, ''), taken);
    taken.add(fileName.toLowerCase());
    renamings.push({ name, fileName });
  }
  return renamings;
}

function isFileName(name: string): boolean {
  return (
    name.length <= longestName &&
    name.search(forbidden) === -1 &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== reserved
  );
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`;
    const candidate = name.slice(0, longestName - end.length).replace(/[\uD800-\uDBFF]$/, '') + end;
    if (isFileName(candidate) && !taken.has(candidate.toLowerCase())) return candidate;
  }
}

function rename(workbook: WorkbookSnapshot, { name, fileName }: Renaming): WorkbookSnapshot {
  const follow = (formula: string): string => renameSheetInReferences(formula, name, fileName);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === name ? fileName : sheet.name,
      cells: sheet.cells.map((cell) =>
        cell.formula === null ? cell : { ...cell, formula: follow(cell.formula) },
      ),
      validations: sheet.validations.map(({ area, rule }) => ({
        area,
        rule: {
          ...rule,
          operands: rule.operands.map((operand) => (operand.startsWith('=') ? follow(operand) : operand)),
        },
      })),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({
        ...format,
        formula: follow(format.formula),
      })),
    })),
  };
}
