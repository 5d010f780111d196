/** The report of 11, 110 and 1,100 programmes in each of its forms: time, size, growth and heap. */
import { checkAppendixOf } from '../src/actions/check-appendix';
import { judgedWorkbook } from '../src/actions/judged-workbook';
import { countFindings } from '../src/checks/sheet/check-sheet';
import { ledgerOf, type Ledger } from '../src/ledger/ledger';
import { koreanReportWords } from '../src/locale/report-words.ko';
import { koreanWorkbookNames as names } from '../src/locale/workbook-names.ko';
import { buildReport, type ReportAdditions } from '../src/report/build-report';
import type { ReportDocument } from '../src/report/document/document';
import { renderDocx } from '../src/report/docx/render-docx';
import { renderHtml } from '../src/report/html/render-html';
import { renderHwpx } from '../src/report/hwpx/render-hwpx';
import { renderJson } from '../src/report/json/render-json';
import { reportFiguresOf } from '../src/report/report-figures';
import { computedCellFinder } from '../src/report/sources/computed-cells';
import { sheetLinks } from '../src/report/sources/sheet-links';
import { readRecords, type WorkbookGrids } from '../src/tables/read-records';
import { withComputedCells } from './computed-cells';
import { checkedTables } from './checked-tables';
import { exampleWorkbook, linesOfExample, programsOfExample } from './example-workbook';
import {
  growth,
  kilobytes,
  median,
  megabytes,
  milliseconds,
  peakHeap,
  printLine,
  printTitle,
  timed,
} from './measuring';
import { scaledGrids } from './scaled-grids';

const today = '2019-06-14';
const addressOfSpreadsheet = `https://docs.google.com/spreadsheets/d/${'1'.padEnd(44, 'a')}/edit`;

/** Limits for the report of the example, in milliseconds and KB. */
const limits = { treeAndDocx: 500, hwpx: 300, docxSize: 300 };

const forms: Readonly<Record<string, (report: ReportDocument) => Uint8Array | string>> = {
  docx: renderDocx,
  hwpx: renderHwpx,
  html: renderHtml,
  json: renderJson,
};

interface ReportTimes {
  readonly tree: number;
  readonly forms: Readonly<Record<string, number>>;
  readonly sizes: Readonly<Record<string, number>>;
}

/** To be measured before anything else has warmed the program up: an execution in Google begins cold. */
export function measureReportForms(): void {
  let before: ReportTimes | null = null;
  for (const { programs, runs } of [
    { programs: programsOfExample, runs: 9 },
    { programs: 10 * programsOfExample, runs: 3 },
    { programs: 100 * programsOfExample, runs: 1 },
  ]) {
    printTitle(
      `Report of ${String(programs)} programmes, ${runs === 1 ? 'once' : `median of ${String(runs)}`}`,
    );
    const { ledger, additions } = materialOf(
      scaledGrids(exampleWorkbook(), (linesOfExample * programs) / programsOfExample),
    );
    const isExample = before === null;
    const measured: ReportTimes[] = [];
    const heap = peakHeap(() => {
      for (let run = 0; run < runs; run += 1) measured.push(makeOnce(ledger, additions));
    });
    const [first] = measured;
    if (first === undefined) throw new Error('nothing was measured');
    if (isExample) {
      const cold = milliseconds(first.tree + (first.forms['docx'] ?? 0), limits.treeAndDocx);
      printLine('tree and docx, the very first time', cold);
      printLine('hwpx, the very first time', milliseconds(first.forms['hwpx'] ?? 0, limits.hwpx));
    }
    const times = medianOf(measured);
    const limited = (limit: number): number | undefined => (isExample ? limit : undefined);
    const treeAndDocx = times.tree + (times.forms['docx'] ?? 0);
    printLine('tree', milliseconds(times.tree) + growth(times.tree, before?.tree ?? null));
    printLine('tree and docx', milliseconds(treeAndDocx, limited(limits.treeAndDocx)));
    for (const [form, time] of Object.entries(times.forms)) {
      const limit = form === 'hwpx' ? limited(limits.hwpx) : undefined;
      const largest = form === 'docx' ? limited(limits.docxSize) : undefined;
      printLine(
        form,
        `${milliseconds(time, limit)}${growth(time, before?.forms[form] ?? null)}; ${kilobytes(times.sizes[form] ?? 0, largest)}`,
      );
    }
    printLine('most heap in use', megabytes(heap));
    before = times;
  }
}

function makeOnce(ledger: Ledger, additions: ReportAdditions): ReportTimes {
  const [tree, report] = timed(() => buildReport(ledger, koreanReportWords, additions));
  const times: Record<string, number> = {};
  const sizes: Record<string, number> = {};
  for (const [form, render] of Object.entries(forms)) {
    const [time, content] = timed(() => render(report));
    times[form] = time;
    sizes[form] = Buffer.byteLength(content);
  }
  return { tree, forms: times, sizes };
}

function medianOf(measured: readonly ReportTimes[]): ReportTimes {
  return {
    tree: median(measured.map(({ tree }) => tree)),
    forms: Object.fromEntries(
      Object.keys(forms).map((form) => [form, median(measured.map((each) => each.forms[form] ?? 0))]),
    ),
    sizes: measured[0]?.sizes ?? {},
  };
}

/** Everything the menu item gives a report: checks, cells and their addresses, placeholders, and a report before this one. */
function materialOf(grids: WorkbookGrids): { readonly ledger: Ledger; readonly additions: ReportAdditions } {
  const read = readRecords(grids, names);
  if (!read.ok) throw new Error(`The workbook has problems: ${JSON.stringify(read.problems.slice(0, 5))}`);
  const ledger = ledgerOf(read.records);
  const judged = judgedWorkbook(checkedTables(grids), { waivers: [], ended: [] }, { user: '', today });
  const sheets = withComputedCells(grids, names);
  const sheetNames = Object.values(names.sheets);
  return {
    ledger,
    additions: {
      checks: checkAppendixOf(judged, today, koreanReportWords),
      previous: { ...reportFiguresOf(ledger, countFindings(judged)), reportDate: '2019-03-29' },
      findCell: computedCellFinder({ names, ledger, sheets }),
      cellLink: sheetLinks(addressOfSpreadsheet, (sheet) => 100_000_000 + sheetNames.indexOf(sheet)),
      placeholders: names.placeholders,
    },
  };
}
