import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { utf8 } from '../../../src/report/rendering/utf8';

describe('text as UTF-8', () => {
  test('keeps rare hanja and emoji, which take four bytes', () => {
    expect(Buffer.from(utf8('金𠮷 이사 😀')).toString('utf8')).toBe('金𠮷 이사 😀');
  });

  test('is what every other program writes, half a letter being U+FFFD', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (units, letters) => {
        const halved = Array.from(`${letters}${units}`, (letter, index) =>
          index % 3 === 0 ? letter.slice(0, 1) : letter,
        ).join('');
        for (const text of [units, letters, halved])
          expect(Buffer.compare(Buffer.from(utf8(text)), Buffer.from(text, 'utf8'))).toBe(0);
      }),
    );
  });
});
