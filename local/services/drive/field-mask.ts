/** The `fields` option of the Drive interface: which parts of an answer come back. */
import { notAvailable } from '../boundary/service-error';
import { driveError } from './drive-error';

/** Nested fields by name; a field wanted whole has none. */
type Mask = ReadonlyMap<string, Mask | null>;

/** `id,files(id,name)` or `files/id`. @throws where the brackets do not match. */
function readMask(text: string, method: string): Mask {
  const mask = new Map<string, Mask | null>();
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const character = text[index];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth !== 0 || (character !== ',' && character !== undefined)) continue;
    const [, name = '', inner, path] =
      /^(\*|\w+)(?:\((.*)\)|\/(.*))?$/.exec(text.slice(start, index).trim()) ?? [];
    if (name === '') throw driveError(method, 400, `Invalid field selection ${text}`);
    mask.set(name, inner === undefined && path === undefined ? null : readMask(inner ?? path ?? '', method));
    start = index + 1;
  }
  if (depth !== 0) throw driveError(method, 400, `Invalid field selection ${text}`);
  return mask;
}

/** The part of the answer that is asked for. `known` lists the fields that may be asked for though this answer lacks them. */
export function selectFields(
  answer: Readonly<Record<string, unknown>>,
  fields: string,
  known: readonly string[],
  method: string,
): Record<string, unknown> {
  return select(answer, readMask(fields, method), known);
}

function select(
  answer: Readonly<Record<string, unknown>>,
  mask: Mask,
  known: readonly string[],
): Record<string, unknown> {
  if (mask.has('*')) return { ...answer };
  const selected: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    const value = answer[name];
    if (value === undefined) {
      if (!known.includes(name)) throw notAvailable(`Drive field ${name}`);
    } else selected[name] = inner === null ? value : selectInside(value, inner, known);
  }
  return selected;
}

function selectInside(value: unknown, mask: Mask, known: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => selectInside(item, mask, known));
  if (typeof value !== 'object' || value === null) return value;
  // Properties have names of their own choosing: one that is not there is no slip.
  return select({ ...value }, mask, [...known, ...mask.keys()]);
}
