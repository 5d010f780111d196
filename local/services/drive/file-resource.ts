/** A file's facts, between what the bundle passes and reads and what the office keeps. */
import { statSync } from 'node:fs';
import { notAvailable } from '../boundary/service-error';
import type { DriveFile } from '../environment';
import { driveUser } from './about';
import type { ContentStore } from './content-store';
import { driveError } from './drive-error';

/** The topmost folder, which `root` also names. */
export const rootFolder = '0ALocalDriveRootPVA';
export const documentType = 'application/vnd.google-apps.document';
export const folderType = 'application/vnd.google-apps.folder';

/** Every field of a file that is played. */
export const fileFields = [
  ...['kind', 'id', 'name', 'mimeType', 'description', 'starred', 'trashed', 'parents', 'properties'],
  ...['appProperties', 'version', 'webViewLink', 'createdTime', 'modifiedTime', 'lastModifyingUser', 'size'],
  'driveId',
];

/** What comes back when no fields are asked for. */
export const usualFields = 'kind,id,name,mimeType';

export function resourceOf(
  file: DriveFile,
  contents: ContentStore,
  userEmail: string,
): Record<string, unknown> {
  const optional = {
    ...(file.driveId === null ? {} : { driveId: file.driveId }),
    ...(file.description === null ? {} : { description: file.description }),
    ...(Object.keys(file.properties).length === 0 ? {} : { properties: { ...file.properties } }),
    ...(Object.keys(file.appProperties).length === 0 ? {} : { appProperties: { ...file.appProperties } }),
    ...(file.contentFile === null ? {} : { size: String(statSync(contents.pathOf(file.contentFile)).size) }),
  };
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    starred: file.starred,
    trashed: file.trashed,
    parents: [...file.parents],
    version: String(file.version),
    webViewLink: file.webViewLink,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    // Nobody else works in this Drive.
    lastModifyingUser: driveUser(userEmail),
    ...optional,
  };
}

export function webViewLink(id: string, mimeType: string): string {
  if (mimeType === documentType) return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === folderType) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
}

function plainText(value: unknown, method: string): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw driveError(method, 400, 'Invalid Value');
}

/** Writes the parts the resource has into the file; a property set to null goes away. @throws for a part that is not played. */
export function applyResource(
  file: DriveFile,
  resource: Readonly<Record<string, unknown>>,
  method: string,
): void {
  for (const [field, value] of Object.entries(resource)) {
    switch (field) {
      case 'name':
        file.name = plainText(value, method);
        break;
      case 'description':
        file.description = value === null ? null : plainText(value, method);
        break;
      case 'starred':
        file.starred = value === true;
        break;
      case 'trashed':
        file.trashed = value === true;
        break;
      case 'parents':
        if (method === 'files.update')
          throw driveError(
            method,
            403,
            'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
          );
        file.parents = Array.isArray(value) ? value.map(String) : [];
        break;
      case 'properties':
      case 'appProperties':
        applyProperties(file[field], value, method);
        break;
      // Looked at where the file is made.
      case 'id':
      case 'mimeType':
        break;
      default:
        throw notAvailable(`Files.${method.slice('files.'.length)} (${field})`);
    }
  }
}

const largestProperty = 124;
const mostProperties = 30;

function applyProperties(store: Record<string, string>, given: unknown, method: string): void {
  for (const [key, value] of Object.entries(given ?? {})) {
    if (value === null) Reflect.deleteProperty(store, key);
    else {
      const text = String(value);
      if (Buffer.byteLength(key) + Buffer.byteLength(text) > largestProperty)
        throw driveError(
          method,
          400,
          `The key and value of a property must not exceed ${String(largestProperty)} bytes: ${key}`,
        );
      store[key] = text;
    }
  }
  if (Object.keys(store).length > mostProperties)
    throw driveError(method, 403, `A file has at most ${String(mostProperties)} properties.`);
}
