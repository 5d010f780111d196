import { sampleStyle } from '../sample-style';
import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/report/document/document';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { madeBy } from '../../../src/version';
import type { XmlElement } from './parse-xml';
import {
  all,
  bodyOf,
  charactersOf,
  elementsIn,
  has,
  only,
  paragraphReading,
  partOf,
  readDocx,
  textOf,
  valueOf,
} from './read-docx';
import { sampleReport } from './sample-report';

const bytes = renderDocx(sampleReport);
const body = bodyOf(bytes);

function bodyWith(...blocks: readonly Block[]): readonly XmlElement[] {
  return bodyOf(renderDocx({ ...sampleReport, blocks }));
}

function indentOf(text: string): Record<string, string> {
  return { ...only(paragraphReading(bytes, text), 'w:ind').attributes };
}

describe('the page', () => {
  test('is A4 with 15 mm above and below and 20 mm at the sides', () => {
    const section = body[body.length - 1];
    if (section === undefined) throw new Error('no section');
    const { 'w:w': width, 'w:h': height } = only(section, 'w:pgSz').attributes;
    expect([width, height]).toEqual(['11906', '16838']);
    const margins = only(section, 'w:pgMar').attributes;
    const millimetres = (side: string) => Math.round(Number(margins[side]) / 56.6929);
    expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map(millimetres)).toEqual([15, 15, 20, 20]);
  });

  test('every page but the cover has the page header and, at the bottom centre, its number and the last', () => {
    const section = body[body.length - 1];
    if (section === undefined) throw new Error('no section');
    expect(has(section, 'w:titlePg')).toBe(true);
    const links = all(partOf(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
    const partFor = (kind: string, type: string) => {
      const reference = all(section, `w:${kind}Reference`).find(
        ({ attributes }) => attributes['w:type'] === type,
      );
      const link = links.find(({ attributes }) => attributes['Id'] === reference?.attributes['r:id']);
      return partOf(bytes, `word/${link?.attributes['Target'] ?? 'none'}`);
    };
    expect(textOf(partFor('header', 'default'))).toBe('서울디지털재단 주요업무보고');
    expect(textOf(partFor('header', 'first'))).toBe('');
    expect(has(partFor('footer', 'first'), 'w:instrText')).toBe(false);

    const number = partFor('footer', 'default');
    expect(valueOf(number, 'w:jc')).toBe('center');
    expect(textOf(number)).toBe(' / ');
    const codes = all(number, 'w:r').flatMap((run) => {
      const inRun = all(run, 'w:instrText').map(charactersOf);
      expect(inRun.length).toBeLessThanOrEqual(1);
      return inRun;
    });
    expect(codes).toEqual(['PAGE', 'NUMPAGES']);
  });
});

describe('the cover', () => {
  test('has session, committee, title, date and institution, and the contents begin a new page', () => {
    expect(body.slice(0, 5).map(textOf)).toEqual([
      '제287회 정례회',
      '행정자치위원회',
      '2019년도 주요업무보고',
      '2019. 6. 14.',
      '서울디지털재단',
    ]);
    expect(valueOf(paragraphReading(bytes, '2019년도 주요업무보고'), 'w:pStyle')).toBe('Title');
    expect(body[5]?.name).toBe('w:sdt');
  });
});

describe('headings', () => {
  const headings = body.filter((element) => element.name === 'w:p' && has(element, 'w:bookmarkStart'));

  test('have the built-in styles, and keep with what they head', () => {
    expect(headings.map((heading) => [valueOf(heading, 'w:pStyle'), textOf(heading)])).toEqual([
      ['Heading1', 'Ⅰ. 일반현황'],
      ['Heading2', '1. 인력'],
      ['Heading4', '□ 인 력 : 총 34명'],
      ['Heading1', 'Ⅱ. 사업목표'],
      ['Heading3', '1 글로벌 스마트시티 서울'],
      ['Heading4', '□ 사업 내용'],
    ]);
    expect(headings.every((heading) => has(heading, 'w:keepNext'))).toBe(true);
    const styles = all(partOf(bytes, 'word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'TOC1', 'TOC2', 'TOC3']) {
      expect(styles.filter((each) => each === style)).toHaveLength(1);
    }
  });

  test('carry their looks themselves as well, since Google keeps only those', () => {
    for (const heading of headings) {
      const run = only(heading, 'w:r');
      expect(has(run, 'w:b')).toBe(true);
      expect(Number(valueOf(run, 'w:sz'))).toBeGreaterThanOrEqual(24);
      expect(has(only(heading, 'w:pPr'), 'w:spacing')).toBe(true);
    }
  });

  test('begin a new page where they should', () => {
    const breaks = headings.filter((heading) => {
      const mark = all(heading, 'w:pageBreakBefore')[0];
      return mark !== undefined && mark.attributes['w:val'] !== 'false';
    });
    expect(breaks.map(textOf)).toEqual(['Ⅰ. 일반현황', 'Ⅱ. 사업목표', '1 글로벌 스마트시티 서울']);
  });

  test('bookmarks are numbered apart and stand around the text', () => {
    const starts = headings.map((heading) => only(heading, 'w:bookmarkStart').attributes['w:id']);
    expect(new Set(starts).size).toBe(headings.length);
    for (const heading of headings) {
      expect(elementsIn(heading).map(({ name }) => name)).toEqual([
        'w:pPr',
        'w:bookmarkStart',
        'w:r',
        'w:bookmarkEnd',
      ]);
    }
  });
});

describe('the text', () => {
  test('a body that does not begin with a new page begins on one all the same', () => {
    const [first, second] = bodyWith({ type: 'paragraph', role: 'text', runs: [{ text: '시작' }] }).slice(5);
    if (first === undefined || second === undefined) throw new Error('no body');
    expect(has(first, 'w:pageBreakBefore')).toBe(true);
    expect(textOf(first)).toBe('');
    expect(textOf(second)).toBe('시작');
  });

  test('a bullet is its mark, a tab and text that hangs under itself, deeper by level', () => {
    const first = indentOf(
      '○\t도시문제를 디지털로 풀어 본 사례를 모아 해외 도시와 나누고, 공동 연구 과제를 찾아 해마다 두 차례 결과를 알린다. 과제는 참여 도시가 함께 고른다.',
    );
    const levels = [
      first,
      indentOf('-\t참여 도시 : 12개 도시'),
      indentOf('·\t아시아 5, 유럽 4, 미주 3'),
      indentOf('①\t회의는 화상으로 연다'),
    ];
    const lefts = levels.map((indent) => Number(indent['w:left']));
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
    expect(new Set(lefts).size).toBe(4);
    expect(levels.every((indent) => Number(indent['w:hanging']) > 0)).toBe(true);
    expect(first['w:left']).toBe(first['w:hanging']);
    expect(indentOf('(표시 없이 이어지는 글)')).toEqual({ 'w:left': levels[1]?.['w:left'] });
    expect(body.some((element) => has(element, 'w:numPr'))).toBe(false);
  });

  test('bold stretches are bold, the others not', () => {
    const runs = all(paragraphReading(bytes, '※\t파견공무원 2명 및 계약직 5명 별도'), 'w:r').slice(2);
    expect(runs.map((run) => [textOf(run), has(run, 'w:b')])).toEqual([
      ['파견공무원 2명 및 ', false],
      ['계약직 5명', true],
      [' 별도', false],
    ]);
  });

  test('the aim stands in a box, lightly tinted', () => {
    const aim = body.find((element) => textOf(element).startsWith('국제 도시와의 협력을'));
    if (aim === undefined) throw new Error('no aim');
    expect(elementsIn(only(aim, 'w:pBdr')).map(({ name }) => name)).toEqual([
      'w:top',
      'w:left',
      'w:bottom',
      'w:right',
    ]);
    expect(only(aim, 'w:shd').attributes['w:fill']).toMatch(/^F/);
  });

  test('a caption stays with what follows it', () => {
    expect(has(paragraphReading(bytes, '< 연도별 예산 >'), 'w:keepNext')).toBe(true);
  });

  test('every word is set in Noto Sans KR, in all four font slots', () => {
    const noto = 'Noto Sans KR';
    const slots = { 'w:ascii': noto, 'w:hAnsi': noto, 'w:eastAsia': noto, 'w:cs': noto };
    const runs = [...readDocx(bytes)]
      .filter(([path]) => /^word\/(document|header\d|footer\d)\.xml$/.test(path))
      .flatMap(([, part]) => all(part, 'w:r'));
    expect(runs.length).toBeGreaterThan(80);
    for (const run of runs) expect(only(run, 'w:rFonts').attributes).toEqual(slots);
    expect(only(only(partOf(bytes, 'word/styles.xml'), 'w:rPrDefault'), 'w:rFonts').attributes).toEqual(
      slots,
    );
  });

  test('is Korean where it is Hangul and English where it is Latin, so that neither is broken as the other', () => {
    expect(only(partOf(bytes, 'word/styles.xml'), 'w:lang').attributes).toEqual({
      'w:val': 'en-US',
      'w:eastAsia': 'ko-KR',
    });
  });
});

describe('the file', () => {
  test('holds no word that is not in the report', () => {
    const empty = renderDocx({
      locale: 'ko',
      cover: { session: '', committee: '', title: '', date: '', institution: '' },
      style: sampleStyle,
      contentsTitle: '',
      pageHeader: '',
      blocks: [],
    });
    const texts = [...readDocx(empty)]
      .filter(([path]) => path.startsWith('word/'))
      .map(([, part]) => textOf(part));
    expect(texts.join('').trim()).toBe('/');
  });

  test('names the title and the institution in its properties, and no moment', () => {
    const properties = elementsIn(partOf(bytes, 'docProps/core.xml')).map(({ name, children }) => [
      name,
      ...children,
    ]);
    expect(properties).toEqual([
      ['dc:title', '2019년도 주요업무보고'],
      ['dc:creator', '서울디지털재단'],
      ['cp:keywords', madeBy],
      ['cp:lastModifiedBy', '서울디지털재단'],
      ['cp:revision', '1'],
    ]);
  });

  test('has the same bytes each time the same report is made, whatever was made in between', () => {
    renderDocx({ ...sampleReport, blocks: sampleReport.blocks.slice(0, 3) });
    expect(Buffer.compare(renderDocx(sampleReport), bytes)).toBe(0);
  });
});
