/** The report as a Google Doc: Drive makes it of a .docx with one call, or replaces one that is there and keeps its address. */
import { driveService } from './drive-service';
import { signedBytes, wordType } from './file-content';
import { answeredFields, driveCode, filesWith, madeFile, requestProperty, type MadeFile } from './made-file';

const documentType = 'application/vnd.google-apps.document';
/** A copy inherits the properties of what it was copied from, so it has one of its own. */
const copyProperty = 'jangbuCopyBefore';

/** Makes a new Google Doc of the file. `request` is kept with it, so that the document of a run that died can be found. */
export function importDocument(name: string, docx: Uint8Array, request: string): MadeFile {
  const resource = { name, mimeType: documentType, appProperties: { [requestProperty]: request } };
  return madeFile(driveService().Files.create(resource, wordBlob(name, docx), { fields: answeredFields }));
}

/** Replaces what is in the document and its name; id, address and sharing stay, comments and edits by hand do not. */
export function replaceDocument(id: string, name: string, docx: Uint8Array, request: string): MadeFile {
  const resource = { name, appProperties: { [requestProperty]: request } };
  return madeFile(
    driveService().Files.update(resource, id, wordBlob(name, docx), { fields: answeredFields }),
  );
}

/** Copies the document as it is. The copy carries `request`, so that a repeated request finds it. */
export function copyDocument(id: string, name: string, request: string): MadeFile {
  const resource = { name, appProperties: { [copyProperty]: request } };
  return madeFile(driveService().Files.copy(resource, id, { fields: answeredFields }));
}

/** The copy that was made for a request, if any. */
export function findCopy(request: string): MadeFile | null {
  const [file] = filesWith(copyProperty, request);
  return file === undefined ? null : madeFile(file);
}

/**
 * Looks whether a document is still there and one the add-on made; what is not the add-on's own Drive may not
 * show it at all, and then it counts as gone.
 */
export function documentState(id: string): MadeFile | 'gone' | 'trashed' | 'notOurs' {
  try {
    const file = driveService().Files.get(id, {
      fields: 'id,name,webViewLink,trashed,mimeType,appProperties',
    });
    if (file.trashed === true) return 'trashed';
    const isOurs = file.mimeType === documentType && file.appProperties?.[requestProperty] !== undefined;
    return isOurs ? madeFile(file) : 'notOurs';
  } catch (error) {
    if (driveCode(error) === 404) return 'gone';
    throw error;
  }
}

function wordBlob(name: string, docx: Uint8Array): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(signedBytes(docx), wordType, `${name}.docx`);
}
