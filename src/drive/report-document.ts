/** The report as a Google Doc: Drive makes it of a .docx with one call, or replaces one that is there and keeps its address. */
import { driveService } from './drive-service';
import { signedBytes, wordType } from './file-content';
import {
  answeredFile,
  driveCode,
  filesWith,
  inAllDrives,
  isRefusal,
  madeFile,
  requestProperty,
  trashFile,
  type MadeFile,
} from './made-file';

const documentType = 'application/vnd.google-apps.document';
/** A copy inherits the properties of what it was copied from, so it has one of its own. */
const copyProperty = 'jangbuCopyBefore';

/** Makes a new Google Doc of the file. `request` is kept with it, so that the document of a run that died can be found. */
export function importDocument(name: string, docx: Uint8Array, request: string): MadeFile {
  const resource = { name, mimeType: documentType, appProperties: { [requestProperty]: request } };
  return madeFile(driveService().Files.create(resource, wordBlob(name, docx), answeredFile));
}

/**
 * Puts what was made for a request into the trash: Drive may have made it without answering.
 * @param kept the id of a file that belongs to the same request and stays
 * @returns whether there was anything
 */
export function trashFilesOf(request: string, kept: string | null = null): boolean {
  const files = filesWith(requestProperty, request).filter(({ id }) => id !== kept);
  for (const { id } of files) trashFile(id);
  return files.length > 0;
}

/** Replaces what is in the document and its name; id, address and sharing stay, comments and edits by hand do not. */
export function replaceDocument(id: string, name: string, docx: Uint8Array, request: string): MadeFile {
  const resource = { name, appProperties: { [requestProperty]: request } };
  return madeFile(driveService().Files.update(resource, id, wordBlob(name, docx), answeredFile));
}

/**
 * Copies the document as it is. The copy carries `request`, so that a repeated request finds it; so is one found that Drive made
 * without answering.
 */
export function copyDocument(id: string, name: string, request: string): MadeFile {
  const resource = { name, appProperties: { [copyProperty]: request } };
  try {
    return madeFile(driveService().Files.copy(resource, id, answeredFile));
  } catch (error) {
    const found = isRefusal(error) ? null : findCopy(request);
    if (found === null) throw error;
    return found;
  }
}

/** The copy that was made for a request, if any. */
export function findCopy(request: string): MadeFile | null {
  return filesWith(copyProperty, request)[0] ?? null;
}

/**
 * Looks whether a document is still there and one the add-on made; what is not the add-on's own Drive may not
 * show it at all, and then it counts as gone.
 */
export function documentState(id: string): MadeFile | 'gone' | 'trashed' | 'notOurs' {
  try {
    const file = driveService().Files.get(id, {
      fields: 'id,name,webViewLink,trashed,mimeType,appProperties',
      ...inAllDrives,
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
