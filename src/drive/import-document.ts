/** Hands a .docx to Drive, which turns it into a Google Doc with one call. */
import { driveService } from './drive-service';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
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
    { name, mimeType: documentType, appProperties: { jangbuRequest: request } },
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

/** Takes back a document of a run that failed afterwards. */
export function removeDocument(id: string): void {
  driveService().Files.remove(id);
}

/** Google's byte arrays are signed: −128 … 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
