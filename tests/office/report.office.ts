/**
 * The report as LibreOffice lays it out, page by page. Run by `npm run test:office`; it fails where LibreOffice, or
 * poppler-utils that reads its pages, is missing.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pdfOfWordFile } from '../../local/office/libre-office';
import { ledgerOf } from '../../src/ledger/ledger';
import type { Period } from '../../src/ledger/records';
import type { CheckAppendix } from '../../src/report/chapters/check-appendix';
import type { Block, ReportDocument } from '../../src/report/document/document';
import { renderDocx } from '../../src/report/docx/render-docx';
import { reportFiguresOf } from '../../src/report/report-figures';
import { fullReport, sheetAddress } from '../report/docx/sample-report';
import { reportOf } from '../report/tree/tree-text';
import { exampleRecords } from '../report/tree/example-records';
import { period } from '../report/tree/records';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder('report-office');

/** The lines of each page, without the spaces, which LibreOffice also sets between digits and Hangul. */
function pagesOf(report: ReportDocument): readonly (readonly string[])[] {
  const word = path.join(folder, 'report.docx');
  const pdf = path.join(folder, 'report.pdf');
  writeFileSync(word, renderDocx(report));
  writeFileSync(pdf, pdfOfWordFile(word));
  const { stdout, error } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  if (error !== undefined) throw new Error('pdftotext (poppler-utils) is not installed', { cause: error });
  const pages = stdout.split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map(withoutSpaces)
      .filter((line) => line !== ''),
  );
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

function headingsOf(blocks: readonly Block[], deepest: number): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' && block.level <= deepest ? [withoutSpaces(block.text)] : [],
  );
}

describe('the 2019 report', () => {
  const report = reportOf(exampleRecords);
  let pages: readonly (readonly string[])[];

  beforeAll(() => {
    pages = pagesOf(report);
  });

  test('every entry of the contents names the page its heading stands on', () => {
    const entries = pages
      .flat()
      .flatMap((line) =>
        [...line.matchAll(/^(.+?)\.{5,}(\d+)$/g)].map(([, title = '', page = '']) => ({ title, page })),
      );
    expect(entries.map(({ title }) => title)).toEqual(headingsOf(report.blocks, 3));
    for (const { title, page } of entries)
      expect({ title, lines: pages[Number(page) - 1] }).toEqual({
        title,
        lines: expect.arrayContaining([title]),
      });
  });

  test('no heading is the last line of a page', () => {
    const headings = new Set(headingsOf(report.blocks, 4));
    // The page number stands below.
    const last = pages.map((lines) => lines[lines.length - 2] ?? '');
    expect(last.filter((line, page) => headings.has(line) && (pages[page]?.length ?? 0) > 4)).toEqual([]);
  });

  test('pages are numbered through, the cover without', () => {
    const count = pages.length;
    const numbers = pages.map((lines) => lines[lines.length - 1]);
    expect(numbers.slice(1)).toEqual(
      Array.from({ length: count - 1 }, (_, index) => `${String(index + 2)}/${String(count)}`),
    );
  });
});

describe('the summary is one page', () => {
  const checks: CheckAppendix = {
    ...{ day: '2019-06-14', rules: 30, notRun: 0, compared: 2904, fails: 2, questions: 20 },
    ...{ roundings: [], waived: [], ruleResults: [] },
    open: Array.from({ length: 5 }, () => ({
      severity: 'fail',
      rule: '기간 합계와 예산현액',
      sentence: `'개포디지털혁신파크 활성화 프로그램 운영'의 ${'예산액은 310백만원인데 '.repeat(9)}58백만원입니다.`,
      places: [
        { sheet: '예산', address: 'F14' },
        { sheet: '집행', address: 'E50' },
      ],
    })),
  };
  const figures = reportFiguresOf(ledgerOf(exampleRecords), checks);
  const previous = {
    ...figures,
    reportDate: '2019-04-19',
    programs: figures.programs.map((program) => ({ ...program, currentBudget: 1, spent: 1 })),
  };
  const [first] = exampleRecords.periods;
  const months = Array.from({ length: 12 }, (_, index): Period => {
    const month = String(index + 1).padStart(2, '0');
    return {
      ...(first ?? period('', '', '')),
      name: `${String(index + 1)}월`,
      start: `2019-${month}-01`,
      end: `2019-${month}-28`,
    };
  });
  const monthly = {
    ...exampleRecords,
    periods: months,
    execution: exampleRecords.execution.slice(0, 12).map((entry, index) => ({
      ...entry,
      ...{ number: '1', subProgram: '', period: `${String(index + 1)}월` },
    })),
  };

  test.each([
    ['the first report', exampleRecords, {}],
    ['with what has changed', exampleRecords, { previous }],
    ['with twelve months', monthly, {}],
  ])('%s', (_what, records, additions) => {
    const pages = pagesOf(reportOf(records, undefined, { checks, ...additions }));
    const at = pages.findIndex((lines) => lines.includes('요약'));
    expect(at).toBeGreaterThan(0);
    expect(pages[at]?.join('\n')).toContain('이밖의19건은');
    expect(pages[at + 1]).toContain('Ⅰ일반현황');
  });
});

test('a figure leads to its cell from the PDF as well', () => {
  const word = path.join(folder, 'linked.docx');
  const pdf = path.join(folder, 'linked.pdf');
  writeFileSync(word, renderDocx(fullReport));
  writeFileSync(pdf, pdfOfWordFile(word));
  const { stdout, error } = spawnSync('pdftohtml', ['-stdout', '-i', '-xml', pdf], { encoding: 'utf8' });
  if (error !== undefined) throw new Error('pdftohtml (poppler-utils) is not installed', { cause: error });
  expect(stdout.replaceAll('&amp;', '&')).toContain(`href="${sheetAddress}"`);
});

test('a report with every kind of block, upright and lying, opens', () => {
  const lines = pagesOf(fullReport).flat().join('\n');
  for (const heading of headingsOf(fullReport.blocks, 4)) expect(lines).toContain(heading);
});
