/** Hands a .docx to Drive, which turns it into a Google Doc with one call. */
import { driveService } from './drive-service';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Kept with every document, so that the one of a run that died can be found. */
const requestProperty = 'jangbuRequest';
const documentType = 'application/vnd.google-apps.document';

export interface ImportedDocument {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}

/** Makes a new Google Doc of the file. `request` is kept with it, so that the document of a run that died can be found. */
export function importDocument(name: string, docx: Uint8Array, request: string): ImportedDocument {
  const blob = Utilities.newBlob(signedBytes(docx), docxType, `${name}.docx`);
  const file = driveService().Files.create(
    { name, mimeType: documentType, appProperties: { [requestProperty]: request } },
    blob,
    { fields: 'id,name,webViewLink' },
  );
  const { id, webViewLink } = file;
  if (id === undefined) throw new Error('Drive gave no file id');
  return {
    id,
    name: file.name ?? name,
    link: webViewLink ?? `https://docs.google.com/document/d/${id}/edit`,
  };
}

/** Takes back a document of a run that failed afterwards: to the trash, where a person could still find it. */
export function trashDocument(id: string): void {
  driveService().Files.update({ trashed: true }, id);
}

/** Takes back the documents of runs that died. Asks Drive only when there are such runs. */
export function trashDocumentsOf(requests: readonly string[]): void {
  for (const request of requests) {
    const q = `appProperties has { key='${requestProperty}' and value='${request}' } and trashed = false`;
    const { files } = driveService().Files.list({ q, fields: 'files(id)' });
    for (const { id } of files ?? []) if (id !== undefined) trashDocument(id);
  }
}

/** Google's byte arrays are signed: −128 … 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
