/** Drive.Files of the advanced service, version 3: a Google Doc is the Word file it was imported from. */
import { randomBytes } from 'node:crypto';
import { notAvailable } from '../boundary/service-error';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { DriveFile, OfficeState } from '../environment';
import { Blob } from '../utilities/blob';
import { pdfType, wordType } from '../utilities/content-types';
import { ContentStore } from './content-store';
import { driveError } from './drive-error';
import { selectFields } from './field-mask';
import { readQuery } from './file-query';
import {
  applyResource,
  documentType,
  fileFields,
  folderType,
  resourceOf,
  rootFolder,
  usualFields,
  webViewLink,
} from './file-resource';
import { exportedPdf } from './pdf-export';

type Resource = Readonly<Record<string, unknown>>;
type Options = Readonly<Record<string, unknown>>;

/** What a file is made or answered with. */
const usualOptions = ['fields', 'supportsAllDrives'];

export class Files
  extends ServiceObject
  // The types say that export gives nothing; with alt: 'media' it gives the content.
  implements Played<Omit<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection, 'export'>>
{
  protected readonly className = 'Drive.Files';
  readonly #office: OfficeState;
  readonly #contents: ContentStore;
  readonly #userEmail: string;
  readonly #locale: 'ko' | 'en';

  constructor(office: OfficeState, outFolder: string, userEmail: string, locale: 'ko' | 'en') {
    super();
    this.#office = office;
    this.#contents = new ContentStore(outFolder);
    this.#userEmail = userEmail;
    this.#locale = locale;
  }

  copy(resource: Resource, id: string, options: Options = {}): unknown {
    refuseOptions(options, usualOptions, 'Files.copy');
    const source = this.#find(id, 'files.copy', options);
    if (source.mimeType === folderType)
      throw driveError('files.copy', 403, 'This file cannot be copied by the user.');
    const file = this.#newFile(`Copy of ${source.name}`, source.mimeType);
    file.description = source.description;
    file.properties = { ...source.properties };
    file.appProperties = { ...source.appProperties };
    file.parents = [...source.parents];
    file.driveId = source.driveId;
    applyResource(file, resource, 'files.copy');
    file.parents = this.#knownParents(file.parents, 'files.copy', options);
    if (source.contentFile !== null)
      this.#keep(file, source.contentMimeType, this.#contents.read(source.contentFile));
    this.#office.files.push(file);
    return this.#answer(file, options, 'files.copy');
  }

  /** A Word blob becomes a Google Doc where that type is asked for: it is kept as it is. */
  create(resource: Resource | null, blob: Blob | null = null, options: Options = {}): unknown {
    refuseOptions(options, usualOptions, 'Files.create');
    const given = resource ?? {};
    const blobType = blob?.getContentType() ?? null;
    const mimeType =
      typeof given['mimeType'] === 'string' ? given['mimeType'] : (blobType ?? 'application/octet-stream');
    const file = this.#newFile('Untitled', mimeType, this.#wantedId(given['id'], mimeType));
    applyResource(file, given, 'files.create');
    file.parents = this.#knownParents(file.parents, 'files.create', options);
    if (blob !== null) this.#keep(file, contentType(mimeType, blob, 'files.create'), Blob.bytesOf(blob));
    else if (
      mimeType.startsWith('application/vnd.google-apps.') &&
      mimeType !== documentType &&
      mimeType !== folderType
    )
      throw notAvailable(`Files.create (${mimeType})`);
    this.#office.files.push(file);
    return this.#answer(file, options, 'files.create');
  }

  /** Needs `alt: 'media'`, as in Apps Script; to Word it gives the bytes that were imported. */
  export(id: string, mimeType: string, options: Options = {}): Blob {
    const method = 'files.export';
    // Of all methods this one takes no word on shared drives.
    const file = this.#find(id, method, { supportsAllDrives: true });
    if (file.mimeType !== documentType)
      throw driveError(method, 403, 'Export only supports Docs Editors files.');
    if (options['alt'] !== 'media')
      throw driveError(method, 400, 'Export requires alt=media to download the exported content.');
    if (file.contentFile === null) throw notAvailable('Files.export (a document made empty)');
    if (mimeType === wordType)
      return new Blob(this.#contents.read(file.contentFile), wordType, `${file.name}.docx`);
    if (mimeType === pdfType) {
      const pdf = exportedPdf(this.#contents.pathOf(file.contentFile), this.#locale);
      return new Blob(pdf, pdfType, `${file.name}.pdf`);
    }
    throw notAvailable(`Files.export (${mimeType})`);
  }

  /** For files that are kept as they are; Drive takes none of them for what it converts. */
  generateIds(options: Options = {}): unknown {
    refuseOptions(options, ['count', 'space', 'type', 'fields'], 'Files.generateIds');
    const ids = Array.from({ length: Number(options['count'] ?? 10) }, newId);
    this.#office.generatedIds.push(...ids);
    return { kind: 'drive#generatedIds', space: 'drive', ids };
  }

  get(id: string, options: Options = {}): unknown {
    refuseOptions(options, usualOptions, 'Files.get');
    if (id === 'root') throw notAvailable('Files.get (root)');
    const file = this.#find(id, 'files.get', options);
    return this.#answer(file, options, 'files.get');
  }

  list(options: Options = {}): unknown {
    refuseOptions(
      options,
      [
        ...usualOptions,
        ...['q', 'pageSize', 'pageToken', 'orderBy', 'spaces', 'corpora', 'includeItemsFromAllDrives'],
      ],
      'Files.list',
    );
    const { q, orderBy, fields } = options;
    const wanted = typeof q === 'string' ? readQuery(q) : () => true;
    const isShown = (file: DriveFile): boolean =>
      file.madeBy === this.#userEmail &&
      (file.driveId === null ||
        (options['supportsAllDrives'] === true && options['includeItemsFromAllDrives'] === true));
    const found = this.#office.files.filter((file) => isShown(file) && wanted(file)).sort(order(orderBy));
    const start = Number(options['pageToken'] ?? 0);
    const end = start + Number(options['pageSize'] ?? 100);
    const answer = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: found.slice(start, end).map((file) => resourceOf(file, this.#contents, this.#userEmail)),
      ...(end < found.length ? { nextPageToken: String(end) } : {}),
    };
    const mask =
      typeof fields === 'string' ? fields : `kind,incompleteSearch,nextPageToken,files(${usualFields})`;
    return selectFields(answer, mask, [...fileFields, 'nextPageToken'], 'files.list');
  }

  /** Past the trash, for good. */
  remove(id: string, options: Options = {}): void {
    refuseOptions(options, usualOptions, 'Files.remove');
    const file = this.#find(id, 'files.delete', options);
    if (file.contentFile !== null) this.#contents.remove(file.contentFile);
    this.#office.files = this.#office.files.filter((other) => other !== file);
  }

  /** A blob replaces the content in place: the file keeps its id and its address. */
  update(resource: Resource | null, id: string, blob: Blob | null = null, options: Options = {}): unknown {
    const method = 'files.update';
    const file = this.#find(id, method, options);
    refuseOptions(options, usualOptions, 'Files.update');
    const given = resource ?? {};
    if (given['mimeType'] !== undefined && given['mimeType'] !== file.mimeType)
      throw notAvailable('Files.update (mimeType)');
    const type = blob === null ? null : contentType(file.mimeType, blob, method);
    applyResource(file, given, method);
    if (blob !== null && type !== null) this.#keep(file, type, Blob.bytesOf(blob));
    file.modifiedTime = new Date().toISOString();
    file.version += 1;
    return this.#answer(file, options, method);
  }

  /** Another account's files are missing, and those of a shared drive for whoever does not say that it knows such drives. */
  #find(id: string, method: string, { supportsAllDrives }: Options): DriveFile {
    const found = this.#office.files.find((file) => file.id === id);
    const isShown =
      found?.madeBy === this.#userEmail && (found.driveId === null || supportsAllDrives === true);
    if (found === undefined || !isShown) throw driveError(method, 404, `File not found: ${id}.`);
    return found;
  }

  /** `root` is another name of the topmost folder; a folder nobody made is refused. */
  #knownParents(parents: readonly string[], method: string, options: Options): string[] {
    return parents.map((parent) => {
      if (parent === 'root' || parent === rootFolder) return rootFolder;
      return this.#find(parent, method, options).id;
    });
  }

  /** An id that was given out in advance is good for one file, and for none that Drive converts. */
  #wantedId(given: unknown, mimeType: string): string {
    if (typeof given !== 'string') return newId();
    const method = 'files.create';
    if (mimeType.startsWith('application/vnd.google-apps.'))
      throw driveError(method, 400, 'Generated IDs are not supported for Docs Editors formats.');
    if (this.#office.files.some(({ id }) => id === given))
      throw driveError(method, 409, 'A file already exists with the provided ID.');
    if (!this.#office.generatedIds.includes(given))
      throw driveError(method, 400, 'The provided file ID is not usable.');
    this.#office.generatedIds = this.#office.generatedIds.filter((id) => id !== given);
    return given;
  }

  #newFile(name: string, mimeType: string, id = newId()): DriveFile {
    const now = new Date().toISOString();
    return {
      id,
      name,
      mimeType,
      madeBy: this.#userEmail,
      driveId: null,
      description: null,
      contentFile: null,
      contentMimeType: mimeType,
      parents: [rootFolder],
      appProperties: {},
      properties: {},
      trashed: false,
      starred: false,
      createdTime: now,
      modifiedTime: now,
      version: 1,
      webViewLink: webViewLink(id, mimeType),
    };
  }

  #keep(file: DriveFile, type: string, bytes: Uint8Array): void {
    if (file.contentFile === null) file.contentFile = this.#contents.add(file.name, type, bytes);
    else this.#contents.replace(file.contentFile, bytes);
    file.contentMimeType = type;
  }

  #answer(file: DriveFile, options: Options, method: string): unknown {
    const { fields } = options;
    const mask = typeof fields === 'string' ? fields : usualFields;
    return selectFields(resourceOf(file, this.#contents, this.#userEmail), mask, fileFields, method);
  }
}

/** As long as Google's, so that nothing that stores one grows when it goes live. */
function newId(): string {
  return `1${randomBytes(24).toString('base64url')}`;
}

/** An option that would be passed over in silence is refused by name. */
function refuseOptions(options: Options, played: readonly string[], member: string): void {
  for (const [name, value] of Object.entries(options))
    if (!played.includes(name))
      throw notAvailable(`${member} (${name}${typeof value === 'string' ? `: ${value}` : ''})`);
}

/** What the bytes are once they lie in a file of this type. @throws where Google would convert what is not converted here. */
function contentType(mimeType: string, blob: Blob, method: string): string {
  const type = blob.getContentType() ?? 'application/octet-stream';
  if (!mimeType.startsWith('application/vnd.google-apps.')) return mimeType;
  if (mimeType !== documentType || type !== wordType)
    throw notAvailable(`Files.${method.slice('files.'.length)} (${type} to ${mimeType})`);
  const bytes = Blob.bytesOf(blob);
  // A zip begins with PK; anything else Google refuses.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw driveError(method, 400, 'Bad Request');
  return wordType;
}

function order(orderBy: unknown): (one: DriveFile, other: DriveFile) => number {
  if (orderBy === undefined || orderBy === null)
    return (one, other) => compare(other.modifiedTime, one.modifiedTime);
  const written = typeof orderBy === 'string' ? orderBy : '';
  const match = /^(name|createdTime|modifiedTime)( desc)?$/.exec(written);
  if (match === null) throw notAvailable(`Files.list (orderBy: ${written})`);
  const key = match[1] === 'name' ? 'name' : match[1] === 'createdTime' ? 'createdTime' : 'modifiedTime';
  const sign = match[2] === undefined ? 1 : -1;
  return (one, other) => sign * compare(one[key], other[key]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
