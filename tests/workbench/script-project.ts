/** A project with a script of the test's own, beside the built threads and the built page. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporary-folder';

/** The project's dist folder, as clasp would push it. */
export function scriptProject(code: string, pages: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder('project');
  const distFolder = path.join(folder, 'dist');
  mkdirSync(distFolder);
  writeFileSync(path.join(distFolder, 'Code.js'), code);
  for (const [name, html] of Object.entries(pages))
    writeFileSync(path.join(distFolder, `${name}.html`), html);
  symlinkSync(path.join(__dirname, '../../build'), path.join(folder, 'build'));
  return distFolder;
}
