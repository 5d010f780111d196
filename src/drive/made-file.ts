/** A file the add-on made in Drive: how it is known again, and how it is taken back. */
import { driveService } from './drive-service';

export interface MadeFile {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** Whoever wrote it last, as Drive says: e-mail address or display name; empty where Drive was not asked. */
  readonly user: string;
}

export type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Kept with every file, so that the one of a run that died can be found. */
export const requestProperty = 'jangbuRequest';

/** What Drive is asked to answer when it has written a file. */
const answeredFields = 'id,name,webViewLink,lastModifyingUser(displayName,emailAddress)';

/** @throws Error when Drive gave no id */
export function madeFile({ id, name, webViewLink, lastModifyingUser: by }: DriveFile): MadeFile {
  if (id === undefined) throw new Error('Drive gave no file id');
  return {
    id,
    name: name ?? '',
    link: webViewLink ?? fileLink(id),
    user: by?.emailAddress ?? by?.displayName ?? '',
  };
}

/** Without this Drive answers 404 for a file that lies in a shared drive. */
export const inAllDrives = { supportsAllDrives: true } as const;

/** The same where Drive is to answer with the file it has written. */
export const answeredFile = { fields: answeredFields, ...inAllDrives } as const;

/**
 * Files that carry the request as this property, those in the trash left out. Drive shows only files of the account that made
 * them: that another account is shown none says nothing.
 */
export function filesWith(property: string, request: string): readonly MadeFile[] {
  const asked = {
    q: `appProperties has { key='${property}' and value='${request}' } and trashed = false`,
    fields: 'nextPageToken,files(id,name,webViewLink)',
    includeItemsFromAllDrives: true,
    ...inAllDrives,
  };
  const pages: (readonly DriveFile[])[] = [];
  let pageToken: string | undefined;
  // A page may be empty although others follow.
  do {
    const page = driveService().Files.list(pageToken === undefined ? asked : { ...asked, pageToken });
    pages.push(page.files ?? []);
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return pages.flat().map(madeFile);
}

/** Apps Script takes null where the content stays; Google's types do not know. */
const noContent = null as unknown as GoogleAppsScript.Base.Blob;

/**
 * Takes back a file of a run that failed afterwards: to the trash, where a person could still find it.
 * @returns whether it was there
 */
export function trashFile(id: string): boolean {
  try {
    driveService().Files.update({ trashed: true }, id, noContent, inAllDrives);
    return true;
  } catch (error) {
    if (driveCode(error) === 404) return false;
    throw error;
  }
}

/** The id in the address of a document or file; null where there is none. */
export function fileIdIn(link: string): string | null {
  return /\/d\/([\w-]{10,})/.exec(link)?.[1] ?? null;
}

/** The address of a file by its id. */
export function fileLink(id: string): string {
  return `https://drive.google.com/file/d/${id}/view`;
}

/** Whether Drive said no, so that nothing was done; after any other error it may have been done all the same. */
export function isRefusal(error: unknown): boolean {
  const code = driveCode(error);
  // 408: it took too long, and may go on.
  return code !== null && code >= 400 && code < 500 && code !== 408;
}

/** What Drive answered instead of doing it, as the status of HTTP: 403 may not, 404 not there; null for other errors. */
export function driveCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('details' in error)) return null;
  const { details } = error;
  return typeof details === 'object' && details !== null && 'code' in details ? Number(details.code) : null;
}
