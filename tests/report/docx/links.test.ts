import { describe, expect, test } from '@jest/globals';
import type { Block, TextRun } from '../../../src/report/document/document';
import { renderDocx } from '../../../src/report/docx/render-docx';
import type { XmlElement } from './parse-xml';
import { all, bodyOf, has, only, partOf, readDocx, textOf, valueOf } from './read-docx';
import { fileAddress, fullReport, linkedSentence, sampleReport, sheetAddress } from './sample-report';

const bytes = renderDocx(fullReport);

function rendered(...runs: readonly TextRun[]): Uint8Array {
  const block: Block = { type: 'paragraph', role: 'text', runs };
  return renderDocx({ ...sampleReport, blocks: [block] });
}

function linksOf(file: Uint8Array): readonly XmlElement[] {
  return bodyOf(file).flatMap((element) => (element.name === 'w:sdt' ? [] : all(element, 'w:hyperlink')));
}

/** Targets of relationships by their id. */
function targetsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    all(partOf(file, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      `${attributes['TargetMode'] ?? 'Internal'} ${attributes['Target'] ?? ''}`,
    ]),
  );
}

describe('a figure that leads to its cell', () => {
  const [budget, spent, note] = linksOf(bytes);
  if (budget === undefined || spent === undefined || note === undefined) throw new Error('no links');

  test('is a link with the whole address as its target, in Google as in a file', () => {
    const targets = targetsOf(bytes);
    expect(targets.get(budget.attributes['r:id'] ?? '')).toBe(`External ${sheetAddress}`);
    expect(targets.get(spent.attributes['r:id'] ?? '')).toBe("External report.xlsx#'%EC%98%88%EC%82%B0'!F12");
    // Google and Word would look for a bookmark of that name.
    expect([budget, spent].map(({ attributes }) => attributes['w:anchor'])).toEqual([undefined, undefined]);
  });

  test('tells its number and its cell when it is pointed at', () => {
    expect(budget.attributes['w:tooltip']).toBe('1 · 예산!F12');
    expect(spent.attributes['w:tooltip']).toBe('2 · 집행!E3');
    expect(note.attributes['w:tooltip']).toBeUndefined();
  });

  test('does not look like a link', () => {
    expect([budget, spent].map(textOf)).toEqual(['530', '53']);
    for (const link of [budget, spent]) {
      expect(valueOf(link, 'w:u')).toBe('none');
      expect(valueOf(link, 'w:color')).toBe('000000');
      expect(valueOf(link, 'w:rStyle')).toBe('Hyperlink');
    }
  });

  test('has the built-in style that makes it a link in a PDF too, which has no colour and no line', () => {
    const styles = all(partOf(bytes, 'word/styles.xml'), 'w:style');
    const own = styles.find(({ attributes }) => attributes['w:styleId'] === 'Hyperlink');
    if (own === undefined) throw new Error('no style');
    expect([valueOf(own, 'w:name'), has(own, 'w:rPr')]).toEqual(['Hyperlink', false]);
  });

  test('is the target of the list of sources', () => {
    expect(note.attributes).toMatchObject({ 'w:anchor': 'figure_1' });
    expect(note.attributes['r:id']).toBeUndefined();
    const marks = bodyOf(bytes).flatMap((element) => all(element, 'w:bookmarkStart'));
    expect(marks.map(({ attributes }) => attributes['w:name'])).toContain('figure_1');
  });
});

describe('links', () => {
  test('to one address share one relationship', () => {
    const file = rendered(
      { text: '1', link: sheetAddress },
      { text: '2', link: fileAddress },
      { text: '3', link: sheetAddress },
    );
    const ids = linksOf(file).map(({ attributes }) => attributes['r:id']);
    expect(ids[0]).toBe(ids[2]);
    expect(new Set(ids).size).toBe(2);
    expect([...targetsOf(file).values()].filter((target) => target.startsWith('External'))).toHaveLength(2);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share', 'mailto:a@b.kr', ''])(
    'an address that is none of the web and no file is printed without a link: %j',
    (link) => {
      const file = rendered({ text: '530', link });
      expect(linksOf(file)).toEqual([]);
      expect(bodyOf(file).map(textOf)).toContain('530');
      expect([...targetsOf(file).values()].some((target) => target.startsWith('External'))).toBe(false);
    },
  );
});

describe('the tone of words', () => {
  const runs = all(
    bodyOf(renderDocx({ ...sampleReport, blocks: [linkedSentence] })).find((element) =>
      textOf(element).startsWith('○\t'),
    ) ?? { name: 'none', attributes: {}, children: [] },
    'w:r',
  );
  const runReading = (text: string) => runs.find((run) => textOf(run) === text);

  test('a warning is bold, so that it shows without colour too; what steps back is grey', () => {
    const warning = runReading(' ▼ 부진');
    const muted = runReading('(1번 수치)');
    const plain = runReading('예산액은 ');
    if (warning === undefined || muted === undefined || plain === undefined) throw new Error('no such run');
    expect(has(warning, 'w:b')).toBe(true);
    expect(has(plain, 'w:b') || has(plain, 'w:color')).toBe(false);
    expect(new Set([warning, muted].map((run) => valueOf(run, 'w:color'))).size).toBe(2);
  });
});

describe('references inside the file', () => {
  test('every relationship that a part names is there, and every target inside the package too', () => {
    const parts = readDocx(bytes);
    const references = all(partOf(bytes, 'word/document.xml'), 'w:hyperlink')
      .concat(all(partOf(bytes, 'word/document.xml'), 'w:headerReference'))
      .concat(all(partOf(bytes, 'word/document.xml'), 'w:footerReference'))
      .flatMap(({ attributes }) => attributes['r:id'] ?? []);
    const targets = targetsOf(bytes);
    expect(references.length).toBeGreaterThan(8);
    for (const reference of references) expect(targets.has(reference)).toBe(true);
    const internal = [...targets.values()].filter((target) => target.startsWith('Internal '));
    for (const target of internal) expect(parts.has(`word/${target.slice(9)}`)).toBe(true);
    const ids = all(partOf(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
    expect(new Set(ids.map(({ attributes }) => attributes['Id'])).size).toBe(ids.length);
  });

  test('bookmarks have each a name and a number of their own, and links lead to those that are there', () => {
    const twice: TextRun = { text: '530', bookmark: 'figure_1' };
    const file = renderDocx({
      ...fullReport,
      blocks: [...fullReport.blocks, { type: 'paragraph', role: 'text', runs: [twice] }],
    });
    const body = only(partOf(file, 'word/document.xml'), 'w:body');
    const starts = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
    expect(new Set(starts.map((start) => start['w:name'])).size).toBe(starts.length);
    expect(new Set(starts.map((start) => start['w:id'])).size).toBe(starts.length);
    expect(all(body, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])).toEqual(
      starts.map((start) => start['w:id']),
    );
    const names = starts.map((start) => start['w:name']);
    const anchors = all(body, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    for (const anchor of anchors) expect(names).toContain(anchor);
  });

  test('a report with links has the same bytes each time', () => {
    expect(Buffer.compare(renderDocx(fullReport), bytes)).toBe(0);
  });
});
