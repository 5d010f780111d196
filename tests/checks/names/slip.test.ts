/** What counts as a slip, and how large it is. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jamoDistance, jamoOf } from '../../../src/checks/names/jamo';
import { lettersButOne } from '../../../src/checks/names/letters-but-one';
import { nameForm } from '../../../src/checks/names/name-form';
import { slipBetween } from '../../../src/checks/names/slip';

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const word = fc.array(syllable, { minLength: 4, maxLength: 12 }).map((syllables) => syllables.join(''));

test('a syllable is taken apart into the keys it is typed with', () => {
  expect(jamoOf('관')).toBe('ㄱㅗㅏㄴ');
  expect(jamoOf('값')).toBe('ㄱㅏㅂㅅ');
  expect(jamoOf('UN 의')).toBe('UN ㅇㅡㅣ');
});

describe('the jamo distance', () => {
  test.each([
    ['즌랩', '즈랩', 1],
    ['즌랩', '존랩', 1],
    ['센터', '센타', 1],
    ['활성화', '활성하', 1],
    ['북부', '남부', 3],
    ['국제', '국내', 2],
    ['연구소', '연구', 2],
  ])('of %s and %s is %d', (one, other, distance) => {
    expect(jamoDistance(one, other)).toBe(distance);
  });

  test('of one consonant mistyped is 1, wherever it is and in whichever direction', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.integer({ min: 1, max: 27 }), (text, at, final) => {
        const place = at % text.length;
        const open = text.charCodeAt(place) - ((text.charCodeAt(place) - 0xac00) % 28);
        // Of the final consonants those that are one key.
        fc.pre(![2, 3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 18, 20].includes(final));
        const [without, withFinal] = [open, open + final].map(
          (code) => text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1),
        );
        expect(jamoDistance(without ?? '', withFinal ?? '')).toBe(1);
        expect(jamoDistance(withFinal ?? '', without ?? '')).toBe(1);
      }),
    );
  });
});

describe('a slip', () => {
  test.each([
    ['방과후학교 프로그램', '방과후학교 프로그렘', 'mistyped'],
    ['방과후학교 프로그램', '방과후학교 프로램', 'missing'],
    ['방과후학교 프로그램', '방과후후학교 프로그램', 'extra'],
    ['방과후학교 프로그램', '방과후학교 프그로램', 'exchanged'],
    ['Citypreneurs 대회', 'Cityprenurs 대회', 'missing'],
  ])('%s, %s: %s', (one, other, kind) => {
    expect(slipBetween(nameForm(one), nameForm(other))?.kind).toBe(kind);
  });

  test.each([
    ['1차 사업', '2차 사업'],
    ['AI 교육장', 'AR 교육장'],
    ['증축공사 I', '증축공사 II'],
    ['VI 단계', 'VII 단계'],
    ['가 지구 정비', '나 지구 정비'],
    ['북부 도서관', '남부 도서관'],
    ['청년 지원', '청소년 지원'],
    ['구 축제 한마당', '시 축제 한마당'],
    ['방과후학교 프로그램', '방과전학교 프로그렘'],
    ['같은 이름', '같은 이름'],
  ])('none between %s and %s', (one, other) => {
    expect(slipBetween(nameForm(one), nameForm(other))).toBeNull();
    expect(slipBetween(nameForm(other), nameForm(one))).toBeNull();
  });

  test('is found from either side', () => {
    fc.assert(
      fc.property(word, syllable, fc.nat(), fc.constantFrom(0, 1), (text, put, at, taken) => {
        const place = at % text.length;
        const other = text.slice(0, place) + put + text.slice(place + taken);
        const one = slipBetween(nameForm(text), nameForm(other));
        const back = slipBetween(nameForm(other), nameForm(text));
        expect(back === null).toBe(one === null);
        expect(back?.jamo).toBe(one?.jamo);
      }),
    );
  });

  test('leaves the two a key in common by which they are found', () => {
    fc.assert(
      fc.property(word, syllable, fc.nat(), fc.constantFrom(0, 1), (text, put, at, taken) => {
        const place = at % text.length;
        const other = text.slice(0, place) + put + text.slice(place + taken);
        const keys = new Set(lettersButOne(text));
        expect(lettersButOne(other).some((key) => keys.has(key))).toBe(true);
      }),
    );
  });
});
