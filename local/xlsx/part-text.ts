/** The parts of an .xlsx as text, for what the library does not read or write as other programs do. */
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { refuseTooLarge, TooLargeError } from './unpacked-size';

/**
 * What is no zip at all has no parts: the library will say what is wrong with it.
 * @throws Error where it is too large, or a part of it is damaged
 */
export function partsOf(file: Uint8Array): Unzipped {
  try {
    refuseTooLarge(file);
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    return {};
  }
  return unzipSync(file);
}

/** null where there is no such part. */
export function partText(parts: Unzipped, part: string): string | null {
  const content = parts[part];
  return content === undefined ? null : strFromU8(content);
}

/** An attribute as it stands in the file, escapes included, so that it can be put between double quotes again. */
export function attribute(element: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return match === null ? null : (match[1] ?? (match[2] ?? '').replace(/"/g, '&quot;'));
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Without the escapes of XML. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (escape, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named.get(name ?? '') ?? escape;
    },
  );
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** As it stands in the file. */
  readonly target: string;
}

export function relationsOf(xml: string): readonly Relation[] {
  return (xml.match(/<Relationship\b[^>]*>/g) ?? []).map((element) => ({
    id: attribute(element, 'Id') ?? '',
    type: attribute(element, 'Type') ?? '',
    target: attribute(element, 'Target') ?? '',
  }));
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationsPartOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** The part that a relation of another part leads to. */
export function targetPart(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  return folders.join('/');
}
