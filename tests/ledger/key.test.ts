/** When two texts name the same thing, for the ledger and for the sheet's formulas alike. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinedKey, keyText, withoutUnseen } from '../../src/ledger/key';

test.each([
  ['spaces round it and doubled ones', ' 스마트  시티 ', '스마트 시티'],
  ['a line break for a space', '스마트\n시티', '스마트 시티'],
  ['full-width signs', '１－２（가）', '1-2(가)'],
  ['capital letters', 'UN 청년', 'un 청년'],
  ['letters that a Mac takes apart', '가'.normalize('NFD'), '가'],
  ['a space of no width', '시설\u200B비', '시설비'],
  ['a soft hyphen', '시설\u00AD비', '시설비'],
  ['a byte order mark', '\uFEFF시설비', '시설비'],
  ['a variation selector', '시설비\uFE0F', '시설비'],
])('%s makes no difference', (_what, typed, same) => {
  expect(keyText(typed)).toBe(keyText(same));
});

test.each(['3/31', '2026-1', '12:30', 'May 31', '1e3', '=비고', '<5', '>', '운영?', '*', '~a'])(
  '%s is a name like any other',
  (name) => {
    expect(keyText(name)).not.toBe('');
    expect(keyText(name)).not.toBe(keyText(`${name}1`));
  },
);

test('no key holds what a criterion takes for a wildcard, and a key of a key is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const key = keyText(text);
      expect(key).not.toMatch(/[*?~]/);
      expect(keyText(key)).toBe(key);
    }),
  );
});

test('a number and a 세부사업 are told apart from another number and another 세부사업', () => {
  expect(joinedKey(['1', '23'])).not.toBe(joinedKey(['12', '3']));
  expect(joinedKey(['1', ''])).not.toBe(joinedKey(['', '1']));
});

test('a name without what nobody sees is still the name, and an emoji still the picture', () => {
  expect(withoutUnseen('\uFEFF시설\u00AD\u200B비\uFE0F')).toBe('시설비');
  expect(withoutUnseen('가족 👩\u200D👧 ❤\uFE0F')).toBe('가족 👩\u200D👧 ❤\uFE0F');
});
