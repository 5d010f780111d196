/** What every class of the spreadsheet service stands on: the workbook behind the operations, and where a place in it is. */
import type { Area, Operations, SheetState, WorkbookState } from '../../engine/operations';
import { exception } from '../boundary/service-error';
import type { DialogReport } from '../environment';
import { KnownState } from './known-state';

/** Somewhere on a sheet; the sheet may be gone by the time it is used. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

export class Workbook {
  readonly operations: Operations;
  readonly userEmail: string;
  readonly language: 'ko' | 'en';
  /** Where people open the workbook; null where it has no place but Google's. */
  readonly address: string | null;
  readonly #known: KnownState;
  readonly #showDialog: (dialog: DialogReport) => void;

  constructor(
    operations: Operations,
    surroundings: {
      readonly email: string;
      readonly language: 'ko' | 'en';
      readonly workbookAddress: string | null;
    },
    showDialog: (dialog: DialogReport) => void,
  ) {
    this.#known = new KnownState(operations);
    this.operations = this.#known.operations;
    this.userEmail = surroundings.email;
    this.language = surroundings.language;
    this.address = surroundings.workbookAddress;
    this.#showDialog = showDialog;
  }

  state(): WorkbookState {
    return this.#known.state;
  }

  /** @throws an Exception when the sheet has been deleted. */
  sheet(sheetId: string): SheetState {
    const found = this.state().sheets.find((sheet) => sheet.id === sheetId);
    if (found === undefined) throw exception(`Sheet ${String(sheetNumber(sheetId))} not found`);
    return found;
  }

  showDialog(dialog: DialogReport): void {
    this.#showDialog(dialog);
  }
}

/** Google's sheets are numbered; the engine's may be called anything, and the number must stay the same for one sheet. */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  let number = 7;
  for (let index = 0; index < sheetId.length; index += 1)
    number = (Math.imul(number, 31) + sheetId.charCodeAt(index)) & 0x7fffffff;
  return number;
}
