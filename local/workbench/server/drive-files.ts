/** The files of the local Drive as the page lists them, and their bytes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DriveFile } from '../../services/environment';
import type { OfficeFile } from '../messages';
import { nothingAllowed, readerPolicy, type Response } from './response';

const googleDocument = 'application/vnd.google-apps.document';
/** Of files that open as a page; a Google Doc is kept as .docx. */
const pageEndings = ['.docx', '.html'];
/** What browsers have a reader of their own for. */
const pdf = { ending: '.pdf', type: 'application/pdf' };

/** Newest first; what lies in the trash, and folders, are left out. */
export function officeFiles(files: readonly DriveFile[]): readonly OfficeFile[] {
  const kept = files.filter((file) => !file.trashed && file.contentFile !== null);
  return kept
    .map((file) => ({
      name: file.name,
      format: file.mimeType === googleDocument ? 'Google Docs' : endingOf(file).slice(1).toUpperCase(),
      webViewLink: file.webViewLink,
      downloadAddress: `/files/${encodeURIComponent(file.id)}`,
      previewAddress: pageEndings.includes(endingOf(file))
        ? `/previews/${encodeURIComponent(file.id)}`
        : null,
      readerAddress: endingOf(file) === pdf.ending ? `/readers/${encodeURIComponent(file.id)}` : null,
      modifiedTime: file.modifiedTime,
    }))
    .reverse()
    .sort((one, other) => other.modifiedTime.localeCompare(one.modifiedTime));
}

/** With its dot, in small letters; empty for a folder. */
export function endingOf({ contentFile }: DriveFile): string {
  return path.extname(contentFile ?? '').toLowerCase();
}

/** The file's bytes, to be kept. */
export async function downloadOf(
  id: string,
  files: readonly DriveFile[],
  outFolder: string,
): Promise<Response | null> {
  const found = files.find((file) => file.id === id && !file.trashed);
  const body = found === undefined ? null : await driveFileContent(found, outFolder);
  if (found === undefined || body === null) return null;
  return {
    status: 200,
    type: found.contentMimeType,
    body,
    policy: nothingAllowed,
    headers: {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.contentFile ?? found.name)}`,
    },
  };
}

/** A PDF in the browser's reader; null for any other file. Its type is said here and not guessed: nothing in it runs in this origin. */
export async function readerOf(
  id: string,
  files: readonly DriveFile[],
  outFolder: string,
): Promise<Response | null> {
  const found = files.find((file) => file.id === id && !file.trashed);
  if (found === undefined || endingOf(found) !== pdf.ending) return null;
  const body = await driveFileContent(found, outFolder);
  if (body === null) return null;
  const name = encodeURIComponent(found.contentFile ?? found.name);
  return {
    status: 200,
    type: pdf.type,
    body,
    policy: readerPolicy,
    headers: { 'Content-Disposition': `inline; filename*=UTF-8''${name}` },
  };
}

/** Null for a folder. */
export async function driveFileContent(
  { contentFile }: DriveFile,
  outFolder: string,
): Promise<Buffer | null> {
  return contentFile === null ? null : readFile(path.join(outFolder, path.basename(contentFile)));
}
