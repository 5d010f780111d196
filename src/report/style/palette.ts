/** The colours of a report, made from the institution's accent; every renderer takes them from here. */
import type { ReportStyle, Shade } from '../document/document';
import { isColour, lightness, withLightness } from './colour';

/** Colours as RRGGBB. */
export interface Palette {
  /** Behind the text of title bars. */
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  /** The accent where it is text or a rule on white paper: dark enough to be read. */
  readonly accentText: string;
  /** Text that steps back: notes, page header, page number. */
  readonly mutedText: string;
  /** Text that asks to be looked at; it is bold as well. */
  readonly warningText: string;
  /** Lines inside tables and around boxes. */
  readonly rule: string;
  /** Lines above and below a table, and above its total. */
  readonly strongRule: string;
  readonly headTint: string;
  readonly subtotalTint: string;
  readonly totalTint: string;
  readonly aimTint: string;
  readonly tileTint: string;
  /** Told apart in grey print. */
  readonly bars: Readonly<Record<Shade, string>>;
}

const DEFAULT_ACCENT = '1F3864';
const WHITE = 'FFFFFF';

/** The lightest fill on which large white text has the contrast of 3 that WCAG 2 asks of it (success criterion 1.4.3). */
const LIGHTEST_FILL = 61;

/** The lightest text that has a contrast of 4.5 on white and on every tint. */
const LIGHTEST_TEXT = 38;

function noLighterThan(most: number, colour: string): string {
  return lightness(colour) > most ? withLightness(colour, most) : colour;
}

/** The colours for a style; an accent that is no colour counts as navy, and one too light to be read is darkened. */
export function paletteOf({ accent }: Pick<ReportStyle, 'accent'>): Palette {
  const base = isColour(accent) ? accent.toUpperCase() : DEFAULT_ACCENT;
  // Tints come from the darkened accent: those of a bright yellow itself would glare.
  const accentText = noLighterThan(LIGHTEST_TEXT, base);
  return {
    accent: noLighterThan(LIGHTEST_FILL, base),
    onAccent: WHITE,
    accentText,
    mutedText: '595959',
    warningText: 'A61C1C',
    rule: withLightness(accentText, 72),
    strongRule: accentText,
    headTint: withLightness(accentText, 89),
    subtotalTint: withLightness(accentText, 96),
    totalTint: withLightness(accentText, 92),
    aimTint: withLightness(accentText, 97.5),
    tileTint: withLightness(accentText, 96),
    bars: {
      strong: withLightness(accentText, 30),
      medium: withLightness(accentText, 60),
      light: withLightness(accentText, 84),
    },
  };
}
