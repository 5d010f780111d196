/** Workbooks made by earlier versions open, and tell people what they told them then. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workbookFacts, type WorkbookFacts } from '../fixtures/workbook-facts';
import { Workbench } from './workbench';

const fixtures = path.join(__dirname, '../fixtures/workbooks');

/** A fact that a later version means to tell otherwise; null where it is not told at all. */
interface Difference {
  readonly workbook: string;
  readonly about: string;
  readonly was: string | null;
  readonly is: string | null;
  readonly reason: string;
}

const layouts = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(layouts.map(({ name }) => name))('a workbook of %s', (layout) => {
  const folder = path.join(fixtures, layout);
  const differences = readJson(path.join(folder, 'differences.json')) as readonly Difference[];
  const workbooks = readdirSync(folder).flatMap((file) =>
    file.endsWith('.xlsx') ? [path.basename(file, '.xlsx')] : [],
  );

  test.each(workbooks)('%s tells the same figures, findings and waivers', async (workbook) => {
    const bench = await Workbench.open({
      workbookFile: path.join(folder, `${workbook}.xlsx`),
      locale: workbook.startsWith('english') ? 'en' : 'ko',
    });
    try {
      const told = readJson(path.join(folder, `${workbook}.json`)) as WorkbookFacts;
      const meant = differences.filter((difference) => difference.workbook === workbook);
      expect(await workbookFacts(bench)).toEqual(withDifferences(told, meant));
    } finally {
      await bench.close();
    }
  });

  test('every difference says why, and from what', () => {
    for (const { workbook, about, was, reason } of differences) {
      const told = readJson(path.join(folder, `${workbook}.json`)) as WorkbookFacts;
      expect({ about, was: told[about] ?? null }).toEqual({ about, was });
      expect(reason).toMatch(/\w+ \w+/);
    }
  });
});

function withDifferences(told: WorkbookFacts, differences: readonly Difference[]): WorkbookFacts {
  const now = new Map(Object.entries(told));
  for (const { about, is } of differences)
    if (is === null) now.delete(about);
    else now.set(about, is);
  return Object.fromEntries(now);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
