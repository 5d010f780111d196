/**
 * Packs a docx document without a promise, and always into the same bytes.
 *
 * `Packer.pack` of docx 9.15.2 is a promise around synchronous work: its private `compiler` makes the package's files,
 * which are then zipped. Apps Script runs promises only after the call that must return the bytes has ended, so this
 * file, and no other, reaches for that private member; tests/report/docx/synchronous-packer.test.ts holds docx to it.
 */
import { type Document, Packer } from 'docx';
import { Zip, ZipDeflate } from 'fflate';
import { utf8 } from '../rendering/utf8';

interface Compiler {
  compile(document: Document): Map<string, string | Uint8Array>;
}

const CORE_PROPERTIES = 'docProps/core.xml';

/** docx stamps the moment of packing, as the only date in the package; both elements may be left out. */
function withoutTimestamps(coreProperties: string): string {
  return coreProperties.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** The earliest time a zip archive can hold, in whatever time zone the program runs. */
function archiveTime(): Date {
  return new Date(1980, 0, 1);
}

/** The files of the package by their path. */
export function compileSynchronously(document: Document): Map<string, string | Uint8Array> {
  // The private member has no declared type.
  const compiler = Packer['compiler'] as Compiler;
  return compiler.compile(document);
}

/** A file of the package; text that comes in pieces is never held as a whole. */
export type PackageFile = string | Uint8Array | Iterable<string>;

/** The bytes of the .docx file. */
export function zipPackage(files: ReadonlyMap<string, PackageFile>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  files.forEach((content, path) => {
    const file = new ZipDeflate(path);
    file.mtime = archiveTime();
    zip.add(file);
    for (const piece of piecesOf(path, content)) file.push(piece);
    file.push(new Uint8Array(0), true);
  });
  zip.end();
  return joined(chunks);
}

function* piecesOf(path: string, content: PackageFile): Iterable<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === 'string')
    yield utf8(path === CORE_PROPERTIES ? withoutTimestamps(content) : content);
  else for (const piece of content) yield utf8(piece);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
