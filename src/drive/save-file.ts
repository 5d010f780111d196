/** Puts a finished file into Drive as it is, without converting it. */
import { driveService } from './drive-service';
import { pdfType, signedBytes } from './file-content';
import { answeredFields, madeFile, requestProperty, type MadeFile } from './made-file';

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

/** `request` is kept with the file, so that the one of a run that died can be found. */
export function saveFile({ name, mimeType, content }: FileContent, request: string): MadeFile {
  const blob =
    typeof content === 'string'
      ? Utilities.newBlob(content, mimeType, name)
      : Utilities.newBlob(signedBytes(content), mimeType, name);
  return save(name, mimeType, blob, request);
}

/** @throws PdfError when Drive cannot make a PDF of the document */
export function savePdfOf(documentId: string, name: string, request: string): MadeFile {
  return save(name, pdfType, pdfOf(documentId).setName(name), request);
}

/** With `alt: 'media'` Apps Script gives the content, though its types say that nothing comes. */
interface ContentExport {
  export(id: string, mimeType: string, options: { readonly alt: 'media' }): unknown;
}

function pdfOf(documentId: string): GoogleAppsScript.Base.Blob {
  const files: ContentExport = driveService().Files;
  try {
    return files.export(documentId, pdfType, { alt: 'media' }) as GoogleAppsScript.Base.Blob;
  } catch (error) {
    throw new PdfError(error instanceof Error ? error.message : String(error));
  }
}

function save(name: string, mimeType: string, blob: GoogleAppsScript.Base.Blob, request: string): MadeFile {
  const resource = { name, mimeType, appProperties: { [requestProperty]: request } };
  return madeFile(driveService().Files.create(resource, blob, { fields: answeredFields }));
}
