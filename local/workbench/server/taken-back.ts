/** What somebody did that moves rows, columns or sheets, so that they can take it back: Univer cannot, the server does it. */
import type { AsynchronousOperations } from '../../engine/engine';
import type { WorkbookSnapshot } from '../../engine/workbook-snapshot';
import type { PageEdit } from '../messages';
import { restoreLost, type Band } from './restore-lost';

type Step = Extract<PageEdit, { readonly step: string }>;
type Shift = Extract<Step, { readonly at: number }>;

/** As many as the grid can undo. */
const rememberedSteps = 20;
/** A sheet as it begins. */
export const newSheet = { rows: 1000, columns: 26 };
const opposites = {
  ...({ insertRows: 'deleteRows', deleteRows: 'insertRows' } as const),
  ...({ insertColumns: 'deleteColumns', deleteColumns: 'insertColumns' } as const),
};

export class TakenBack {
  private readonly ways = new Map<string, () => Promise<void>>();

  constructor(
    private readonly workbook: AsynchronousOperations,
    private readonly snapshot: () => Promise<WorkbookSnapshot>,
    private readonly words: { readonly cannotTakeBack: string },
  ) {}

  /** @throws what the engine says where it cannot be done, and where there is nothing known of a step that is to be taken back */
  async apply(edit: Step): Promise<void> {
    const { workbook } = this;
    if (edit.kind === 'takeBack') {
      const way = this.ways.get(edit.step);
      if (way === undefined) throw new Error(this.words.cannotTakeBack);
      this.ways.delete(edit.step);
      await way();
    } else if (edit.kind === 'insertSheet') {
      const { id } = await workbook.insertSheet(edit.name, edit.index, newSheet.rows, newSheet.columns);
      this.remember(edit.step, () => workbook.deleteSheet(id));
    } else await this.shift(edit);
  }

  private async shift({ kind, sheetId, at, count, step }: Shift): Promise<void> {
    const { workbook } = this;
    const deletes = kind === 'deleteRows' || kind === 'deleteColumns';
    const before = deletes ? await this.snapshot() : null;
    await workbook[kind](sheetId, at, count);
    this.remember(step, async () => {
      await workbook[opposites[kind]](sheetId, at, count);
      const band: Band = { sheetId, axis: kind === 'deleteRows' ? 'row' : 'column', at, count };
      if (before !== null) await restoreLost(workbook, before, await this.snapshot(), band);
    });
  }

  private remember(step: string, way: () => Promise<void>): void {
    this.ways.delete(step);
    this.ways.set(step, way);
    const [oldest] = this.ways.keys();
    if (this.ways.size > rememberedSteps && oldest !== undefined) this.ways.delete(oldest);
  }
}
