/** Writes XML: every name is ours, every value is escaped. */
import { xmlLine, xmlText } from './xml-text';

type AttributeValue = string | number | boolean;

/** Attributes in the order they are written; a boolean is written as 1 or 0, which OOXML and OWPML both read. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Text from outside as XML content, without the characters that XML cannot carry; line ends become a line feed each. */
export function xmlContent(text: string): string {
  return escaped(xmlText(text));
}

/** Most values are names and numbers of ours, in which there is nothing to escape. */
const PLAIN_VALUE = /^[\w #.:/%-]*$/;

function attribute(name: string, value: AttributeValue): string {
  if (typeof value === 'boolean') return ` ${name}="${value ? 1 : 0}"`;
  if (typeof value === 'number' || PLAIN_VALUE.test(value)) return ` ${name}="${value}"`;
  return ` ${name}="${escaped(xmlLine(value))}"`;
}

/** An element; its content is XML already, lists of any length among it. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | readonly string[])[]
): string {
  let start = `<${name}`;
  for (const key of Object.keys(attributes)) start += attribute(key, attributes[key] ?? '');
  let inside = '';
  for (const part of content) inside += typeof part === 'string' ? part : part.join('');
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** How every part begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';
