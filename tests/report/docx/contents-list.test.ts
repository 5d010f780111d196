import { describe, expect, test } from '@jest/globals';
import { renderDocx } from '../../../src/report/docx/render-docx';
import type { XmlElement } from './parse-xml';
import { all, bodyOf, charactersOf, has, only, textOf, valueOf } from './read-docx';
import { sampleReport } from './sample-report';

const body = bodyOf(renderDocx(sampleReport));

function contents(): XmlElement {
  const control = body.find(({ name }) => name === 'w:sdt');
  if (control === undefined) throw new Error('no contents');
  return control;
}

describe('the contents page', () => {
  test('is a table of contents on a page of its own, under its title', () => {
    expect(valueOf(contents(), 'w:docPartGallery')).toBe('Table of Contents');
    const [title] = all(contents(), 'w:p');
    if (title === undefined) throw new Error('no title');
    expect(textOf(title)).toBe('목차');
    expect(has(title, 'w:pageBreakBefore')).toBe(true);
  });

  test('already lists the chapters, parts and programmes, but not the blocks', () => {
    const entries = all(contents(), 'w:p').slice(1);
    expect(entries.map((entry) => [valueOf(entry, 'w:pStyle'), textOf(entry)])).toEqual([
      ['TOC1', 'Ⅰ. 일반현황\t'],
      ['TOC2', '1. 인력\t'],
      ['TOC1', 'Ⅱ. 사업목표\t'],
      ['TOC3', '1 글로벌 스마트시티 서울\t'],
    ]);
  });

  test('each entry leads to its heading and asks for its page', () => {
    const links = all(contents(), 'w:hyperlink');
    const targets = links.map(({ attributes }) => attributes['w:anchor'] ?? '');
    expect(targets).toEqual(['general_status', 'staffing_part', 'goals', 'program_1']);
    expect(links.map((link) => charactersOf(only(link, 'w:instrText')))).toEqual([
      'PAGEREF general_status \\h',
      'PAGEREF staffing_part \\h',
      'PAGEREF goals \\h',
      'PAGEREF program_1 \\h',
    ]);
    const bookmarks = body.flatMap((element) => all(element, 'w:bookmarkStart'));
    const names = bookmarks.map(({ attributes }) => attributes['w:name']);
    for (const target of targets) expect(names.filter((name) => name === target)).toHaveLength(1);
  });

  test('page numbers are fields that Word fills in on opening, with no number made up', () => {
    for (const link of all(contents(), 'w:hyperlink')) {
      const marks = all(link, 'w:fldChar').map(({ attributes }) => attributes);
      expect(marks).toEqual([
        { 'w:fldCharType': 'begin', 'w:dirty': '1' },
        { 'w:fldCharType': 'separate' },
        { 'w:fldCharType': 'end' },
      ]);
    }
  });

  test('is left out of a report without such headings', () => {
    const [block] = sampleReport.blocks.filter((each) => each.type === 'paragraph');
    if (block === undefined) throw new Error('no paragraph');
    const short = bodyOf(renderDocx({ ...sampleReport, blocks: [block] }));
    expect(short.some(({ name }) => name === 'w:sdt')).toBe(false);
  });
});
