/** The bundle asks nothing of Apps Script that came after ES2019, neither a built-in nor syntax. */
import { describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bareContext, evaluate, newerBuiltIns } from './bare-context';
import { nodesBelow, parseFile, parseText, projectFolder, readCode } from './code-file';

const code = readCode();

/** The first thing a parser that knows ES2019 and no more does not understand; undefined where it understands all. */
function newerSyntax(text: string): string | undefined {
  const [problem] = new Linter().verify(text, {
    languageOptions: { ecmaVersion: 2019, sourceType: 'script' },
  });
  return problem === undefined
    ? undefined
    : `line ${problem.line}, column ${problem.column}: ${problem.message}`;
}

function describeNode(node: ts.Node): string {
  return `${node.getSourceFile().fileName}: ${ts.SyntaxKind[node.kind]}: ${node.getText().slice(0, 80)}`;
}

function isAsynchronous(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.AsyncKeyword ||
    ts.isAwaitExpression(node) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
    (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent))
  );
}

describe('the world the bundle is tried in', () => {
  it.each(newerBuiltIns)('does not have what came after ES2019: %s', (expression) => {
    expect(evaluate(bareContext(), expression)).toBeUndefined();
  });

  it('has what came with ES2019, and matchAll', () => {
    const expression = `[[1, [2]].flat().length, ' a'.trimStart(), Object.fromEntries([['a', 1]]).a, [...'aa'.matchAll(/a/g)].length]`;
    expect(evaluate(bareContext(), expression)).toEqual([2, 'a', 1, 2]);
  });
});

describe('the bundle in a world of ES2019 without console, timers, TextEncoder and services', () => {
  it('loads, and its engine offers the actions', () => {
    const context = bareContext();
    evaluate(context, code, 'Code.js');
    expect(
      evaluate(context, 'Object.entries(engine_()).map(([name, action]) => [name, typeof action])'),
    ).toEqual(
      expect.arrayContaining([
        ['makeTables', 'function'],
        ['loadExample', 'function'],
        ['makeReport', 'function'],
      ]),
    );
  });

  it('starts no promise: not when loaded, not when the engine is evaluated', () => {
    const context = bareContext();
    evaluate(
      context,
      `var asked = [];
       Promise = new Proxy(Promise, {
         get(target, name) { asked.push(String(name)); return target[name]; },
         construct() { asked.push('new'); return {}; },
       });`,
    );
    evaluate(context, code, 'Code.js');
    evaluate(context, 'engine_()');
    expect(evaluate(context, 'asked')).toEqual([]);
  });
});

describe('the syntax of the bundle', () => {
  it.each([
    'a?.b',
    'a ?? b',
    'a ||= b',
    '1_000',
    '10n',
    '/a/v',
    'import("a")',
    'export {}',
    'await a',
    'class A { #b }',
    'class A { b = 1 }',
    'class A { static b = 1 }',
  ])('would be noticed if it were newer than ES2019: %s', (text) => {
    expect(newerSyntax(text)).toMatch(/Parsing error/);
  });

  it('may be all of ES2019', () => {
    expect(
      newerSyntax('try { [...a].map(({ b, ...c }) => c ** 2) } catch { /(?<year>.)(?<=a)/su }'),
    ).toBeUndefined();
  });

  it('is that of ES2019: a parser that knows no more reads it all', () => {
    expect(newerSyntax(code)).toBeUndefined();
  });

  it('has nothing that Apps Script fails to parse: private names, class fields, modules', () => {
    const refused = [...nodesBelow(parseText(code, 'Code.js'))].filter(
      (node) =>
        ts.isPrivateIdentifier(node) ||
        ts.isPropertyDeclaration(node) ||
        ts.isImportDeclaration(node) ||
        ts.isExportDeclaration(node) ||
        ts.isExportAssignment(node) ||
        ts.isMetaProperty(node) ||
        node.kind === ts.SyntaxKind.ExportKeyword,
    );
    expect(refused.map(describeNode)).toEqual([]);
  });

  it('has no asynchronous function, which would go on after Google has stopped listening', () => {
    expect([...nodesBelow(parseText(code, 'Code.js'))].filter(isAsynchronous).map(describeNode)).toEqual([]);
  });
});

describe('our own code for Apps Script', () => {
  it('is synchronous throughout: it awaits nothing and names no Promise', () => {
    const files = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      // The sidebar's page runs in a browser.
      (file) => /\.tsx?$/.test(file) && !file.startsWith('sidebar'),
    );
    expect(files.length).toBeGreaterThan(0);
    const refused = files
      .flatMap((file) => [...nodesBelow(parseFile(join('src', file)))])
      .filter(
        (node) => isAsynchronous(node) || (ts.isIdentifier(node) && /^Promise(Like)?$/.test(node.text)),
      );
    expect(refused.map(describeNode)).toEqual([]);
  });
});
