/** The libraries in the add-on: named with their licences in the files that people receive, and in README. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const textOf = (...parts: readonly string[]): string => readFileSync(path.join(root, ...parts), 'utf8');

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** The packages of which esbuild put something into a file, and those that these say they carry copies of. */
function bundledIn(file: string): readonly string[] {
  const { outputs } = JSON.parse(textOf('build', `${file}.metafile.json`)) as Metafile;
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs
    .filter(([input, { bytesInOutput }]) => input.startsWith('node_modules/') && bytesInOutput > 0)
    .flatMap(([input]) => [input, ...(textOf(input).match(/^\/\/ node_modules\/.*$/gm) ?? [])])
    .map((place) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1] ?? '');
  return [...new Set(names)].sort();
}

/** The comment that names them: name, version, licence, and the text under each. */
function noticesIn(file: string): ReadonlyMap<string, string> {
  const [comment = ''] =
    /\/\*\nThis file contains the following libraries\.\n[^]*?\*\//.exec(textOf('dist', file)) ?? [];
  const notices = comment.split(/\n\n---\n\n|libraries\.\n\n/).slice(1);
  return new Map(notices.map((notice) => [notice.split(' ')[0] ?? '', notice]));
}

describe.each(['Code.js', 'Sidebar.html'])('%s', (file) => {
  test('names every library that is in it, and no other', () => {
    const bundled = bundledIn(file);
    expect(bundled.length).toBeGreaterThan(0);
    expect([...noticesIn(file).keys()]).toEqual(bundled);
  });

  test('has the whole text of the licence of each: what is allowed, and that nothing is promised', () => {
    for (const [name, notice] of noticesIn(file)) {
      expect([name, notice]).toEqual([name, expect.stringMatching(/^\S+ \d+\.\d+\.\d+ \(MIT\)\n\n/)]);
      expect(notice).toMatch(/Permission is hereby granted/i);
      expect(notice).toMatch(/without warranty of any kind/i);
    }
  });
});

test('a copy that a library carries has the notice of that copy, not of another version that is installed', () => {
  const { version } = JSON.parse(textOf('node_modules/docx/node_modules/nanoid/package.json')) as {
    readonly version: string;
  };
  expect(noticesIn('Code.js').get('nanoid')).toMatch(`nanoid ${version} (MIT)`);
});

test('README lists what is in the code and in the sidebar', () => {
  const [, code = '', sidebar = ''] =
    /^\[Apache-2\.0\]\(LICENSE\)\. The bundle contains (.*), the sidebar (.*), all MIT\./m.exec(
      textOf('README.md'),
    ) ?? [];
  const linked = (list: string): readonly string[] =>
    Array.from(list.matchAll(/\[([^\]]+)\]\(https:/g), ([, name = '']) => name.toLowerCase()).sort();
  expect(linked(code)).toEqual(bundledIn('Code.js'));
  expect(linked(sidebar)).toEqual(bundledIn('Sidebar.html'));
});
