/** The institution's own looks, and the conventions of Korean reports. */
import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/report/document/document';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { contrast } from '../style/contrast';
import type { XmlElement } from './parse-xml';
import { all, bodyOf, has, only, partOf, readDocx, textOf, valueOf } from './read-docx';
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
