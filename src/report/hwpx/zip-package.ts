/** Zips the parts, always into the same bytes. */
import { type Zippable, zipSync } from 'fflate';
import { utf8 } from '../rendering/utf8';

/** The earliest time a zip archive can hold, in whatever time zone the program runs. */
function archiveTime(): Date {
  return new Date(1980, 0, 1);
}

/** Pieces that are turned to bytes at a time. */
const BATCH_SIZE = 400;

/** The bytes of a text that comes in pieces and is never held as one string. */
export function bytesOf(pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  let batch: string[] = [];
  const close = (): void => {
    chunks.push(utf8(batch.join('')));
    batch = [];
  };
  for (const piece of pieces) {
    batch.push(piece);
    if (batch.length === BATCH_SIZE) close();
  }
  close();
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}

/**
 * The bytes of the package. The part `mimetype` comes first and is stored as it is, so that a program can tell the
 * kind of file from its first bytes.
 * @param parts by their paths
 */
export function zipPackage(
  mimeType: string,
  parts: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const files: Zippable = { mimetype: [utf8(mimeType), { level: 0 }] };
  for (const [path, part] of Object.entries(parts)) {
    files[path] = typeof part === 'string' ? utf8(part) : part;
  }
  return zipSync(files, { mtime: archiveTime() });
}
