/** A context as bare as Apps Script's: the ES2019 library and the services, nothing of Node and nothing newer. */
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Realm } from '../services/boundary/realm';

type LoadFolder = (
  folder: string,
  globals: Record<string, unknown>,
  options: { filter(file: string): boolean },
) => Record<string, unknown>;

const gasLocal = createRequire(__filename)('gas-local') as { readonly require: LoadFolder };

/** Built-ins that came after ES2019 and that no compiler adds: code that leans on one must fail here, not in Google. */
const newerBuiltIns = `
  for (const [owner, names] of [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap']],
    [Object.getPrototypeOf(Int8Array.prototype), ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
    [Array, ['fromAsync']],
    [Object, ['groupBy', 'hasOwn']],
    [Map, ['groupBy']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
    [Promise, ['any', 'allSettled', 'withResolvers', 'try']],
    [globalThis, ['WeakRef', 'FinalizationRegistry', 'AggregateError', 'structuredClone', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Iterator']],
  ]) for (const name of names) delete owner[name];
`;

/** Makes the globals a context as bare as Google's, and gives the constructors of that context. */
export function enterBareContext(globals: Record<string, unknown>): Realm {
  const context = vm.createContext(globals);
  vm.runInContext(newerBuiltIns, context);
  return vm.runInContext('({ Array, Date, Error, Object })', context) as Realm;
}

/** Loads the bundle over the globals, as Google does for every execution. */
export function loadBundle(distFolder: string, globals: Record<string, unknown>): Record<string, unknown> {
  return gasLocal.require(distFolder, globals, { filter: (file) => file.endsWith('.js') });
}
