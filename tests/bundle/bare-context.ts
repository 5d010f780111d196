/**
 * A JavaScript world with the built-ins of ES2019 and nothing else, which is less than Apps Script has: what runs here runs there.
 * Two newer things stay, since Apps Script is known to have them: `globalThis` and `String.prototype.matchAll`.
 */
import vm from 'node:vm';

const list = (names: string): string[] => names.split(/\s+/);

/** `Intl` is not ECMAScript, but Apps Script has it. */
const keptGlobals = list(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt escape unescape
   decodeURI decodeURIComponent encodeURI encodeURIComponent
   Array ArrayBuffer Boolean DataView Date Function Intl JSON Map Math Number Object Promise Proxy Reflect RegExp
   Set String Symbol WeakMap WeakSet Error EvalError RangeError ReferenceError SyntaxError TypeError URIError
   Int8Array Int16Array Int32Array Uint8Array Uint8ClampedArray Uint16Array Uint32Array Float32Array Float64Array`,
);

/** Members that came after ES2019, by the expression of their owner. */
const newerMembers: Readonly<Record<string, readonly string[]>> = {
  Array: ['fromAsync'],
  'Array.prototype': list('at findLast findLastIndex toSorted toReversed toSpliced with group groupToMap'),
  'Object.getPrototypeOf(Uint8Array.prototype)': list('at findLast findLastIndex toSorted toReversed with'),
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': list('toBase64 toHex setFromBase64 setFromHex'),
  'ArrayBuffer.prototype': list('resize resizable maxByteLength transfer transferToFixedLength detached'),
  'DataView.prototype': list('getBigInt64 getBigUint64 setBigInt64 setBigUint64 getFloat16 setFloat16'),
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  Object: ['groupBy', 'hasOwn'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'WeakMap.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'Set.prototype': list(
    'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
  ),
  Promise: ['any', 'allSettled', 'withResolvers', 'try'],
  RegExp: ['escape'],
  'RegExp.prototype': ['hasIndices', 'unicodeSets'],
  Error: ['isError'],
  JSON: ['rawJSON', 'isRawJSON'],
  Math: ['f16round', 'sumPrecise'],
  'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))': list(
    'map filter take drop flatMap reduce toArray forEach some every find',
  ),
};

/** Globals that Node, or its engine, adds to every context or that tempt one to rely on them. */
const absentGlobals = list(
  `WeakRef FinalizationRegistry AggregateError SuppressedError DisposableStack Iterator BigInt Temporal WebAssembly
   SharedArrayBuffer Atomics structuredClone queueMicrotask TextEncoder TextDecoder URL Blob Buffer console process
   setTimeout setInterval`,
);

const strip = `
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (!${JSON.stringify(keptGlobals)}.includes(name)) delete globalThis[name];
  ${Object.entries(newerMembers)
    .map(([owner, names]) => `for (const name of ${JSON.stringify(names)}) delete (${owner})[name];`)
    .join('\n')}
`;

/** What the bare world lacks, each as an expression that is undefined where it is lacking. */
export const newerBuiltIns: readonly string[] = [
  ...Object.entries(newerMembers).flatMap(([owner, names]) =>
    names.map((name) => `Object.getOwnPropertyDescriptor(${owner}, '${name}')`),
  ),
  ...absentGlobals.map((name) => `globalThis.${name}`),
];

/** A fresh bare world, in which only the given names are known besides. */
export function bareContext(names: Readonly<Record<string, unknown>> = {}): vm.Context {
  const context = vm.createContext({});
  vm.runInContext(strip, context);
  for (const [name, value] of Object.entries(names)) context[name] = value;
  return context;
}

export function evaluate(context: vm.Context, code: string, fileName = 'test.js'): unknown {
  return vm.runInContext(code, context, { filename: fileName });
}
