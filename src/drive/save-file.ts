/** Puts a finished file into Drive as it is, without converting it. */
import { driveService } from './drive-service';
import { pdfType, signedBytes } from './file-content';
import { answeredFile, driveCode, madeFile, requestProperty, type MadeFile } from './made-file';

/** No PDF could be made; the message says what stood in the way, in the words of whoever refused. */
export class PdfError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PdfError';
  }
}

export interface FileContent {
  /** With its ending. */
  readonly name: string;
  readonly mimeType: string;
  /** A text is written as UTF-8. */
  readonly content: Uint8Array | string;
}

/**
 * An id that Drive gives out before there is a file: it takes it once, so that whoever asks twice makes one file, and knows where to
 * look. Drive takes none for a Google Doc.
 * @throws Error when Drive gave none
 */
export function newFileId(): string {
  const [id] = driveService().Files.generateIds({ count: 1, space: 'drive', type: 'files' }).ids ?? [];
  if (id === undefined) throw new Error('Drive gave no file id');
  return id;
}

/** The PDF of a document. @throws PdfError when Drive cannot make one */
export function pdfOf(documentId: string): GoogleAppsScript.Base.Blob {
  const files: ContentExport = driveService().Files;
  try {
    return files.export(documentId, pdfType, { alt: 'media' }) as GoogleAppsScript.Base.Blob;
  } catch (error) {
    throw new PdfError(error instanceof Error ? error.message : String(error));
  }
}

/** With `alt: 'media'` Apps Script gives the content, though its types say that nothing comes. */
interface ContentExport {
  export(id: string, mimeType: string, options: { readonly alt: 'media' }): unknown;
}

export function fileBlob({ name, mimeType, content }: FileContent): GoogleAppsScript.Base.Blob {
  return typeof content === 'string'
    ? Utilities.newBlob(content, mimeType, name)
    : Utilities.newBlob(signedBytes(content), mimeType, name);
}

/**
 * Makes the file of the id, or writes it anew where an earlier try made it without getting an answer.
 * @param request kept with the file
 */
export function saveFile(
  id: string,
  { name, mimeType }: Pick<FileContent, 'name' | 'mimeType'>,
  blob: GoogleAppsScript.Base.Blob,
  request: string,
): MadeFile {
  const resource = { name, appProperties: { [requestProperty]: request } };
  const { Files } = driveService();
  try {
    return madeFile(Files.create({ id, mimeType, ...resource }, blob, answeredFile));
  } catch (error) {
    if (driveCode(error) !== 409) throw error;
    return madeFile(Files.update({ trashed: false, ...resource }, id, blob, answeredFile));
  }
}
