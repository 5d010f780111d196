/** `META-INF/container.rdf`: which part is what. */
import { element, XML_DECLARATION } from '../rendering/xml-element';

const KINDS = 'http://www.hancom.co.kr/hwpml/2016/meta/pkg#';

function about(subject: string, content: string): string {
  return element('rdf:Description', { 'rdf:about': subject }, content);
}

function isA(subject: string, kind: string): string {
  return about(subject, element('rdf:type', { 'rdf:resource': KINDS + kind }));
}

function part(path: string, kind: string): string {
  const named = element('ns0:hasPart', { 'xmlns:ns0': KINDS, 'rdf:resource': path });
  return about('', named) + isA(path, kind);
}

/** @param sections the paths of the sections in reading order */
export function containerDescription(sections: readonly string[]): string {
  const root = element(
    'rdf:RDF',
    { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
    part('Contents/header.xml', 'HeaderFile'),
    sections.map((path) => part(path, 'SectionFile')),
    isA('', 'Document'),
  );
  return XML_DECLARATION + root;
}
