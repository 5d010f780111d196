/** The report as data. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ReportDocument } from '../../../src/report/document/document';
import { renderJson } from '../../../src/report/json/render-json';
import { madeBy } from '../../../src/version';
import { sampleReport } from '../docx/sample-report';
import { exampleRecords } from '../tree/example-records';
import { reportOf } from '../tree/tree-text';

function read(json: string): unknown {
  return JSON.parse(json);
}

/** As a file is written and read. */
function throughFile(json: string): string {
  return Buffer.from(json, 'utf8').toString('utf8');
}

describe('the report as JSON', () => {
  test('says what it is, and holds the whole tree of the 2019 report', () => {
    const report = reportOf(exampleRecords);
    expect(read(renderJson(report))).toEqual({ format: 'jangbu-report', version: 1, madeBy, report });
  });

  test('gives back any text, also halves of surrogate pairs and control characters, through a file', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(text, text, (title, sentence) => {
        const report: ReportDocument = {
          ...sampleReport,
          cover: { ...sampleReport.cover, title },
          blocks: [{ type: 'paragraph', role: 'text', runs: [{ text: sentence }] }],
        };
        expect(read(throughFile(renderJson(report)))).toMatchObject({ report });
      }),
    );
  });

  test('is the same text for the same tree, in whatever order the tree was put together', () => {
    const turnedRound = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turnedRound);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([name, part]) => [name, turnedRound(part)]));
    };
    expect(renderJson(turnedRound(sampleReport) as ReportDocument)).toBe(renderJson(sampleReport));
  });
});
