/** `Contents/content.hpf`: what the document is called, its language, and its parts in reading order. */
import type { ReportDocument } from '../document/document';
import { DOCUMENT_NAMESPACES } from './namespaces';
import { element, XML_DECLARATION, xmlContent } from '../rendering/xml-element';

interface Item {
  readonly id: string;
  readonly href: string;
}

const HEADER: Item = { id: 'header', href: 'Contents/header.xml' };
const SETTINGS: Item = { id: 'settings', href: 'settings.xml' };

/** @param sections the paths of the sections in reading order */
export function contentPackage(
  { cover, locale }: Pick<ReportDocument, 'cover' | 'locale'>,
  sections: readonly string[],
): string {
  const read = [HEADER, ...sections.map((href, index) => ({ id: `section${index}`, href }))];
  const metadata = element(
    'opf:metadata',
    {},
    element('opf:title', {}, xmlContent(cover.title)),
    element('opf:language', {}, locale),
    element('opf:meta', { name: 'creator', content: 'text' }, xmlContent(cover.institution)),
    element('opf:meta', { name: 'lastsaveby', content: 'text' }, xmlContent(cover.institution)),
  );
  const manifest = [...read, SETTINGS].map((item) =>
    element('opf:item', { id: item.id, href: item.href, 'media-type': 'application/xml' }),
  );
  const spine = read.map(({ id }) => element('opf:itemref', { idref: id, linear: 'yes' }));
  const root = element(
    'opf:package',
    { ...DOCUMENT_NAMESPACES, version: '', 'unique-identifier': '', id: '' },
    metadata,
    element('opf:manifest', {}, manifest),
    element('opf:spine', {}, spine),
  );
  return XML_DECLARATION + root;
}
