/** Renders a report as a .docx file that Google Docs imports, and Word and LibreOffice open. */
import { Document } from 'docx';
import type { ReportDocument } from '../document/document';
import { xmlLine } from '../rendering/xml-text';
import { madeBy } from '../../version';
import { APPLICATION_PROPERTIES, applicationProperties } from './application-properties';
import { documentBody } from './document-body';
import { docxContextOf, type DocxContext } from './docx-context';
import { pageHeaders, pageNumbers } from './page-header-and-number';
import type { PageFurniture } from './page-section';
import { stylesPart } from './styles-part';
import { compileSynchronously, type PackageFile, zipPackage } from './synchronous-packer';

const DOCUMENT_PART = 'word/document.xml';
const STYLES_PART = 'word/styles.xml';
const RELATIONSHIPS_PART = 'word/_rels/document.xml.rels';
const BODY_START = '<w:body>';
const BODY_END = '</w:body>';
const RELATIONSHIPS_END = '</Relationships>';

type PackageParts = ReadonlyMap<string, string | Uint8Array>;

function textPart(parts: PackageParts, path: string): string {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`docx wrote no ${path}`);
  return part;
}

/** The package as docx makes it: everything but the styles, what stands on the pages, and which program made it. */
function packageFrame(report: ReportDocument, context: DocxContext): PackageParts {
  return compileSynchronously(
    new Document({
      title: xmlLine(report.cover.title),
      creator: xmlLine(report.cover.institution),
      lastModifiedBy: xmlLine(report.cover.institution),
      // Of the properties that name no person, the one that goes on into a PDF made of this file.
      keywords: madeBy,
      sections: [
        {
          properties: { titlePage: true },
          headers: pageHeaders(report.pageHeader, context),
          footers: pageNumbers(context),
          children: [],
        },
      ],
    }),
  );
}

/** The references to headers and footers in the section that docx wrote. */
function furnitureOf(frame: string): PageFurniture {
  const references = frame.match(/<w:(?:header|footer)Reference\b[^>]*\/>/g) ?? [];
  const ofType = (type: string): string =>
    references.filter((reference) => reference.includes(`w:type="${type}"`)).join('');
  return { everyPage: ofType('default'), cover: ofType('first') };
}

function* around(before: string, content: Iterable<string>, after: string): Iterable<string> {
  yield before;
  yield* content;
  yield after;
}

/**
 * The bytes of the report as .docx. The same tree always gives the same bytes: the file carries no date and no random
 * number. Runs synchronously and needs nothing but the language, so that it runs in Apps Script.
 *
 * Text is kept as it is, but for characters that XML cannot carry, which are dropped.
 * @throws RangeError when the cells of a table do not fit its columns
 */
export function renderDocx(report: ReportDocument): Uint8Array {
  const context = docxContextOf(report.style);
  const parts = packageFrame(report, context);
  const frame = textPart(parts, DOCUMENT_PART);
  const relationships = textPart(parts, RELATIONSHIPS_PART);
  const bodyStart = frame.indexOf(BODY_START) + BODY_START.length;
  const files = new Map<string, PackageFile>(parts);
  files.set(STYLES_PART, stylesPart(context));
  files.set(APPLICATION_PROPERTIES, applicationProperties());
  files.set(
    DOCUMENT_PART,
    around(
      frame.slice(0, bodyStart),
      documentBody(report, furnitureOf(frame), context),
      frame.slice(frame.indexOf(BODY_END)),
    ),
  );
  // Last, since the addresses are known only when the body has been written.
  files.delete(RELATIONSHIPS_PART);
  files.set(
    RELATIONSHIPS_PART,
    around(relationships.replace(RELATIONSHIPS_END, ''), context.links.elements(), RELATIONSHIPS_END),
  );
  return zipPackage(files);
}
