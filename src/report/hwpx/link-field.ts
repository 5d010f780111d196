/** Bookmarks, and fields that lead to one or out of the document: of the kind HYPERLINK (KS X 6101, 10.7.2.3). */
import type { TextRun } from '../document/document';
import { linkAddress } from '../rendering/link-address';
import { element, xmlContent } from '../rendering/xml-element';

/** The number Hancom Office gives to every field of this kind: the characters `%hlk`. */
const HYPERLINK_FIELD = 627600491;

/** The control that is a bookmark; it goes before the text it marks. */
export function bookmarkControl(name: string): string {
  return element('hp:ctrl', {}, element('hp:bookmark', { name }));
}

/** The parameters of a link, in the order in which Hancom Office writes them. */
export type LinkTarget = Readonly<Record<'Command' | 'Path' | 'Category', string>>;

/** What separates the parts of a command, and so has to be marked within one. */
const SEPARATORS = /[\\:;?]/g;

/** @param kind as Hancom Office numbers it: 1 an address of the web, 3 a file of another program */
function command(address: string, kind: 1 | 3): string {
  return `${address.replace(SEPARATORS, '\\$&')};${kind};0;0;`;
}

export function bookmarkTarget(name: string): LinkTarget {
  return { Command: `?${name};0;0;0;`, Path: '', Category: 'HWPHYPERLINK_TYPE_HWP' };
}

/**
 * An address of the web whole; of a file only its path, since links of Hancom Office know no places within files of other
 * programs and would not find one of that name.
 */
function outsideTarget(link: string): LinkTarget | undefined {
  const address = linkAddress(link);
  if (address === undefined) return undefined;
  if (/^https?:/i.test(address)) {
    return { Command: command(address, 1), Path: address, Category: 'HWPHYPERLINK_TYPE_URL' };
  }
  const [path = ''] = link.split('#');
  return { Command: command(path, 3), Path: path, Category: 'HWPHYPERLINK_TYPE_EX' };
}

/** Where the stretch leads; undefined where it leads nowhere. An address that is no link leaves the bookmark to lead to. */
export function linkTarget({ link, leadsTo }: TextRun): LinkTarget | undefined {
  const outside = link === undefined ? undefined : outsideTarget(link);
  if (outside !== undefined || leadsTo === undefined) return outside;
  return bookmarkTarget(leadsTo);
}

/** The controls before and after the text of a link. */
export interface LinkControls {
  readonly begin: string;
  readonly end: string;
}

/** @param id a number that nothing else in the document has */
export function linkControls(target: LinkTarget, id: number): LinkControls {
  const texts = Object.entries({
    ...target,
    TargetType: 'HWPHYPERLINK_TARGET_BOOKMARK',
    DocOpenType: 'HWPHYPERLINK_JUMP_CURRENTTAB',
  }).filter(([, value]) => value !== '');
  const parameters = [
    '<hp:integerParam name="Prop">0</hp:integerParam>',
    ...texts.map(([name, value]) => `<hp:stringParam name="${name}">${xmlContent(value)}</hp:stringParam>`),
  ];
  const begin = element(
    'hp:fieldBegin',
    { id, type: 'HYPERLINK', name: '', editable: false, dirty: false, zorder: -1, fieldid: HYPERLINK_FIELD },
    element('hp:parameters', { cnt: parameters.length, name: '' }, parameters),
  );
  const end = element('hp:fieldEnd', { beginIDRef: id, fieldid: HYPERLINK_FIELD });
  return { begin: element('hp:ctrl', {}, begin), end: element('hp:ctrl', {}, end) };
}
