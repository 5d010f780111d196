/** Korean particles after the words and figures that people type. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withParticle } from '../../src/locale/particle';

test.each([
  ['예산', '을/를', '예산을'],
  ['번호', '을/를', '번호를'],
  ['집행', '은/는', '집행은'],
  ['과부족', '이/가', '과부족이'],
  ['인원', '으로/로', '인원으로'],
  ['번호', '으로/로', '번호로'],
  ['연말', '으로/로', '연말로'],
] as const)('%s takes %s as %s', (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});

test.each([
  ['0', '이/가', '0이'],
  ['1', '이/가', '1이'],
  ['2', '이/가', '2가'],
  ['3', '이/가', '3이'],
  ['4', '이/가', '4가'],
  ['5', '이/가', '5가'],
  ['6', '이/가', '6이'],
  ['7', '이/가', '7이'],
  ['8', '이/가', '8이'],
  ['9', '이/가', '9가'],
  ['7', '으로/로', '7로'],
  ['1,480', '은/는', '1,480은'],
  ['6', '으로/로', '6으로'],
] as const)('the figure %s is read aloud: %s gives %s', (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});

test.each([
  ["'예산'", '이/가', "'예산'이"],
  ["'번호'", '이/가', "'번호'가"],
  ['개포(수탁)', '은/는', '개포(수탁)은'],
  ["'10%'", '은/는', "'10%'는"],
  ["'#REF!'", '은/는', "'#REF!'는"],
  ["''", '은/는', "''는"],
] as const)('%s: quotes and brackets are not read', (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});

test('whatever the word is, it stands unchanged before one of the two particles', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect([`${word}을`, `${word}를`]).toContain(withParticle(word, '을/를'));
    }),
  );
});
