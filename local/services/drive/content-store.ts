/** Where the bytes of the local Drive lie: files in the out folder, under names a person recognises. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { withEnding } from '../utilities/content-types';

export class ContentStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps the bytes under a free name like the given one, and answers with it. */
  add(name: string, contentType: string, bytes: Uint8Array): string {
    mkdirSync(this.#folder, { recursive: true });
    const wanted = withEnding(safeFileName(name), contentType);
    const ending = extname(wanted);
    const stem = wanted.slice(0, wanted.length - ending.length);
    let fileName = wanted;
    for (let number = 2; existsSync(this.pathOf(fileName)); number += 1)
      fileName = `${stem} (${String(number)})${ending}`;
    this.replace(fileName, bytes);
    return fileName;
  }

  replace(fileName: string, bytes: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.pathOf(fileName), bytes);
  }

  read(fileName: string): Buffer {
    return readFileSync(this.pathOf(fileName));
  }

  remove(fileName: string): void {
    rmSync(this.pathOf(fileName), { force: true });
  }

  pathOf(fileName: string): string {
    return join(this.#folder, fileName);
  }
}

/** What file systems refuse, and control characters, become underscores; a name never begins with a dot. */
export function safeFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\u0000-\u001f<>:"/\\|?*\u007f]/g, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '')
    .slice(0, 100);
  return safe === '' ? '_' : safe;
}
