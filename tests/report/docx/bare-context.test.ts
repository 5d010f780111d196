/** Apps Script has the language and nothing else, and not all of today's language. */
import path from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { sampleReport } from './sample-report';

/** Built-ins of later editions than ES2019, and of Node's V8; `matchAll` is known to be in Apps Script. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'Object.getPrototypeOf(Int8Array).prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'with',
  ],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  Array: ['fromAsync'],
  Object: ['groupBy', 'hasOwn'],
  Map: ['groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers'],
  globalThis: [
    'AggregateError',
    'BigInt',
    'BigInt64Array',
    'BigUint64Array',
    'FinalizationRegistry',
    'Iterator',
    'SharedArrayBuffer',
    'Atomics',
    'WeakRef',
    'WebAssembly',
    'escape',
    'unescape',
  ],
};

const MISSING = [
  'TextEncoder',
  'TextDecoder',
  'setTimeout',
  'process',
  'Buffer',
  'URL',
  'Blob',
  'atob',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'require',
  'console',
];

function bareContext(): vm.Context {
  const context = vm.createContext({});
  const strip = Object.entries(LATER)
    .flatMap(([owner, names]) => names.map((name) => `delete ${owner}[${JSON.stringify(name)}];`))
    .join('\n');
  vm.runInContext(`${strip}\ndelete globalThis.console;`, context);
  return context;
}

let bundle = '';

beforeAll(async () => {
  const result = await build({
    entryPoints: [path.resolve('src/report/docx/render-docx.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'Renderer',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  bundle = result.outputFiles[0]?.text ?? '';
});

describe('in a context with the language of 2019 and nothing else', () => {
  test('nothing of Node and nothing newer is there', () => {
    const context = bareContext();
    for (const name of MISSING) expect(vm.runInContext(`typeof ${name}`, context)).toBe('undefined');
    for (const [owner, names] of Object.entries(LATER)) {
      for (const name of names)
        expect(vm.runInContext(`typeof ${owner}[${JSON.stringify(name)}]`, context)).toBe('undefined');
    }
  });

  test('a report is made in one synchronous call, with the bytes it has here', () => {
    const context = bareContext();
    vm.runInContext(bundle, context);
    context['reportText'] = JSON.stringify(sampleReport);
    const bytes: unknown = vm.runInContext(
      'Array.from(Renderer.renderDocx(JSON.parse(reportText)))',
      context,
    );
    if (!Array.isArray(bytes)) throw new Error('no bytes');
    expect(Buffer.compare(Buffer.from(bytes as number[]), renderDocx(sampleReport))).toBe(0);
  });
});
