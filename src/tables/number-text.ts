/** Numbers as people type and paste them: commas, full-width digits, △ for negatives, "-" for nil. */

/** What a text in a number cell says; null when it is no number. */
export type NumberText =
  { readonly state: 'measured'; readonly value: number } | { readonly state: 'nil' } | null;

const fullWidth = /[\uFF01-\uFF5E]/g;

/**
 * Reads a text as a number. Accepts △ ▲ Δ − - and ( ) for negatives, thousands commas or narrow spaces, full-width digits, and
 * spaces and line breaks around the number.
 */
export function readNumberText(text: string): NumberText {
  const plain = plainDigits(text);
  if (betweenDigits.test(plain)) return null;
  const closed = plain.replace(/\s/g, '');
  if (/^[-−–—]$/.test(closed)) return { state: 'nil' };
  const match = /^([△▲Δ∆−–-]?)(\(?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\)?)$/.exec(closed);
  if (match === null) return null;
  const [, sign = '', open = '', whole = '', fraction = '', close = ''] = match;
  const bracketed = open === '(' && close === ')';
  if (open + close !== '' && (!bracketed || sign !== '')) return null;
  const size = Number(whole.replace(/,/g, '') + fraction);
  return { state: 'measured', value: size !== 0 && (sign !== '' || bracketed) ? -size : size };
}

/** Whether a text holds one number behind another, with nothing but spaces or a line break between: `310 252`. */
export function holdsTwoNumbers(text: string): boolean {
  const plain = plainDigits(text);
  if (!betweenDigits.test(plain)) return false;
  return plain
    .trim()
    .split(/\s+/)
    .every((part) => /^[△▲Δ∆−–-]?\(?[\d.,]+\)?$/.test(part));
}

/** A space or a break between the digits of what might be one number. Behind a comma, a cell's line may have been wrapped. */
const betweenDigits = /[\d.,)][^\S\r\n]+[△▲Δ∆−–(-]?[\d.,]|[\d.)]\s+[△▲Δ∆−–(-]?[\d.,]/;

/** Spaces that separate thousands in print, as ISO 80000-1 has it: no-break, thin and narrow no-break. */
const thousandsSpaces = /(?<![\d.,])\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+(?![\d,])/g;

function plainDigits(text: string): string {
  return text
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(thousandsSpaces, (figure) => figure.replace(/\s/g, ','));
}
