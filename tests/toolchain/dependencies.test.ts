/** package.json: what `npm start` and `npm run check` need is a dependency, and what only checks, tests and pushes is none. */
import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { temporaryFolder } from '../temporary-folder';

const root = path.join(__dirname, '../..');

interface Package {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

function packageAt(folder: string): Package {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Package;
}

const own = packageAt('.');

/** The files of a folder and below. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

/** The modules that a script loads when it runs: imports of types are gone by then. */
function loadedBy(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const onDemand = Array.from(text.matchAll(/createRequire\([^)]*\)\('([^']+)'\)/g), ([, name = '']) => name);
  if (file.endsWith('.css')) return Array.from(text.matchAll(/@import '([^']+)'/g), ([, name = '']) => name);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imported = source.statements.flatMap((statement) => {
    if (
      ts.isImportDeclaration(statement) &&
      statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
    )
      return [(statement.moduleSpecifier as ts.StringLiteral).text];
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier !== undefined)
      return [(statement.moduleSpecifier as ts.StringLiteral).text];
    return [];
  });
  return [...imported, ...onDemand];
}

/** Names of packages, without the parts of them that are imported. */
function packagesLoadedBy(files: readonly string[]): ReadonlySet<string> {
  const names = files.flatMap(loadedBy).filter((name) => !/^(?:\.|node:)|^example-data$/.test(name));
  return new Set(
    names
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
      .filter((name) => !builtinModules.includes(name)),
  );
}

/** What runs, and what makes it: `npm start` and `npm run check` build first. */
const programs = [
  'build.mjs',
  'library-notices.mjs',
  ...['src', 'local', 'seeds'].flatMap(filesIn).filter((file) => /\.(?:tsx?|mjs|css)$/.test(file)),
];

describe('dependencies', () => {
  const loaded = packagesLoadedBy(programs);

  test('are what the add-on, the local program and the build load, and what these ask to have beside them', () => {
    const peers = [...loaded].flatMap((name) => {
      const { peerDependencies = {}, peerDependenciesMeta = {} } = packageAt(`node_modules/${name}`);
      return Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
    });
    expect(Object.keys(own.dependencies).sort()).toEqual([...new Set([...loaded, ...peers])].sort());
  });

  test('and nothing is both that and a development dependency, or not in its exact version', () => {
    const { dependencies, devDependencies } = own;
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test('package-lock.json says the same, and where nothing is downloaded from', () => {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Partial<Package>>> };
  const { version, dependencies, devDependencies, engines, bin } = own;
  expect(packages['']).toMatchObject({ version, dependencies, devDependencies, engines, bin });
  expect(text).not.toContain('"resolved"');
});

test('the versions of Node that it runs on are those of the linter, which asks for the newest', () => {
  expect(own.engines.node).toBe(packageAt('node_modules/eslint').engines.node.replace(/(\.\d+)\.0\b/g, '$1'));
});

describe('the command jangbu', () => {
  const { jangbu = '' } = own.bin;
  const run = (...words: readonly string[]): string =>
    execFileSync(process.execPath, [path.join(root, jangbu), ...words], {
      encoding: 'utf8',
      cwd: temporaryFolder('jangbu-command'),
      env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    });

  test('is a file that can be run before anything was built', () => {
    expect(readFileSync(path.join(root, jangbu), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(path.join(root, jangbu)).mode & 0o111).not.toBe(0);
    expect(jangbu).not.toMatch(/^(?:build|dist)\//);
  });

  test('takes the options of npm start, and behind check those of npm run check, in any folder', () => {
    expect(run('--help')).toMatch(/npm start --.*--forms/);
    expect(run('check', '--help')).toMatch(/npm run.* check --.*--format/);
  });
});
