/**
 * The formulas of a workbook as Univer wants them for every calculation. Univer by itself collects them from all cells each time;
 * here they are collected once a sheet and followed from then on.
 */
import { isFormulaString, ObjectMatrix, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/engine-formula';

type SheetFormulas = Record<number, Record<number, IFormulaDataItem>>;

export class FormulaData {
  private readonly sheets = new Map<string, SheetFormulas>();

  /** `sheetIds` gives the sheets there are. */
  constructor(
    injector: Injector,
    private readonly unitId: string,
    sheetIds: () => readonly string[],
  ) {
    const model = injector.get(FormulaDataModel);
    model.getFormulaData = () => {
      const formulas: Record<string, SheetFormulas> = {};
      for (const sheetId of sheetIds()) {
        let own = this.sheets.get(sheetId);
        if (own === undefined) {
          own = (model.getSheetFormulaData(this.unitId, sheetId) ?? {}) as SheetFormulas;
          this.sheets.set(sheetId, own);
        }
        formulas[sheetId] = own;
      }
      return { [this.unitId]: formulas };
    };
  }

  /** Rows, columns or sheets have come, gone or moved. */
  forget(): void {
    this.sheets.clear();
  }

  /** What was written over cells; a formula stays where `f` is not given. */
  follow(sheetId: string, written: Record<number, Record<number, ICellData>>): void {
    const own = this.sheets.get(sheetId);
    if (own === undefined) return;
    const formulas = new ObjectMatrix<Nullable<IFormulaDataItem>>(own);
    new ObjectMatrix(written).forValue((row, column, { f }) => {
      if (f === undefined) return;
      if (!isFormulaString(f)) formulas.realDeleteValue(row, column);
      else formulas.setValue(row, column, { f: String(f) });
    });
  }
}
