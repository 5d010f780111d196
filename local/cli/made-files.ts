/**
 * What lies in the out folder. A run writes over the files of the run before, so that no heap grows, but never over one that somebody
 * has changed since: a list of what was written, with digests, stands beside them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const listName = '.jangbu-made.json';

export class MadeFiles {
  constructor(private readonly folder: string) {}

  /**
   * The first of `name`, `name (2)`, … under which nothing lies but what this run writes anew.
   * @param endings of what the run writes, with the dot
   * @param kept a file that stays as it is, whatever its name
   */
  freeName(name: string, endings: readonly string[], kept: string | null): string {
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? name : `${name} (${String(count)})`;
      const files = allEndings.map((ending) => path.join(this.folder, `${candidate}${ending}`));
      const isFree = files.every(
        (file) =>
          !existsSync(file) ||
          (file !== kept && endings.includes(path.extname(file)) && this.isUnchanged(file)),
      );
      if (isFree) return candidate;
    }
  }

  /** Remembers a file as it was written just now. */
  note(file: string): void {
    mkdirSync(this.folder, { recursive: true });
    const list = { ...this.list(), [path.basename(file)]: digestOf(file) };
    writeFileSync(path.join(this.folder, listName), JSON.stringify(list, null, 1));
  }

  private isUnchanged(file: string): boolean {
    return this.list()[path.basename(file)] === digestOf(file);
  }

  /** Digests by file name; a list that cannot be read knows no file. */
  private list(): Readonly<Record<string, unknown>> {
    try {
      const value: unknown = JSON.parse(readFileSync(path.join(this.folder, listName), 'utf8'));
      return typeof value === 'object' && value !== null ? { ...value } : {};
    } catch {
      return {};
    }
  }
}

const allEndings = ['.xlsx', '.docx', '.hwpx', '.html', '.json', '.pdf'] as const;

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
