/** The files of the local Drive as the page lists them, and their bytes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DriveFile } from '../../services/environment';
import type { OfficeFile } from '../messages';
import { previewPolicy, nothingAllowed, type Response } from './response';

const googleDocument = 'application/vnd.google-apps.document';

/** Newest first; what lies in the trash, and folders, are left out. */
export function officeFiles(files: readonly DriveFile[]): readonly OfficeFile[] {
  const kept = files.filter((file) => !file.trashed && file.contentFile !== null);
  return kept
    .map((file) => {
      const preview = previewOf(file, kept);
      return {
        name: file.name,
        format: file.mimeType === googleDocument ? 'Google Docs' : endingOf(file).slice(1).toUpperCase(),
        webViewLink: file.webViewLink,
        downloadAddress: `/files/${encodeURIComponent(file.id)}`,
        previewAddress: preview === null ? null : `/previews/${encodeURIComponent(preview.id)}`,
        modifiedTime: file.modifiedTime,
      };
    })
    .reverse()
    .sort((one, other) => other.modifiedTime.localeCompare(one.modifiedTime));
}

/**
 * An HTML file is its own preview; a Google Doc has the first HTML form of its name that was made after it was last written: an
 * older one shows other figures.
 */
function previewOf(file: DriveFile, files: readonly DriveFile[]): DriveFile | null {
  if (isPage(file)) return file;
  if (file.mimeType !== googleDocument) return null;
  const later = files.filter(
    (other) =>
      isPage(other) && stem(other.name) === stem(file.name) && other.modifiedTime >= file.modifiedTime,
  );
  return later.sort((one, other) => one.modifiedTime.localeCompare(other.modifiedTime))[0] ?? null;
}

function isPage(file: DriveFile): boolean {
  return file.contentMimeType.startsWith('text/html') || endingOf(file) === '.html';
}

function stem(name: string): string {
  return name.replace(/\.html$/i, '');
}

function endingOf({ contentFile }: DriveFile): string {
  return path.extname(contentFile ?? '').toLowerCase();
}

/** The file's bytes, to be kept. */
export async function downloadOf(
  id: string,
  files: readonly DriveFile[],
  outFolder: string,
): Promise<Response | null> {
  const found = files.find((file) => file.id === id && !file.trashed);
  if (found?.contentFile === undefined || found.contentFile === null) return null;
  return {
    status: 200,
    type: found.contentMimeType,
    body: await readFile(path.join(outFolder, path.basename(found.contentFile))),
    policy: nothingAllowed,
    headers: {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.contentFile)}`,
    },
  };
}

/** The file as a page of a tab of its own. */
export async function previewPage(
  id: string,
  files: readonly DriveFile[],
  outFolder: string,
): Promise<Response | null> {
  const found = files.find((file) => file.id === id && !file.trashed);
  if (found?.contentFile === undefined || found.contentFile === null || !isPage(found)) return null;
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: await readFile(path.join(outFolder, path.basename(found.contentFile))),
    policy: previewPolicy,
  };
}
