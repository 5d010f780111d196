/** SpreadsheetApp itself: the way to the workbook, the builders and the enumerations. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { Ui } from '../user-interface/ui';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidationBuilder } from './data-validation-builder';
import * as enumerations from './enumerations';
import type { Range } from './range';
import { RichTextValueBuilder } from './rich-text-value-builder';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import type { Workbook } from './workbook';

export class SpreadsheetApp
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.SpreadsheetApp>
{
  protected readonly className = 'SpreadsheetApp';
  readonly BooleanCriteria = enumerations.booleanCriteria;
  readonly BorderStyle = enumerations.borderStyle;
  readonly CopyPasteType = enumerations.copyPasteType;
  readonly DataValidationCriteria = enumerations.dataValidationCriteria;
  readonly Dimension = enumerations.dimension;
  readonly Direction = enumerations.direction;
  readonly ProtectionType = enumerations.protectionType;
  readonly RecalculationInterval = enumerations.recalculationInterval;
  readonly RelativeDate = enumerations.relativeDate;
  readonly SheetType = enumerations.sheetType;
  readonly SortOrder = enumerations.sortOrder;
  readonly TextDirection = enumerations.textDirection;
  readonly WrapStrategy = enumerations.wrapStrategy;
  readonly #spreadsheet: Spreadsheet;
  readonly #ui: Ui;

  constructor(workbook: Workbook, ui: Ui) {
    super();
    this.#spreadsheet = new Spreadsheet(workbook);
    this.#ui = ui;
  }

  /** Every write has taken effect already: there is nothing left to do but to be counted. */
  flush(): void {
    return undefined;
  }

  getActive(): Spreadsheet {
    return this.#spreadsheet;
  }

  getActiveRange(): Range {
    return this.#spreadsheet.getActiveRange();
  }

  getActiveSheet(): Sheet {
    return this.#spreadsheet.getActiveSheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#spreadsheet;
  }

  getCurrentCell(): Range {
    return this.#spreadsheet.getCurrentCell();
  }

  getUi(): Ui {
    return this.#ui;
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    return this.#spreadsheet.setActiveSheet(sheet, restoreSelection);
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
}
