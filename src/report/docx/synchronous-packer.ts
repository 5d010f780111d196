/**
 * Packs a docx document without a promise, and always into the same bytes.
 *
 * `Packer.pack` of docx 9.15.2 is a promise around synchronous work: its private `compiler` makes the package's files,
 * which are then zipped. Apps Script runs promises only after the call that must return the bytes has ended, so this
 * file, and no other, reaches for that private member; tests/report/docx/synchronous-packer.test.ts holds docx to it.
 */
import { type Document, Packer } from 'docx';
import { strToU8, zipSync, type Zippable } from 'fflate';

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

/** The bytes of the .docx file. */
export function packSynchronously(document: Document): Uint8Array {
  // The private member has no declared type.
  const compiler = Packer['compiler'] as Compiler;
  const files: Zippable = {};
  compiler.compile(document).forEach((content, path) => {
    if (typeof content !== 'string') {
      files[path] = content;
    } else {
      files[path] = strToU8(path === CORE_PROPERTIES ? withoutTimestamps(content) : content);
    }
  });
  return zipSync(files, { mtime: archiveTime() });
}
