/** The records of the 2019 example, read from its sheets as the add-on reads them. */
import path from 'node:path';
import { exampleGrids } from '../../../local/example/example-grids';
import { readSeed } from '../../../seeds/read-seed.mjs';
import type { LedgerRecords } from '../../../src/ledger/records';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import { readRecords } from '../../../src/tables/read-records';

const seed = path.join(__dirname, '../../../seeds/seoul-digital-foundation-2019');
const read = readRecords(exampleGrids(readSeed(seed), koreanWorkbookNames), koreanWorkbookNames);
if (!read.ok) throw new Error(JSON.stringify(read.problems));

export const exampleRecords: LedgerRecords = read.records;
