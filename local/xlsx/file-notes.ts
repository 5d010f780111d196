/**
 * Notes of a file by sheet and address. The library leaves out those of empty cells, and breaks where another program has put
 * them in a part of another name than its own.
 */
import { strToU8, type Unzipped } from 'fflate';
import { fromAttributeText } from './file-text';
import { attribute, partText, relationsOf, relationsPartOf, targetPart, unescaped } from './part-text';

const workbookPart = 'xl/workbook.xml';

/** By the sheet's name and then by the address of the cell. */
export function notesOf(parts: Unzipped): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const workbook = partText(parts, workbookPart) ?? '';
  const targets = new Map(targetsOf(parts, workbookPart).map(({ id, part }) => [id, part]));
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const sheet of workbook.match(/<sheet\b[^>]*>/g) ?? []) {
    const part = targets.get(attribute(sheet, 'r:id') ?? '');
    const comments = part === undefined ? undefined : targetsOf(parts, part).find(isComments);
    if (comments !== undefined)
      found.set(unescaped(attribute(sheet, 'name') ?? ''), readNotes(partText(parts, comments.part) ?? ''));
  }
  return found;
}

/** The parts of a file whose sheets know of no notes. */
export function withoutNotes(parts: Unzipped): Unzipped {
  const changed: Unzipped = { ...parts };
  for (const part of Object.keys(parts).filter((name) => /^xl\/worksheets\/_rels\/[^/]+\.rels$/.test(name)))
    changed[part] = strToU8(
      (partText(parts, part) ?? '').replace(/<Relationship\b[^>]*>/g, (element) =>
        relationsOf(element).some(isComments) ? '' : element,
      ),
    );
  return changed;
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

function targetsOf(parts: Unzipped, part: string): readonly Target[] {
  return relationsOf(partText(parts, relationsPartOf(part)) ?? '').map(({ id, type, target }) => ({
    id,
    type,
    part: targetPart(part, unescaped(target)),
  }));
}

function isComments({ type }: Pick<Target, 'type'>): boolean {
  return type.endsWith('/relationships/comments');
}

function readNotes(xml: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(/<comment\b([^>]*)>([\s\S]*?)<\/comment>/g)) {
    const texts = [...content.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)].map(([, text = '']) => text);
    const note = fromAttributeText(unescaped(texts.join('')));
    if (note !== '') notes.set(attribute(attributes, 'ref') ?? '', note);
  }
  return notes;
}
