import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lightness } from '../../../src/report/style/colour';
import { contrast } from './contrast';
import { paletteOf } from '../../../src/report/style/palette';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0').toUpperCase());

describe('the colours made from an accent', () => {
  test('the three shades of bars are told apart in grey print, whatever the accent', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const { strong, medium, light } = paletteOf({ accent }).bars;
        expect(lightness(medium) - lightness(strong)).toBeGreaterThan(20);
        expect(lightness(light) - lightness(medium)).toBeGreaterThan(20);
        // And a light bar from the paper.
        expect(100 - lightness(light)).toBeGreaterThan(12);
      }),
    );
  });

  test('every text is read on what is behind it', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const palette = paletteOf({ accent });
        // Titles are large: WCAG 2 asks 3 of them, and 4.5 of other text.
        expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(3);
        for (const text of [palette.accentText, palette.mutedText, palette.warningText])
          for (const ground of ['FFFFFF', palette.headTint, palette.subtotalTint, palette.totalTint])
            expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('a total is darker than a subtotal, and a head darker than both', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const { headTint, subtotalTint, totalTint } = paletteOf({ accent });
        expect(lightness(headTint)).toBeLessThan(lightness(totalTint) - 1);
        expect(lightness(totalTint)).toBeLessThan(lightness(subtotalTint) - 1);
        expect(lightness(subtotalTint)).toBeLessThan(99);
      }),
    );
  });

  test('an accent dark enough for white text stays as the institution chose it', () => {
    expect(paletteOf({ accent: '1f3864' }).accent).toBe('1F3864');
    expect(paletteOf({ accent: 'C00000' }).accent).toBe('C00000');
    expect(paletteOf({ accent: 'FFFF00' }).accent).not.toBe('FFFF00');
  });

  test.each(['', '#1F3864', '1F38', 'navy', '1F386G', '1F3864\n', '</w:t>'])(
    'what is no colour counts as navy: %j',
    (accent) => {
      expect(paletteOf({ accent })).toEqual(paletteOf({ accent: '1F3864' }));
    },
  );
});
