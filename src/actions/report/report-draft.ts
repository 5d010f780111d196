/** What making, updating and saving a report share: the workbook read once and checked, and the tree made of it. */
import { countFindings } from '../../checks/sheet/check-sheet';
import type { CheckCounts } from '../../checks/sheet/check-sheet-words';
import { currentUser } from '../../drive/current-user';
import type { Ledger } from '../../ledger/ledger';
import type { IsoDate } from '../../ledger/records';
import type { ActionWords } from '../../locale/action-words';
import { englishReportWords } from '../../locale/report-words.en';
import { koreanReportWords } from '../../locale/report-words.ko';
import { buildReport } from '../../report/build-report';
import type { ReportDocument } from '../../report/document/document';
import { parseReportFigures, reportFiguresOf, type ReportFigures } from '../../report/report-figures';
import type { CellLink } from '../../report/sources/cell-links';
import { computedCellFinder } from '../../report/sources/computed-cells';
import { formulaFinder } from '../../report/sources/typed-formulas';
import { figureUsesOf, type FigureUse } from '../../report/sources/figure-uses';
import { sheetLinks } from '../../report/sources/sheet-links';
import type { HistoryRow } from '../../workbook/history';
import type { Workbook } from '../../workbook/workbook';
import type { ActionFailure } from '../action-outcome';
import { checkAppendixOf } from '../check-appendix';
import { checkedWorkbook, judgedWorkbook, type JudgedWorkbook } from '../judged-workbook';
import { isFailure, problemFailure } from '../run-action';
import { newerLayout, readWorkbook, settledWorkbook, type WorkbookRead } from '../settled-workbook';
import { today, typedBesideFindings } from '../typed-beside-findings';

export interface ReportDraft {
  readonly ledger: Ledger;
  readonly judged: JudgedWorkbook;
  readonly counts: CheckCounts;
  /** The name of the document, and of files without their ending. */
  readonly name: string;
  /** The same as long as nothing the report is made from has changed. */
  readonly fingerprint: string;
  /** What a person should know of the workbook's state; empty where all is well. */
  readonly told: string;
  readonly report: ReportDocument;
  /** Where the report uses which cell. */
  readonly uses: readonly FigureUse[];
  /** What the next report compares with, as JSON. */
  readonly figures: string;
}

/** Everything a report is made from, read once. */
export interface ReadForReport {
  readonly read: WorkbookRead;
  readonly typed: ReturnType<typeof typedBesideFindings>;
  readonly fingerprint: string;
}

/** Reads the workbook, one call a sheet; a failure where no report can be made of it. */
export function readForReport(workbook: Workbook, words: ActionWords): ReadForReport | ActionFailure {
  const read = readWorkbook(workbook, words);
  if (isFailure(read)) return read;
  const newer = newerLayout(workbook, read, words);
  if (newer !== null) return newer;
  const typed = typedBesideFindings(workbook);
  const fingerprint = fingerprintOf([workbook.names.language, read.sheets, typed.waivers, typed.ended]);
  return { read, typed, fingerprint };
}

/** What was read, of a workbook that was brought up to date where it was not. */
export function settledForReport(
  workbook: Workbook,
  words: ActionWords,
  found: ReadForReport | ActionFailure,
): ReadForReport | ActionFailure {
  if (isFailure(found)) return found;
  const read = settledWorkbook(workbook, found.read, words);
  return isFailure(read) ? read : { ...found, read };
}

/**
 * Makes the report of what was read; a failure where a cell cannot be read.
 * @param history what was made before, for the report to compare with
 */
export function draftReport(
  workbook: Workbook,
  words: ActionWords,
  history: readonly HistoryRow[],
  { read, typed, fingerprint }: ReadForReport,
): ReportDraft | ActionFailure {
  const { names } = workbook;
  const checked = checkedWorkbook(workbook, read);
  const { ledger, problems } = checked;
  if (problems.length > 0) return problemFailure(problems, words);
  const day = today(workbook);
  // Asking Drive who works here takes a call, and only a waiver that nobody has put a name to needs it.
  const user = typed.waivers.some(({ by }) => by === '') ? currentUser() : '';
  const judged = judgedWorkbook(checked, typed, { user, today: day });
  const reportWords = names.language === 'ko' ? koreanReportWords : englishReportWords;
  const { settings } = ledger.records;
  const counts = countFindings(judged);
  const previous = previousFigures(history, settings.reportDate);
  const report = buildReport(ledger, reportWords, {
    checks: checkAppendixOf(judged, day, reportWords),
    ...(previous === undefined ? {} : { previous }),
    findCell: computedCellFinder(checked),
    holdsFormula: formulaFinder(checked),
    cellLink: cellLinks(workbook),
    placeholders: names.placeholders,
  });
  return {
    ledger,
    judged,
    counts,
    name: `${settings.institution} ${settings.title} (${settings.reportDate})`,
    fingerprint,
    told: read.told,
    report,
    uses: figureUsesOf(report, reportWords),
    figures: JSON.stringify(reportFiguresOf(ledger, counts)),
  };
}

/** Of the last report for another day: what was made again for the same day is no news. */
function previousFigures(history: readonly HistoryRow[], reportDate: IsoDate): ReportFigures | undefined {
  for (const { state, figures: text } of [...history].reverse()) {
    const figures = state === 'finished' && text !== '' ? parseReportFigures(text) : undefined;
    if (figures !== undefined && figures.reportDate !== reportDate) return figures;
  }
  return undefined;
}

function cellLinks({ spreadsheet, sheets }: Workbook): CellLink {
  const numbers = new Map([...sheets].map(([name, sheet]) => [name, sheet.getSheetId()]));
  return sheetLinks(spreadsheet.getUrl(), (name) => numbers.get(name));
}

function fingerprintOf(read: readonly unknown[]): string {
  const digest = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    JSON.stringify(read),
    Utilities.Charset.UTF_8,
  );
  return Utilities.base64Encode(digest);
}
