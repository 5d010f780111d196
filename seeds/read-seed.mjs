/** Reads a folder of sample data: every table as header names and rows of texts, the narrative as rows of its sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** The file of each table, by the table's key in the workbook's layout. */
const files = {
  settings: 'settings.csv',
  periods: 'periods.csv',
  budget: 'budget.csv',
  execution: 'execution.csv',
  budgetChanges: 'budget-changes.csv',
  staffing: 'staffing.csv',
  outsideStaff: 'outside-staff.csv',
  balanceSheet: 'balance-sheet.csv',
  boardSeats: 'board-seats.csv',
  boardMembers: 'board-members.csv',
  sideTables: 'side-tables.csv',
  printed: 'printed.csv',
};

/** The line under a programme's number is its aim, and a note there belongs to it. */
const aimBlock = '목적';

/** @param {string} folder */
export function readSeed(folder) {
  const tables = Object.entries(files).map(([key, file]) => {
    const [headers, ...rows] = parse(readFileSync(path.join(folder, file), 'utf8'));
    return [key, { headers, rows }];
  });
  const narrative = readdirSync(path.join(folder, 'narrative'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => readNarrative(readFileSync(path.join(folder, 'narrative', file), 'utf8'), file));
  return {
    ...Object.fromEntries(tables),
    narrative: { headers: ['번호', '절', '단계', '내용'], rows: narrative },
  };
}

function readNarrative(text, file) {
  let number = '';
  let block = aimBlock;
  const rows = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (line.startsWith('## ')) block = line.slice(3);
    else if (line.startsWith('# ')) {
      number = line.slice(2);
      block = aimBlock;
    } else rows.push([number, block, ...markAndContent(line, file)]);
  }
  return rows;
}

function markAndContent(line, file) {
  if (/^\{\{표:.+\}\}$/.test(line)) return ['표', line];
  const caption = /^〈\s*(.+?)\s*〉$/.exec(line);
  if (caption !== null) return ['〈〉', caption[1]];
  const marked = /^([>○\-·※]) (.+)$/.exec(line);
  if (marked === null) throw new Error(`${file}: no known mark: ${line}`);
  return [marked[1] === '>' ? '○' : marked[1], marked[2]];
}
