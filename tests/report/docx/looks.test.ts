/** The institution's own looks, and the conventions of Korean reports. */
import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/report/document/document';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { contrast } from '../style/contrast';
import type { XmlElement } from './parse-xml';
import { all, bodyOf, elementsIn, has, only, partOf, readDocx, textOf, valueOf } from './read-docx';
import { barsTable, executionTable, fullReport, linkedSentence, sampleReport } from './sample-report';

const style = { accent: '00694E', typeface: 'Nanum Gothic', titleTypeface: 'Black Han Sans' };
const bytes = renderDocx({ ...fullReport, style });
const body = bodyOf(bytes);

function found(test: (element: XmlElement) => boolean): XmlElement {
  const element = body.find(test);
  if (element === undefined) throw new Error('not found');
  return element;
}

function headingOf(level: number): XmlElement {
  return found(
    (element) =>
      element.name === 'w:p' &&
      has(element, 'w:pStyle') &&
      valueOf(element, 'w:pStyle') === `Heading${level}`,
  );
}

function fontsIn(element: XmlElement): ReadonlySet<string | undefined> {
  return new Set(all(element, 'w:rFonts').flatMap(({ attributes }) => Object.values(attributes)));
}

describe("the institution's accent and typefaces", () => {
  test('a chapter is a title bar in the accent with white text', () => {
    const bar = headingOf(1);
    expect(only(bar, 'w:shd').attributes['w:fill']).toBe('00694E');
    expect(valueOf(only(bar, 'w:r'), 'w:color')).toBe('FFFFFF');
  });

  test('titles have one typeface, text the other, and no third one is named', () => {
    for (const level of [1, 2, 3, 4]) expect(fontsIn(headingOf(level))).toEqual(new Set(['Black Han Sans']));
    expect(fontsIn(found(({ name }) => name === 'w:tbl'))).toEqual(new Set(['Nanum Gothic']));
    const parts = [...readDocx(bytes)].filter(([path]) =>
      /^word\/(document|header\d|footer\d|styles)\.xml$/.test(path),
    );
    expect(new Set(parts.flatMap(([, part]) => [...fontsIn(part)]))).toEqual(
      new Set(['Nanum Gothic', 'Black Han Sans']),
    );
  });

  test('an accent too light for white text is darkened', () => {
    const pale = bodyOf(renderDocx({ ...sampleReport, style: { ...style, accent: 'FFFF00' } }));
    const bar = pale.find((element) => has(element, 'w:bookmarkStart'));
    if (bar === undefined) throw new Error('no heading');
    expect(contrast('FFFFFF', only(bar, 'w:shd').attributes['w:fill'] ?? '')).toBeGreaterThanOrEqual(3);
  });

  test('a colour and a typeface that are none leave the report as it is by default', () => {
    const nonsense = { accent: 'url(x)', typeface: 'a\u0000b', titleTypeface: 'x'.repeat(200) };
    const usual = renderDocx({ ...fullReport, style: sampleReport.style });
    expect(Buffer.compare(renderDocx({ ...fullReport, style: nonsense }), usual)).toBe(0);
  });
});

describe('headings', () => {
  test('each level looks unlike the others: a bar, a rule below, a bar before, bold text', () => {
    const sides = [1, 2, 3, 4].map((level) => {
      const lines = all(headingOf(level), 'w:pBdr')[0];
      return lines === undefined
        ? []
        : lines.children.map((child) => (typeof child === 'string' ? '' : child.name));
    });
    expect(sides).toEqual([['w:top', 'w:left', 'w:bottom', 'w:right'], ['w:bottom'], ['w:left'], []]);
    const sizes = [1, 2, 3, 4].map((level) => Number(valueOf(only(headingOf(level), 'w:r'), 'w:sz')));
    expect(sizes).toEqual([...new Set(sizes)].sort((one, other) => other - one));
  });

  test('are the same in the built-in styles as on the headings themselves', () => {
    const styles = all(partOf(bytes, 'word/styles.xml'), 'w:style');
    for (const level of [1, 2, 3, 4]) {
      const own = styles.find(({ attributes }) => attributes['w:styleId'] === `Heading${level}`);
      if (own === undefined) throw new Error('no style');
      expect(only(own, 'w:rPr')).toEqual(only(only(headingOf(level), 'w:r'), 'w:rPr'));
      expect(valueOf(own, 'w:outlineLvl')).toBe(String(level - 1));
    }
  });
});

describe('text', () => {
  const paragraphReading = (text: string) =>
    found((element) => element.name === 'w:p' && textOf(element) === text);

  test('notes are smaller and step back', () => {
    const runOf = (text: string) => all(paragraphReading(text), 'w:r')[2] ?? paragraphReading(text);
    const note = runOf('※\t집행률은 예산현액 대비');
    const plain = runOf('-\t참여 도시 : 12개 도시');
    expect(Number(valueOf(note, 'w:sz'))).toBeLessThan(Number(valueOf(plain, 'w:sz')));
    expect(has(note, 'w:color')).toBe(true);
    expect(has(plain, 'w:color')).toBe(false);
  });

  test('numbers before items have room for two digits', () => {
    const hanging = (text: string) => Number(only(paragraphReading(text), 'w:ind').attributes['w:hanging']);
    expect(hanging('10.\t단위와 반올림')).toBeGreaterThan(hanging('-\t참여 도시 : 12개 도시'));
  });

  test('no gap is put between digits and Hangul, and words are not broken', () => {
    const normal = all(partOf(bytes, 'word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Normal',
    );
    if (normal === undefined) throw new Error('no style');
    expect(valueOf(normal, 'w:autoSpaceDE')).toBe('0');
    expect(valueOf(normal, 'w:autoSpaceDN')).toBe('0');
    expect(valueOf(normal, 'w:wordWrap')).toBe('1');
  });
});

describe('the room around paragraphs', () => {
  const roomOf = (element: XmlElement) => {
    const properties = only(element, 'w:pPr');
    const indent = all(properties, 'w:ind')[0]?.attributes ?? {};
    return { ...only(properties, 'w:spacing').attributes, ...indent };
  };
  const reading = (text: string): XmlElement =>
    found(
      (element) => element.name === 'w:p' && textOf(element).startsWith(text) && !has(element, 'w:hyperlink'),
    );
  const bullet = (before: number, after: number, left: number, hanging: number) => ({
    'w:before': String(before),
    'w:after': String(after),
    'w:line': '264',
    'w:lineRule': 'auto',
    'w:left': String(left),
    'w:hanging': String(hanging),
  });

  test('bullets: each level stands further in and closer, its later lines under its text', () => {
    expect(roomOf(reading('○\t도시문제'))).toEqual(bullet(80, 30, 320, 320));
    expect(roomOf(reading('-\t참여 도시'))).toEqual(bullet(40, 30, 280 + 320, 320));
    expect(roomOf(reading('·\t아시아 5'))).toEqual(bullet(20, 20, 2 * 280 + 320, 320));
    expect(roomOf(reading('①\t회의는'))).toEqual(bullet(20, 20, 3 * 280 + 320, 320));
    expect(roomOf(reading('10.\t단위와'))).toEqual(bullet(80, 30, 440, 440));
  });

  test('a bullet without a mark stands under the text of its level', () => {
    const { 'w:hanging': hanging, ...room } = bullet(40, 30, 280 + 320, 320);
    expect(hanging).toBe('320');
    expect(roomOf(reading('(표시 없이'))).toEqual(room);
  });

  test('a bullet that leads into a table stands a little off it', () => {
    const lead: Block = { type: 'bullet', level: 1, mark: '○', runs: [{ text: '집행 현황' }] };
    const own = bodyOf(renderDocx({ ...sampleReport, blocks: [lead, executionTable] }));
    const written = own.find((element) => textOf(element) === '○\t집행 현황');
    expect(written && roomOf(written)).toEqual(bullet(80, 90, 320, 320));
  });

  test('the aim stands within its box, which stays within the margins', () => {
    const aim = reading('국제 도시와의');
    const lines = elementsIn(only(aim, 'w:pBdr')).map(({ name, attributes }) => [
      name,
      attributes['w:space'],
    ]);
    expect(lines).toEqual(['w:top', 'w:left', 'w:bottom', 'w:right'].map((side) => [side, '6']));
    // Six points and the line's three quarters of one, in twentieths.
    expect(roomOf(aim)).toEqual({
      'w:before': '160',
      'w:after': '200',
      'w:line': '264',
      'w:lineRule': 'auto',
      'w:left': '135',
      'w:right': '135',
    });
  });

  test('captions and running text', () => {
    expect(roomOf(reading('< 연도별 예산 >'))).toEqual({ 'w:before': '140', 'w:after': '50' });
    const line = { 'w:line': '264', 'w:lineRule': 'auto' };
    expect(roomOf(reading('끝.'))).toEqual({ 'w:before': '60', 'w:after': '60', ...line });
  });

  test('headings: bars beside and around them stay within the margins', () => {
    expect(roomOf(headingOf(1))).toMatchObject({ 'w:after': '260', 'w:left': '150', 'w:right': '150' });
    expect(roomOf(headingOf(2))).toEqual({ 'w:before': '320', 'w:after': '160' });
    expect(roomOf(headingOf(3))).toMatchObject({ 'w:after': '160', 'w:left': '240' });
    expect(roomOf(headingOf(4))).toEqual({ 'w:before': '220', 'w:after': '80' });
  });
});

describe('what belongs together stays on a page', () => {
  function keepsNext(blocks: readonly Block[]): readonly (readonly [string, boolean])[] {
    const own = bodyOf(renderDocx({ ...sampleReport, blocks }));
    return own
      .slice(own.findIndex((element) => has(element, 'w:bookmarkStart')))
      .filter((element) => element.name === 'w:p' && textOf(element) !== '')
      .map((element) => [textOf(element), has(only(element, 'w:pPr'), 'w:keepNext')]);
  }

  test('a heading with what it heads, the sentence before a table with the table, its caption and its head', () => {
    const heading: Block = {
      type: 'heading',
      level: 4,
      text: '□ 예산',
      bookmark: 'x',
      pageBreakBefore: true,
    };
    const bullet: Block = { type: 'bullet', level: 1, mark: '○', runs: [{ text: '집행 현황' }] };
    expect(keepsNext([heading, bullet, executionTable, bullet, bullet, barsTable, linkedSentence])).toEqual([
      ['□ 예산', true],
      ['○\t집행 현황', true],
      ["예산집행 현황 및 계획\t('19.5.31. 기준, 단위 : 백만원)", true],
      ['○\t집행 현황', false],
      ['○\t집행 현황', true],
      ["직급별 정원과 현원\t('19.5.31. 기준, 단위 : 명)", true],
      ['○\t예산액은 530백만원, 집행액은 53백만원 (1번 수치) ▼ 부진', false],
    ]);
  });
});

describe('the cover', () => {
  test('a long title is set smaller, so that it stands on one line', () => {
    const sizeOf = (title: string) => {
      const own = bodyOf(renderDocx({ ...sampleReport, cover: { ...sampleReport.cover, title } }));
      return Number(valueOf(own[2] ?? headingOf(1), 'w:sz'));
    };
    expect(sizeOf('2019년도 상반기 주요업무 추진실적 및 계획 보고')).toBeLessThan(sizeOf('주요업무 보고'));
  });
});
