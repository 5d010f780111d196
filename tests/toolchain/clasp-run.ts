/** Runs clasp as a developer would, with Google played by content-api.mjs, a home of its own and made-up credentials. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../temporary-folder';

const claspProgram = join(__dirname, '../../node_modules/@google/clasp/build/src/index.js');
const contentApi = pathToFileURL(join(__dirname, 'content-api.mjs')).href;

/** Good until 2100, so that clasp has no reason to ask for a new one. */
const credentials = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'nobody',
      client_secret: 'nothing',
      refresh_token: 'nothing',
      access_token: 'nothing',
      expiry_date: Date.UTC(2100, 0, 1),
    },
  },
};

export interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** What Google would hold after a push. */
export interface PushedProject {
  readonly scriptId: string;
  readonly body: { readonly files: readonly PushedFile[] };
}

export interface ClaspRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** One developer's machine: its files are in a temporary folder. */
export interface ClaspMachine {
  run(projectFolder: string, ...words: readonly string[]): ClaspRun;
  /** The last push, or undefined if nothing was ever sent. */
  pushed(): PushedProject | undefined;
}

export function openClaspMachine(): ClaspMachine {
  const home = temporaryFolder('clasp-home');
  const credentialsFile = join(home, 'credentials.json');
  const pushedFile = join(home, 'pushed.json');
  writeFileSync(credentialsFile, JSON.stringify(credentials));
  return {
    run(projectFolder, ...words) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [claspProgram, '--auth', credentialsFile, ...words],
        {
          cwd: projectFolder,
          encoding: 'utf8',
          env: { HOME: home, NODE_OPTIONS: `--import=${contentApi}`, CONTENT_API_FILE: pushedFile },
        },
      );
      return { exitCode: status, output: stdout, errors: stderr };
    },
    pushed() {
      return existsSync(pushedFile)
        ? (JSON.parse(readFileSync(pushedFile, 'utf8')) as PushedProject)
        : undefined;
    },
  };
}
