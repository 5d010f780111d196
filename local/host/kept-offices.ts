/** The Drive, properties and menus of one moment, kept under a name with the bytes of the files. */
import { ContentStore } from '../services/drive/content-store';
import type { OfficeState } from '../services/environment';

interface KeptOffice {
  readonly state: OfficeState;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

export class KeptOffices {
  private readonly kept = new Map<string, KeptOffice>();
  private readonly store: ContentStore;

  constructor(outFolder: string) {
    this.store = new ContentStore(outFolder);
  }

  keep(name: string, office: OfficeState): void {
    const contents = new Map(contentFiles(office).map((file) => [file, this.store.read(file)]));
    this.kept.set(name, { state: structuredClone(office), contents });
  }

  /** Takes away the files of the office there is, writes those that were kept, and gives the office they belong to. */
  goBack(name: string, office: OfficeState): OfficeState {
    const kept = this.kept.get(name);
    if (kept === undefined) throw new Error(`Nothing was kept as ${name}`);
    for (const file of contentFiles(office)) this.store.remove(file);
    for (const [file, bytes] of kept.contents) this.store.replace(file, bytes);
    return structuredClone(kept.state);
  }
}

function contentFiles({ files }: OfficeState): readonly string[] {
  return files.flatMap(({ contentFile }) => (contentFile === null ? [] : [contentFile]));
}
