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
export const answeredFields = 'id,name,webViewLink,lastModifyingUser(displayName,emailAddress)';

/** @throws Error when Drive gave no id */
export function madeFile({ id, name, webViewLink, lastModifyingUser: by }: DriveFile): MadeFile {
  if (id === undefined) throw new Error('Drive gave no file id');
  return {
    id,
    name: name ?? '',
    link: webViewLink ?? `https://drive.google.com/file/d/${id}/view`,
    user: by?.emailAddress ?? by?.displayName ?? '',
  };
}

/** Files that carry the request as this property, those in the trash left out. */
export function filesWith(property: string, request: string): readonly DriveFile[] {
  const q = `appProperties has { key='${property}' and value='${request}' } and trashed = false`;
  return driveService().Files.list({ q, fields: 'files(id,name,webViewLink)' }).files ?? [];
}

/** Takes back a file of a run that failed afterwards: to the trash, where a person could still find it. */
export function trashFile(id: string): void {
  driveService().Files.update({ trashed: true }, id);
}

/** Takes back the files of runs that died. Asks Drive only when there are such runs. */
export function trashFilesOf(requests: readonly string[]): void {
  for (const request of requests)
    for (const { id } of filesWith(requestProperty, request)) if (id !== undefined) trashFile(id);
}

/** The id in the address of a document or file; null where there is none. */
export function fileIdIn(link: string): string | null {
  return /\/d\/([\w-]{10,})/.exec(link)?.[1] ?? null;
}

/** What Drive answered instead of doing it, as the status of HTTP: 403 may not, 404 not there; null for other errors. */
export function driveCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('details' in error)) return null;
  const { details } = error;
  return typeof details === 'object' && details !== null && 'code' in details ? Number(details.code) : null;
}
