/** The colours of the page, by day and by night, all made from the institution's accent. */
import type { ReportStyle, Shade } from '../document/document';
import { withLightness } from '../style/colour';
import { type Palette, paletteOf } from '../style/palette';

/** A palette with what paper has by itself. */
interface PageColours extends Palette {
  readonly paper: string;
  readonly ink: string;
}

/** As on paper. */
export function lightColours(style: ReportStyle): PageColours {
  return { ...paletteOf(style), paper: 'FFFFFF', ink: '1A1A1A' };
}

/** For eyes that asked for a dark screen: text keeps a contrast of 4.5 on the paper and on every tint. */
export function darkColours(style: ReportStyle): PageColours {
  const accent = paletteOf(style).accentText;
  const bars: Record<Shade, string> = {
    strong: withLightness(accent, 80),
    medium: withLightness(accent, 58),
    light: withLightness(accent, 36),
  };
  return {
    paper: '14171C',
    ink: 'E8E9EC',
    accent: withLightness(accent, 34),
    onAccent: 'FFFFFF',
    accentText: withLightness(accent, 78),
    mutedText: 'AEB2BA',
    warningText: 'FFA399',
    rule: withLightness(accent, 42),
    strongRule: withLightness(accent, 70),
    headTint: withLightness(accent, 24),
    subtotalTint: withLightness(accent, 14),
    totalTint: withLightness(accent, 19),
    aimTint: withLightness(accent, 13),
    tileTint: withLightness(accent, 14),
    bars,
  };
}

/** As custom properties of CSS, `--accent-text:#1F3864;`. */
export function colourProperties({ bars, ...colours }: PageColours): string {
  const properties: Readonly<Record<string, string>> = {
    ...colours,
    barStrong: bars.strong,
    barMedium: bars.medium,
    barLight: bars.light,
  };
  return Object.keys(properties)
    .map(
      (name) =>
        `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:#${properties[name] ?? ''};`,
    )
    .join('');
}
