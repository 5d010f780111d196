/** The reference document's records, repeated until a budget has as many programmes as asked for. */
import type { LedgerRecords } from '../src/ledger/records';

/** The 11 programmes of the reference, with their lines, execution and narrative, copied under new numbers. */
export function scaledRecords(reference: LedgerRecords, programs: number): LedgerRecords {
  const copies = Math.ceil(programs / 11);
  const copied = <Item extends { readonly number: string }>(items: readonly Item[]): readonly Item[] =>
    Array.from({ length: copies }, (_, copy) =>
      items
        .filter(({ number }) => copy === 0 || /^\d+$/.test(number))
        .map((item) => (copy === 0 ? item : { ...item, number: String(Number(item.number) + copy * 11) })),
    ).flat();
  return {
    ...reference,
    budgetLines: copied(reference.budgetLines),
    execution: copied(reference.execution),
    narrative: copied(reference.narrative),
  };
}
