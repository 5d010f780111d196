/** 총괄표: the budget by group and programme, 소계 above (or below) its group, 합계 last. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { FormulaReferences } from './addresses';
import { formula, literal, squareRows, type ComputedCell, type ComputedSheet } from './computed-sheet';
import { anyKey, keyLiteral } from './key-formula';
import type { IdentifiedProgram, Identities } from './line-identity';

const headRows = 3;

export function budgetSummarySheet(
  identities: Identities,
  references: FormulaReferences,
  names: WorkbookNames,
): ComputedSheet {
  const words = names.computed;
  const total = references.sumByKey('budget', 'key', anyKey, 'budget');
  const share = (amount: string): string => `IF(${total}=0,"-",${amount}/${total})`;
  const rows: ComputedCell[][] = [
    [literal(words.titles.budgetSummary, 'title')],
    [formula(`"(${words.unit} "&${references.setting(names.settings.entryUnit)}&")"`, 'remark', 'text')],
    [words.group, words.number, words.program, words.budget, words.share, words.note].map((head) =>
      literal(head, 'head'),
    ),
  ];
  const programRow = (groupName: string, program: IdentifiedProgram): void => {
    const key = keyLiteral(program.number);
    const amount = references.sumByKey('budget', 'programKey', key, 'budget');
    const firstRow = `MATCH(${key},${references.wholeColumn('budget', 'programKey')},0)`;
    const note = `INDEX(${references.wholeColumn('budget', 'note')},${firstRow})`;
    rows.push([
      literal(groupName, 'label'),
      literal(numberContent(program.number), 'label'),
      literal(program.name, 'label'),
      formula(amount, 'figure', 'amount'),
      formula(share(amount), 'figure', 'rate'),
      formula(`IFERROR(${note}&"","")`, 'label', 'text'),
    ]);
  };
  const subtotalRow = (groupName: string): void => {
    const amount = references.sumByKey('budget', 'groupKey', keyLiteral(groupName), 'budget');
    rows.push([
      literal(groupName, 'subtotal'),
      literal('', 'subtotal'),
      literal(words.subtotal, 'subtotal'),
      formula(amount, 'subtotal', 'amount'),
      formula(share(amount), 'subtotal', 'rate'),
      literal('', 'subtotal'),
    ]);
  };
  for (const { name, programs } of identities.groups) {
    if (identities.subtotalPosition === 'above') subtotalRow(name);
    for (const program of programs) programRow(name, program);
    if (identities.subtotalPosition === 'below') subtotalRow(name);
  }
  rows.push([
    literal(words.total, 'total'),
    literal('', 'total'),
    literal('', 'total'),
    formula(total, 'total', 'amount'),
    formula(share(total), 'total', 'rate'),
    literal('', 'total'),
  ]);
  return { rows: squareRows(rows), widths: [180, 60, 260, 110, 80, 300], headRows, frozenColumns: 0 };
}

/** Whole programme numbers are written as numbers, as they are typed in 예산. */
export function numberContent(number: string): string | number {
  return /^(?:0|[1-9]\d{0,14})$/.test(number) ? Number(number) : number;
}
