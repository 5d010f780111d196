/** The report of the 2019 sample data, its figures linked to the cells of a spreadsheet of Google's. */
import path from 'node:path';
import { exampleGrids } from '../../../local/example/example-grids';
import { readSeed } from '../../../seeds/read-seed.mjs';
import { ledgerOf } from '../../../src/ledger/ledger';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import { buildReport } from '../../../src/report/build-report';
import { sheetLinks } from '../../../src/report/sources/sheet-links';
import { readRecords } from '../../../src/tables/read-records';

const seed = path.join(__dirname, '../../../seeds/seoul-digital-foundation-2019');
const read = readRecords(exampleGrids(readSeed(seed), koreanWorkbookNames), koreanWorkbookNames);
if (!read.ok) throw new Error(JSON.stringify(read.problems));

export const referenceReport = buildReport(ledgerOf(read.records), koreanReportWords, {
  cellLink: sheetLinks('https://docs.google.com/spreadsheets/d/ID/edit', () => 12),
});
