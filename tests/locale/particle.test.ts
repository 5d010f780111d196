/** Korean particles after the words and figures that people type. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedParticle, withParticle } from '../../src/locale/particle';

test.each([
  ['예산', '을/를', '예산을'],
  ['번호', '을/를', '번호를'],
  ['집행', '은/는', '집행은'],
  ['과부족', '이/가', '과부족이'],
  ['인원', '으로/로', '인원으로'],
  ['번호', '으로/로', '번호로'],
  ['연말', '으로/로', '연말로'],
  ['예산', '과/와', '예산과'],
  ['번호', '과/와', '번호와'],
  ['480백만원', '은/는', '480백만원은'],
  ['8.4%', '은/는', '8.4%는'],
  ['37명', '이/가', '37명이'],
  ['16,078㎡', '을/를', '16,078㎡를'],
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
  ['개포(수탁)', '은/는', '개포(수탁)는'],
  ["'개포 운영(수탁)'", '이/가', "'개포 운영(수탁)'이"],
  ['데이터(JSON)', '으로/로', '데이터(JSON)로'],
  ['(수탁)', '은/는', '(수탁)은'],
  ["'10%'", '은/는', "'10%'는"],
  ["'#REF!'", '은/는', "'#REF!'는"],
  ["''", '은/는', "''는"],
] as const)('%s: quotes and brackets are not read', (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});

test.each([
  ['SQL', '은/는', 'SQL은'],
  ['URL', '으로/로', 'URL로'],
  ['ATM', '이/가', 'ATM이'],
  ['UN', '과/와', 'UN과'],
  ['HR', '을/를', 'HR을'],
  ['HR', '으로/로', 'HR로'],
  ['UNDP', '은/는', 'UNDP는'],
  ['R&D', '과/와', 'R&D와'],
  ['Center', '은/는', 'Center는'],
  ['Vision', '은/는', 'Vision은'],
] as const)('the letters of %s are read by their names: %s gives %s', (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});

test.each([
  ['은(는) 크다', '은/는', 4],
  ['(으)로 편성', '으로/로', 4],
  ['와(과)', '과/와', 4],
  ['이/가', '이/가', 3],
  ['는 낮다', '은/는', 1],
  ['으로.', '으로/로', 2],
  ['과', '과/와', 1],
  ['를) 집행', '을/를', 1],
] as const)('%s begins with a particle', (text, pair, length) => {
  expect(typedParticle(text)).toEqual({ pair, length });
});

test.each(['이며', '의 예산', '가량', '은행', ' 은', '', '로봇', '(으)'])('%s begins with none', (text) => {
  expect(typedParticle(text)).toBeNull();
});

test('whatever the word is, it stands unchanged before one of the two particles', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect([`${word}을`, `${word}를`]).toContain(withParticle(word, '을/를'));
    }),
  );
});
