/**
 * Links in the parts of an .xlsx. The library writes every link as one to another file, and reads no other kind; a place in
 * the workbook is a link to `#…` for it, and an attribute of the cell's link in the file.
 */
import { strToU8, zipSync, type Unzipped } from 'fflate';
import { attribute, partsOf, partText, relationsOf, relationsPartOf } from './part-text';

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;
const linkElement = /<hyperlink\b([^>]*?)\/?>(?:<\/hyperlink>)?/g;
const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The texts of a sheet's part and of its relations. */
interface SheetText {
  readonly xml: string;
  readonly relations: string;
}

/** The file with links into the workbook as places: `location="'예산'!F12"`. */
export function withPlaces(file: Uint8Array): Uint8Array {
  const parts = partsOf(file);
  const changed = changedSheets(parts, ({ xml, relations }) => {
    const places = new Map<string, string>();
    const others = relations.replace(/<Relationship\b[^>]*>/g, (element) => {
      const [relation] = relationsOf(element);
      if (relation?.type !== hyperlinkType || !relation.target.startsWith('#')) return element;
      places.set(relation.id, relation.target.slice(1));
      return '';
    });
    const links = xml.replace(linkElement, (element: string, attributes: string) => {
      const place = places.get(attribute(attributes, 'r:id') ?? '');
      const cell = attribute(attributes, 'ref') ?? '';
      return place === undefined ? element : `<hyperlink ref="${cell}" location="${place}"/>`;
    });
    return { xml: links, relations: others };
  });
  return changed === parts ? file : zipSync(changed);
}

/** The parts with places in the workbook as links to `#…`, and with links of texts alone: for the library a link has no formula. */
export function withoutPlaces(parts: Unzipped): Unzipped {
  return changedSheets(parts, ({ xml, relations }) => {
    const texts = textCells(xml);
    const targets = new Map(relationsOf(relations).map(({ id, target }) => [id, target]));
    const added: string[] = [];
    const links = xml.replace(linkElement, (_element, attributes: string) => {
      const cell = (attribute(attributes, 'ref') ?? '').replace(/:.*$/, '');
      const address = targets.get(attribute(attributes, 'r:id') ?? '') ?? '';
      const place = attribute(attributes, 'location');
      const target = place === null ? address : `${address}#${place.replace(/^#/, '')}`;
      if (!texts.has(cell) || target === '') return '';
      const id = `link${added.length + 1}`;
      added.push(
        `<Relationship Id="${id}" Type="${hyperlinkType}" Target="${target}" TargetMode="External"/>`,
      );
      return `<hyperlink ref="${cell}" r:id="${id}"/>`;
    });
    return {
      xml: links,
      relations: relations.replace('</Relationships>', `${added.join('')}</Relationships>`),
    };
  });
}

/** The parts after the change of every sheet with links; the same parts where there is none. */
function changedSheets(parts: Unzipped, change: (sheet: SheetText) => SheetText): Unzipped {
  const changed: Unzipped = { ...parts };
  let any = false;
  for (const part of Object.keys(parts).filter((name) => sheetPart.test(name))) {
    const xml = partText(parts, part) ?? '';
    if (!/<hyperlink\b/.test(xml)) continue;
    const relationsPart = relationsPartOf(part);
    const relations = (partText(parts, relationsPart) ?? noRelations).replace(
      /<Relationships([^>]*)\/>/,
      '<Relationships$1></Relationships>',
    );
    const sheet = change({ xml, relations });
    changed[part] = strToU8(sheet.xml.replace(/<hyperlinks[^>]*>\s*<\/hyperlinks>/, ''));
    changed[relationsPart] = strToU8(sheet.relations);
    any = true;
  }
  return any ? changed : parts;
}

/** Addresses of cells that hold a text and no formula. */
function textCells(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, attributes = '', formula] of xml.matchAll(/<c\b([^>]*)>\s*(<f\b)?/g))
    if (formula === undefined && ['s', 'inlineStr', 'str'].includes(attribute(attributes, 't') ?? ''))
      found.add(attribute(attributes, 'r') ?? '');
  return found;
}
