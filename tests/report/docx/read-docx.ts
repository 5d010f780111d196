/** Reads a .docx file back, to say what a reader finds in it. */
import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './parse-xml';

/** Every XML part of the file by its path, parsed; a part that is not well-formed is an error. */
export function readDocx(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, parseXml(strFromU8(data))]));
}

export function partOf(bytes: Uint8Array, path: string): XmlElement {
  const part = readDocx(bytes).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** What stands on the pages: the children of `w:body`. */
export function bodyOf(bytes: Uint8Array): readonly XmlElement[] {
  return elementsIn(only(partOf(bytes, 'word/document.xml'), 'w:body'));
}

export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** All descendants of that name, in document order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The one descendant of that name. */
export function only(element: XmlElement, name: string): XmlElement {
  const [found, ...others] = all(element, name);
  if (found === undefined || others.length > 0) {
    throw new Error(`${element.name} has ${others.length + (found ? 1 : 0)} ${name}`);
  }
  return found;
}

export function has(element: XmlElement, name: string): boolean {
  return all(element, name).length > 0;
}

/** The `w:val` of the one descendant of that name. */
export function valueOf(element: XmlElement, name: string): string | undefined {
  return only(element, name).attributes['w:val'];
}

/** The characters that stand directly in an element. */
export function charactersOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : '')).join('');
}

/** The text as read: line breaks as `\n`, tabs as `\t`. */
export function textOf(element: XmlElement): string {
  if (element.name === 'w:t') return charactersOf(element);
  if (element.name === 'w:br') return '\n';
  // A tab stop, unlike a tab in a run, has a position.
  if (element.name === 'w:tab' && element.attributes['w:pos'] === undefined) return '\t';
  return elementsIn(element).map(textOf).join('');
}

/** The paragraph whose text is exactly this. */
export function paragraphReading(bytes: Uint8Array, text: string): XmlElement {
  const found = bodyOf(bytes).find((element) => element.name === 'w:p' && textOf(element) === text);
  if (found === undefined) throw new Error(`no paragraph reads ${text}`);
  return found;
}
