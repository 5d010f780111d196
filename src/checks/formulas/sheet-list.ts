/** What a computed sheet lists beside what it should: the add-on lists it once, and it does not follow what is typed later. */
import type { CellSource } from '../../ledger/entry';

export interface StaleList {
  readonly sheet: string;
  readonly lacking: readonly string[];
  readonly gone: readonly string[];
  /** The rows and columns of what is gone, or the head where something is lacking only. */
  readonly cells: readonly CellSource[];
}

/** A row or column of a computed sheet by what it is about. */
export interface ListedItem {
  /** How a person calls it: `1 정책연구`. */
  readonly label: string;
  /** The group it stands under, or empty. */
  readonly group: string;
}

export class SheetList {
  private readonly wanted = new Map<string, ListedItem>();
  private readonly found = new Set<string>();
  private readonly gone: { readonly item: ListedItem; readonly cell: CellSource }[] = [];

  want(item: ListedItem): void {
    this.wanted.set(keyOf(item), item);
  }

  /** Something the sheet lists. */
  sees(item: ListedItem, cell: CellSource): void {
    if (this.wanted.has(keyOf(item))) this.found.add(keyOf(item));
    else this.gone.push({ item, cell });
  }

  /** What is wrong with the list; null when nothing is. */
  stale(head: CellSource): StaleList | null {
    const lacking = [...this.wanted].filter(([key]) => !this.found.has(key)).map(([, item]) => item);
    if (lacking.length === 0 && this.gone.length === 0) return null;
    const lackingLabels = new Set(lacking.map(({ label }) => label));
    // What stands under another group than it should is both lacking and gone; only the group tells which is which.
    const moved = new Set(
      this.gone.map(({ item }) => item.label).filter((label) => lackingLabels.has(label)),
    );
    const named = ({ label, group }: ListedItem): string =>
      moved.has(label) && group !== '' ? `${label} (${group})` : label;
    return {
      sheet: head.sheet,
      lacking: distinct(lacking.map(named)),
      gone: distinct(this.gone.map(({ item }) => named(item))),
      cells: this.gone.length > 0 ? this.gone.map(({ cell }) => cell) : [head],
    };
  }
}

function keyOf({ label, group }: ListedItem): string {
  return `${group}\n${label}`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
