/** Numbers as people type and paste them: commas, full-width digits, △ for negatives, "-" for nil. */

/** What a text in a number cell says; null when it is no number. */
export type NumberText =
  { readonly state: 'measured'; readonly value: number } | { readonly state: 'nil' } | null;

const fullWidth = /[\uFF01-\uFF5E]/g;

/** Reads a text as a number. Accepts △ ▲ Δ − - and ( ) for negatives, thousands commas, full-width digits, stray spaces and line breaks. */
export function readNumberText(text: string): NumberText {
  const plain = text
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00A0\u3000\u200B\uFEFF]/g, '');
  if (/^[-−–—]$/.test(plain)) return { state: 'nil' };
  const match = /^([△▲Δ∆−–-]?)(\(?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\)?)$/.exec(plain);
  if (match === null) return null;
  const [, sign = '', open = '', whole = '', fraction = '', close = ''] = match;
  const bracketed = open === '(' && close === ')';
  if (open + close !== '' && (!bracketed || sign !== '')) return null;
  const size = Number(whole.replace(/,/g, '') + fraction);
  return { state: 'measured', value: size !== 0 && (sign !== '' || bracketed) ? -size : size };
}
