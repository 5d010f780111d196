/** The manifest: what a user is asked to permit, and the settings the code relies on. */
import { describe, expect, it } from '@jest/globals';
import { Ajv, type SchemaObject } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './code-file';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(projectFolder, file), 'utf8'));
}

const manifest = readJson('dist/appsscript.json') as Record<string, unknown>;
const follows = new Ajv({ strict: true, allErrors: true }).compile(
  readJson('tests/bundle/appsscript.schema.json') as SchemaObject,
);

describe('the manifest that is pushed', () => {
  it('is the one in the project folder, byte for byte', () => {
    const pushed = readFileSync(join(projectFolder, 'dist/appsscript.json'));
    expect(pushed.equals(readFileSync(join(projectFolder, 'appsscript.json')))).toBe(true);
  });

  it('has the structure that Google documents', () => {
    follows(manifest);
    expect(follows.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown key', { ...manifest, oauthscopes: [] }],
    ['the key of a card add-on', { ...manifest, addOns: {} }],
    ['an unknown engine', { ...manifest, runtimeVersion: 'v8' }],
    [
      'a service without version',
      {
        ...manifest,
        dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive' }] },
      },
    ],
    ['a scope twice', { ...manifest, oauthScopes: ['https://a.example/', 'https://a.example/'] }],
    ['no scopes', { ...manifest, oauthScopes: undefined }],
  ])('would be refused with %s', (_fault, faulty) => {
    expect(follows(JSON.parse(JSON.stringify(faulty)))).toBe(false);
  });

  it('has these keys and no other; the add-on fetches no address, so it lists none', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      'dependencies',
      'exceptionLogging',
      'oauthScopes',
      'runtimeVersion',
      'timeZone',
    ]);
  });

  it('runs on V8', () => {
    expect(manifest.runtimeVersion).toBe('V8');
  });

  it('is in the zone of Seoul, by a name of the IANA list', () => {
    expect(manifest.timeZone).toBe('Asia/Seoul');
    expect(Intl.supportedValuesOf('timeZone')).toContain(manifest.timeZone);
  });

  it('asks for this spreadsheet, for the files the add-on makes, and for its own menu and dialogs: nothing more', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('depends on the Drive service, version 3, by the name Drive: no other service and no library', () => {
    expect(manifest.dependencies).toEqual({
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    });
  });
});
