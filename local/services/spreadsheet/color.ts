/** Colours as Google reads them: `#rrggbb`, `#rgb`, `rgb(r,g,b)` and the names of CSS. */
import { colorNames } from './color-names';

function hexPair(value: number): string {
  return value.toString(16).padStart(2, '0');
}

/** `#rrggbb`, or null for what is no colour. */
export function hexColor(color: string): string | null {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text)?.slice(1).map(Number);
  if (parts?.every((part) => part <= 255) === true) return `#${parts.map(hexPair).join('')}`;
  return colorNames[text] ?? null;
}
