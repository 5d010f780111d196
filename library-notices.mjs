/** Which libraries a bundle contains, by what esbuild says of it, and the notices that they ask to go with every copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A library that was itself bundled, such as docx, says above each module it carries a copy of where that came from. */
const carriedModule = /^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm;

const noticeFile = /^(?:licen[cs]e|copying|notice)(?:\.|$)/i;

/**
 * The libraries of which something is in the bundle, by name: `{ name, version, license, folder }`. What was read and left out
 * again is not among them.
 * @param metafile of a build by esbuild
 * @param root the folder its paths begin in
 */
export function librariesIn(metafile, root) {
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.includes('node_modules/'))
    .map(([file]) => path.join(root, file));
  const folders = new Set(
    files.flatMap((file) => {
      const own = packageOf(file);
      const carried = [...readFileSync(file, 'utf8').matchAll(carriedModule)];
      return [own, ...carried.map(([, name]) => installedFor(own, name))];
    }),
  );
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      return { name, version, license, folder };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The folder of the package that a file belongs to. */
function packageOf(file) {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.split(path.sep).join('/')) ?? [];
  if (folder === undefined) throw new Error(`${file} belongs to no package`);
  return folder;
}

/** The folder of a package as another one finds it: its own copy, or else the one further up. */
function installedFor(folder, name) {
  const found = path.join(folder, 'node_modules', name);
  if (existsSync(found)) return found;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`${name} is not installed`);
  return installedFor(above, name);
}

/** @throws where a library comes without the text of its licence: then it must not go into a bundle */
function noticeOf({ name, version, license, folder }) {
  const texts = readdirSync(folder)
    .filter((file) => noticeFile.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim().replaceAll('*/', '* /'));
  if (texts.length === 0) throw new Error(`${name} has no text of its licence`);
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** A comment with the notices of all of them, for the file they are in. */
export function licenceComment(libraries) {
  const notices = libraries.map(noticeOf).join('\n\n---\n\n');
  return `/*\nThis file contains the following libraries.\n\n${notices}\n*/`;
}
