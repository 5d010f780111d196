/** Writes HTML: every name is ours, every value and every text is escaped. */
import { xmlLine, xmlText } from '../rendering/xml-text';

/** Attributes in the order they are written; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Writing from right to left (Unicode bidirectional classes R and AL), and the signs that change the direction. */
const TURNS_DIRECTION =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/;

/**
 * Text from outside as content: line feeds are line breaks, and a text that changes the direction of writing stands on its
 * own, so that what follows it stays where it is.
 */
export function textContent(text: string): string {
  const content = escaped(xmlText(text)).replace(/\n/g, '<br>');
  return TURNS_DIRECTION.test(text) ? `<bdi>${content}</bdi>` : content;
}

/** The same on one line and without elements, for places that can hold none. */
export function lineContent(text: string): string {
  return escaped(xmlLine(text));
}

function attributeList(attributes: Attributes): string {
  return Object.keys(attributes)
    .map((name) => {
      const value = attributes[name];
      return value === undefined ? '' : ` ${name}="${lineContent(String(value))}"`;
    })
    .join('');
}

/** An element with an end tag; its content is HTML already, lists of any length among it. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly (string | readonly string[])[]
): string {
  return `<${name}${attributeList(attributes)}>${content.flat().join('')}</${name}>`;
}

/** An element that has neither content nor an end tag, as `meta` and `col`. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${attributeList(attributes)}>`;
}
