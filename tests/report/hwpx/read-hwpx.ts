/** Reads a .hwpx file back part by part, to say what stands in it. */
import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../docx/parse-xml';
import { all } from '../docx/read-docx';

/** The first section; the only one of a report that does not turn its pages. */
export const SECTION = 'Contents/section0.xml';
export const HEADER = 'Contents/header.xml';

/** Parts that are no XML. */
const PLAIN = ['mimetype', 'Preview/PrvText.txt'];

export function filesOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

/** Every XML part of the file by its path, parsed; a part that is not well-formed is an error. */
export function xmlPartsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const paths = Object.entries(filesOf(bytes)).filter(([path]) => !PLAIN.includes(path));
  return new Map(paths.map(([path, data]) => [path, parseXml(strFromU8(data))]));
}

export function partOf(bytes: Uint8Array, path: string): XmlElement {
  const part = xmlPartsOf(bytes).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** The sections in reading order. */
export function sectionsOf(bytes: Uint8Array): readonly XmlElement[] {
  const parts = xmlPartsOf(bytes);
  return attributesOf(partOf(bytes, 'Contents/content.hpf'), 'opf:item', 'href')
    .filter((path) => path.startsWith('Contents/section'))
    .map((path) => {
      const part = parts.get(path);
      if (part === undefined) throw new Error(`no part ${path}`);
      return part;
    });
}

/** An attribute of every element that has it, in document order. */
export function valuesOf(part: XmlElement, attribute: string): string[] {
  const own = part.attributes[attribute];
  const children = part.children.filter((child): child is XmlElement => typeof child !== 'string');
  return [...(own === undefined ? [] : [own]), ...children.flatMap((child) => valuesOf(child, attribute))];
}

/** An attribute of the elements of one name, in document order. */
export function attributesOf(part: XmlElement, name: string, attribute: string): string[] {
  return all(part, name).map((element) => element.attributes[attribute] ?? '');
}
