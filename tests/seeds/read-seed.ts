/** Reads the sample data as plain text records: the CSV tables and the narrative, with nothing interpreted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = join(__dirname, '../../seeds/seoul-digital-foundation-2019');

/** One row of a table, by header name. A header the table lacks is an error, not an empty text. */
export type SeedRow = (header: string) => string;

/** Where the aim stands, and the notes under it, before the first block. */
const aimBlock = '목적';

export type NarrativeMark = '○' | '-' | '·' | '※' | '〈〉' | '표';

/** One line of a narrative file. */
export interface SeedNarrativeLine {
  readonly number: string;
  readonly block: string;
  readonly mark: NarrativeMark;
  readonly text: string;
}

/** The bytes of a file as text, a byte order mark included. */
export function readSeedText(fileName: string): string {
  return readFileSync(join(folder, fileName), 'utf8');
}

/** The cells of a table row by row, its header names first. Rows of unequal length are refused by the parser. */
export function readSeedCells(fileName: string): string[][] {
  return parse(readSeedText(fileName));
}

/** The records of a table below its head. */
export function readSeedTable(fileName: string): readonly SeedRow[] {
  const [head = [], ...rows] = readSeedCells(fileName);
  return rows.map((row) => (header) => {
    const cell = row[head.indexOf(header)];
    if (cell === undefined) throw new Error(`${fileName} has no column ${header}`);
    return cell;
  });
}

/** The narrative files' names, in the order of the programmes. */
export function narrativeFiles(): readonly string[] {
  return readdirSync(join(folder, 'narrative'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `narrative/${name}`);
}

/** Every line of every narrative file. A line that is none of those seeds/README.md names is an error. */
export function readNarrative(): readonly SeedNarrativeLine[] {
  return narrativeFiles().flatMap(readNarrativeFile);
}

function readNarrativeFile(fileName: string): readonly SeedNarrativeLine[] {
  let number = '';
  let block = '';
  const lines: SeedNarrativeLine[] = [];
  for (const line of readSeedText(fileName).split('\n')) {
    const text = line.trim();
    const heading = /^(#{1,2}) (.+)$/.exec(text);
    if (text === '') continue;
    if (heading?.[1] === '#') {
      number = heading[2] ?? '';
      block = aimBlock;
    } else if (heading !== null) block = heading[2] ?? '';
    else lines.push(narrativeLine(fileName, number, block, text));
  }
  return lines;
}

function narrativeLine(fileName: string, number: string, block: string, text: string): SeedNarrativeLine {
  const [, mark = '', content = ''] = /^([>○\-·※]) (.+)$/.exec(text) ?? [];
  if (mark === '>') return { number, block: aimBlock, mark: '○', text: content };
  if (mark === '○' || mark === '-' || mark === '·' || mark === '※') return { number, block, mark, text: content };
  const caption = /^〈\s*(.+?)\s*〉$/.exec(text)?.[1];
  if (caption !== undefined) return { number, block, mark: '〈〉', text: caption };
  const table = /^\{\{표:(.+)\}\}$/.exec(text)?.[1];
  if (table !== undefined) return { number, block, mark: '표', text: table };
  throw new Error(`${fileName}: no known mark: ${text}`);
}
