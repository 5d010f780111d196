/**
 * A long body, made batch by batch. docx keeps some kilobytes of objects for every paragraph until the whole document is
 * written; a body of thousands of pages would not fit into memory. So each batch becomes a document of its own, of which only
 * the text of its body is kept, and that only until it is compressed. Bodies hold no relationship to other parts.
 */
import { Document, type FileChild } from 'docx';
import { compileSynchronously, type PackageFile } from './synchronous-packer';

const DOCUMENT_PART = 'word/document.xml';
const BODY_START = '<w:body>';
const LAST_SECTION = '<w:sectPr';

/** Blocks that are made into a document at a time. */
const BATCH_SIZE = 400;

/** The WordprocessingML of the blocks' paragraphs and tables, a batch at a time. */
export function* batchedBody<Block>(
  blocks: readonly Block[],
  childrenOf: (block: Block, index: number) => FileChild[],
): Iterable<string> {
  for (let start = 0; start < blocks.length; start += BATCH_SIZE) {
    const batch = blocks.slice(start, start + BATCH_SIZE);
    const children = batch.flatMap((block, offset) => childrenOf(block, start + offset));
    const xml = documentPart(compileSynchronously(new Document({ sections: [{ children }] })));
    yield xml.slice(xml.indexOf(BODY_START) + BODY_START.length, xml.lastIndexOf(LAST_SECTION));
  }
}

/** The compiled document with more content at the end of its only section. */
export function withBody(
  files: ReadonlyMap<string, string | Uint8Array>,
  body: Iterable<string>,
): ReadonlyMap<string, PackageFile> {
  const frame = documentPart(files);
  const end = frame.lastIndexOf(LAST_SECTION);
  return new Map<string, PackageFile>([
    ...files,
    [DOCUMENT_PART, framed(frame.slice(0, end), body, frame.slice(end))],
  ]);
}

function* framed(before: string, body: Iterable<string>, after: string): Iterable<string> {
  yield before;
  yield* body;
  yield after;
}

function documentPart(files: ReadonlyMap<string, string | Uint8Array>): string {
  const xml = files.get(DOCUMENT_PART);
  if (typeof xml !== 'string') throw new Error(`docx wrote no ${DOCUMENT_PART}`);
  return xml;
}
