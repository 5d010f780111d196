/** Comparing two names: what holds for any names whatever. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relationOf } from '../../../src/checks/names/compare-names';
import { nameForm } from '../../../src/checks/names/name-form';
import { budgetOf, details, printedName, sentence, variants } from './workbook';

/** Words of names; none is generic, an ordinal, or one slip from another. */
const words = [
  '마을',
  '공동체',
  '활성화',
  '어르신',
  '체육대회',
  '둘레길',
  '급식실',
  '농산물',
  '직거래',
  '브랜드',
];
const name = fc.shuffledSubarray(words, { minLength: 3, maxLength: 5 }).map((chosen) => chosen.join(' '));
const joined = (one: string, other: string) =>
  relationOf(nameForm(one), nameForm(other), { isNumbered: false }) !== null;

/** The same letters with other spaces and middle dots. */
const respaced = fc
  .tuple(name, fc.array(fc.constantFrom('', '', ' ', '·', ' · ', 'ㆍ'), { minLength: 30, maxLength: 30 }))
  .map(([own, marks]) => {
    const letters = Array.from(own.replace(/ /g, ''));
    const other = letters.map((letter, index) => letter + (marks[index] ?? '')).join('');
    return [own, other.replace(/[·ㆍ\s]+$/, '')] as const;
  });

describe('two names', () => {
  test('are joined or kept apart whichever comes first', () => {
    const touched = fc.tuple(name, fc.constantFrom(' 운영', ' 2', '(수탁)', ' 개최', '회', ''), fc.nat());
    fc.assert(
      fc.property(touched, touched, fc.boolean(), ([one, end, cut], [another, otherEnd], isSame) => {
        const first = one + end;
        const base = isSame ? one.slice(0, cut % one.length) + one.slice((cut % one.length) + 1) : another;
        const second = base + otherEnd;
        expect(joined(first, second)).toBe(joined(second, first));
      }),
    );
  });

  test('are one when only spaces and middle dots differ', () => {
    fc.assert(
      fc.property(respaced, ([one, other]) => {
        expect(joined(one, other)).toBe(true);
        expect(joined(other, one)).toBe(true);
      }),
    );
  });

  test('are two when one has a digit, an ordinal or a qualifier more', () => {
    const mark = fc.constantFrom(
      ' 2',
      ' 2차',
      '제3기 ',
      ' Ⅱ',
      ' II',
      ' 2019',
      '(수탁)',
      '(2호)',
      '[을]',
      ' A',
    );
    fc.assert(
      fc.property(name, mark, (own, more) => {
        const other = more.endsWith(' ') ? more + own : own + more;
        expect(joined(own, other)).toBe(false);
        expect(joined(other, own)).toBe(false);
      }),
    );
  });

  test('are two when each has another digit, ordinal or qualifier', () => {
    const pair = fc.constantFrom(
      [' 1차', ' 2차'],
      [' Ⅰ', ' Ⅱ'],
      ['(수탁)', '(직영)'],
      ['(갑)', '(을)'],
      [' 2018', ' 2019'],
    );
    fc.assert(
      fc.property(respaced, pair, ([own, other], [one = '', two = '']) => {
        expect(joined(own + one, other + two)).toBe(false);
      }),
    );
  });
});

describe('in a workbook', () => {
  const budget = (own: string) =>
    budgetOf([
      ['1', own],
      ['2', '학교 숲 조성'],
    ]);

  test('other spaces and middle dots are found, in a table and in a sentence', () => {
    fc.assert(
      fc.property(respaced, ([own, other]) => {
        fc.pre(nameForm(own).spelling !== nameForm(other).spelling);
        const found = variants({ budget: budget(own), printed: [printedName('1', other)] });
        expect(found).toHaveLength(1);
        expect(variants({ budget: budget(own), sentences: [sentence('2', `- ${other} 계획`)] })).toHaveLength(
          1,
        );
      }),
    );
  });

  test('the order of the rows does not change what is found', () => {
    const row = fc.tuple(fc.constantFrom('1', '2', ''), respaced, fc.boolean());
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 4 }), (rows, texts) => {
        const lines = budgetOf(rows.map(([, [own]], index) => [String(index + 1), own] as const));
        const printed = rows.map(([number, [own, other], isOther]) =>
          printedName(number, isOther ? other : own),
        );
        const sentences = texts.map(([number, [, other]]) => sentence(number, `${other}을 추진`));
        const found = (backwards: boolean) => {
          const turn = <Item>(items: readonly Item[]) => (backwards ? [...items].reverse() : items);
          const all = details({ budget: lines, printed: turn(printed), sentences: turn(sentences) });
          return all
            .map((detail) => {
              if (detail.code !== 'variants') return JSON.stringify(detail);
              return JSON.stringify([
                detail.canonical,
                detail.variants.map((each) => JSON.stringify(each)).sort(),
              ]);
            })
            .sort();
        };
        expect(found(true)).toEqual(found(false));
      }),
    );
  });

  test('whatever is typed, nothing is thrown', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const lines = budgetOf(texts.map((each, index) => [String(index), each, each] as const));
        const printed = texts.map((each) => printedName('1', each, each));
        const sentences = texts.map((each) => sentence(each, each + each));
        expect(() => details({ budget: lines, printed, sentences })).not.toThrow();
      }),
    );
  });
});
