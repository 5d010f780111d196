/** The `q` of Files.list: simple conditions joined by `and`. */
import { notAvailable } from '../boundary/service-error';
import type { DriveFile } from '../environment';
import { rootFolder } from './file-resource';

type Condition = (file: DriveFile) => boolean;

const text = String.raw`'((?:[^'\\]|\\.)*)'`;

function unescaped(quoted: string | undefined): string {
  return (quoted ?? '').replace(/\\(.)/g, '$1');
}

const conditions: readonly (readonly [RegExp, (match: RegExpExecArray) => Condition])[] = [
  [
    /^trashed\s*(=|!=)\s*(true|false)$/,
    ([, sign, value]) => {
      const wanted = (value === 'true') === (sign === '=');
      return (file) => file.trashed === wanted;
    },
  ],
  [
    new RegExp(`^name\\s*(=|!=)\\s*${text}$`),
    ([, sign, name]) =>
      (file) =>
        (file.name === unescaped(name)) === (sign === '='),
  ],
  [
    new RegExp(`^name\\s+contains\\s+${text}$`),
    ([, part]) =>
      (file) =>
        nameContains(file.name, unescaped(part)),
  ],
  [
    new RegExp(`^mimeType\\s*(=|!=)\\s*${text}$`),
    ([, sign, type]) =>
      (file) =>
        (file.mimeType === unescaped(type)) === (sign === '='),
  ],
  [
    new RegExp(
      `^(appProperties|properties)\\s+has\\s*\\{\\s*key\\s*=\\s*${text}\\s+and\\s+value\\s*=\\s*${text}\\s*\\}$`,
    ),
    ([, store, key, value]) =>
      (file) =>
        (store === 'properties' ? file.properties : file.appProperties)[unescaped(key)] === unescaped(value),
  ],
  [
    new RegExp(`^${text}\\s+in\\s+parents$`),
    ([, parent]) => {
      const folder = unescaped(parent);
      return (file) => file.parents.includes(folder === 'root' ? rootFolder : folder);
    },
  ],
];

/** Drive finds words by their beginning, not letters anywhere. */
function nameContains(name: string, part: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((_, index, words) => words.slice(index).join(' ').startsWith(part.toLowerCase()));
}

/** @throws where a condition is not one of the simple ones. */
export function readQuery(query: string): Condition {
  const read = splitAtAnd(query).map((part): Condition => {
    for (const [pattern, make] of conditions) {
      const match = pattern.exec(part);
      if (match !== null) return make(match);
    }
    throw notAvailable(`Files.list (q: ${part})`);
  });
  return (file) => read.every((condition) => condition(file));
}

/** Not inside quotes and braces. */
function splitAtAnd(query: string): string[] {
  const tokens = query.match(/'(?:[^'\\]|\\.)*'|\{|\}|\band\b|[^'{}]/g) ?? [];
  const parts: string[] = [''];
  let depth = 0;
  for (const token of tokens) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === 'and' && depth === 0) parts.push('');
    else parts[parts.length - 1] = `${parts[parts.length - 1] ?? ''}${token}`;
  }
  return parts.map((part) => part.trim());
}
