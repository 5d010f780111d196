/** 이 칸이 쓰인 곳: tells where in the report the figures of the selected cells stand. */
import { positionOf } from '../checks/formulas/cell-position';
import type { ActionWords } from '../locale/action-words';
import { englishReportWords } from '../locale/report-words.en';
import { koreanReportWords } from '../locale/report-words.ko';
import { buildReport } from '../report/build-report';
import { computedCellFinder } from '../report/sources/computed-cells';
import { formulaFinder } from '../report/sources/typed-formulas';
import { figureUsesOf, type FigureUse } from '../report/sources/figure-uses';
import { readCheckedSheets } from '../workbook/read-checked-sheets';
import { isOurs, type Workbook } from '../workbook/workbook';
import type { ActionFailure, ActionOutcome } from './action-outcome';
import { checkedWorkbook } from './judged-workbook';
import { failure, runAction } from './run-action';

/** Where the selected cells are used; `places` is empty where they are not. */
export interface CellUses {
  readonly ok: true;
  readonly message: string;
  /** `1 스마트시티 정책연구 · 예산집행 현황 및 계획 · 1분기: 17백만원`, in reading order. */
  readonly places: readonly string[];
}

/** A report uses a cell a few times; somebody who selects a whole column does not read thousands of places. */
const mostPlaces = 200;

export function whereUsed(): ActionOutcome {
  return runAction(findWhereUsed);
}

/** Makes the report in memory, as far as the workbook can be read: nothing is written. */
export function findWhereUsed(workbook: Workbook, words: ActionWords): CellUses | ActionFailure {
  const selected = selectedArea(workbook);
  const read = readCheckedSheets(workbook);
  const { names } = workbook;
  if (!isOurs(names, read.grids)) return failure('notOurs', words.notOurs);
  const checked = checkedWorkbook(workbook, read);
  const reportWords = names.language === 'ko' ? koreanReportWords : englishReportWords;
  const report = buildReport(checked.ledger, reportWords, {
    findCell: computedCellFinder(checked),
    holdsFormula: formulaFinder(checked),
    placeholders: names.placeholders,
  });
  const uses = figureUsesOf(report, reportWords).filter((use) => isIn(use, selected));
  const places = [...new Set(uses.map(({ place, value }) => `${place}: ${value}`))];
  const shown = places.slice(0, mostPlaces);
  return {
    ok: true,
    message:
      places.length === 0
        ? words.usedNowhere(selected.name)
        : words.usedIn(selected.name, places.length, shown.length),
    places: shown,
  };
}

interface SelectedArea {
  /** As people call it: `예산!F2`. */
  readonly name: string;
  readonly sheet: string;
  /** Zero-based and inclusive. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is selected in the active sheet; its first cell where nothing is. */
function selectedArea({ spreadsheet }: Workbook): SelectedArea {
  const sheet = spreadsheet.getActiveSheet();
  const range = spreadsheet.getActiveRange() ?? sheet.getRange(1, 1);
  return {
    name: `${sheet.getName()}!${range.getA1Notation()}`,
    sheet: sheet.getName(),
    top: range.getRow() - 1,
    left: range.getColumn() - 1,
    bottom: range.getLastRow() - 1,
    right: range.getLastColumn() - 1,
  };
}

function isIn({ sheet, address }: FigureUse, area: SelectedArea): boolean {
  if (sheet !== area.sheet) return false;
  const { row, column } = positionOf(address);
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
