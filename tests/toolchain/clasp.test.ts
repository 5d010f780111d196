/** What `clasp push` sends to Google: the two files of dist/ as they are, and nothing else. */
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder';
import { openClaspMachine, type ClaspMachine } from './clasp-run';

const projectFolder = join(__dirname, '../..');
const filesToPush = ['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json'];

let machine: ClaspMachine;

beforeEach(() => {
  machine = openClaspMachine();
});

/** clasp lists files in no stable order. */
function listedFiles(folder: string): { readonly filesToPush: string[]; readonly untrackedFiles: string[] } {
  const { exitCode, output, errors } = machine.run(folder, 'status', '--json');
  if (exitCode !== 0) throw new Error(errors);
  const listed = JSON.parse(output) as { filesToPush: string[]; untrackedFiles: string[] };
  return { filesToPush: listed.filesToPush.sort(), untrackedFiles: listed.untrackedFiles.sort() };
}

describe('clasp status', () => {
  it('lists the code, the sidebar and the manifest, and leaves nothing of dist/ out', () => {
    expect(listedFiles(projectFolder)).toEqual({ filesToPush, untrackedFiles: [] });
  });
});

describe('clasp push', () => {
  it('sends the bytes of the code, the sidebar and the manifest, and nothing else', () => {
    const { exitCode, output, errors } = machine.run(projectFolder, 'push', '-f', '--json');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect((JSON.parse(output) as string[]).sort()).toEqual(filesToPush);

    const pushed = machine.pushed();
    const configured = JSON.parse(readFileSync(join(projectFolder, '.clasp.json'), 'utf8')) as {
      scriptId: string;
    };
    expect(pushed?.scriptId).toBe(configured.scriptId);
    expect(Object.keys(pushed?.body ?? {})).toEqual(['files']);

    const files = [...(pushed?.body.files ?? [])].sort((left, right) => (left.name < right.name ? -1 : 1));
    expect(files.map(({ name, type }) => ({ name, type }))).toEqual([
      { name: 'Code', type: 'SERVER_JS' },
      { name: 'Sidebar', type: 'HTML' },
      { name: 'appsscript', type: 'JSON' },
    ]);
    const sameBytes = files.map(({ source }, index) =>
      Buffer.from(source, 'utf8').equals(readFileSync(join(projectFolder, filesToPush[index] ?? ''))),
    );
    expect(sameBytes).toEqual([true, true, true]);
  });

  it('sends nothing a second time: what Google holds is what is here', () => {
    machine.run(projectFolder, 'push', '-f');
    const again = machine.run(projectFolder, 'push', '-f', '--json');
    expect({ exitCode: again.exitCode, pushed: JSON.parse(again.output) as unknown }).toEqual({
      exitCode: 0,
      pushed: [],
    });
  });

  it('reaches no other address than that of the content', () => {
    const { exitCode, errors } = machine.run(projectFolder, 'list-versions');
    expect(exitCode).not.toBe(0);
    expect(errors).toMatch(/No match|disallowed/i);
    expect(machine.pushed()).toBeUndefined();
  });
});

describe('a stray file in dist/', () => {
  let folder: string;

  beforeAll(() => {
    folder = temporaryFolder('clasp-project');
    for (const name of ['.clasp.json', '.claspignore', 'dist']) {
      cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
    }
    mkdirSync(join(folder, 'dist/deeper'));
    for (const stray of [
      'dist/Code.js.map',
      'dist/debug.js',
      'dist/deeper/Code.js',
      'dist/notes.html',
      'outside.js',
    ]) {
      writeFileSync(join(folder, stray), '');
    }
  });

  it('is not pushed', () => {
    expect(listedFiles(folder).filesToPush).toEqual(filesToPush);
  });
});
