/** What Apps Script, the menu and the triggers can call, and what merely loading the add-on costs. */
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { bareContext, evaluate } from './bare-context';
import {
  exportingStatements,
  functionFaces,
  parseFile,
  parseText,
  readCode,
  type FunctionFace,
} from './code-file';
import { recordMenu } from './recorded-menu';

const code = readCode();
const bundle = parseText(code, 'Code.js');
const faces = functionFaces(bundle.statements);
const mainExports = exportingStatements(parseFile('src/main.ts'));
const mainFaces = functionFaces(mainExports);

const isPrivate = (name: string): boolean => name.endsWith('_');

const googleServices = [
  ...['SpreadsheetApp', 'DriveApp', 'DocumentApp', 'Drive', 'Docs', 'Sheets', 'Utilities', 'HtmlService'],
  ...['PropertiesService', 'CacheService', 'LockService', 'Session', 'ScriptApp', 'Logger', 'UrlFetchApp'],
  ...['ContentService', 'Browser', 'Gmail', 'MailApp', 'CalendarApp'],
];

function onlyFace(name: string): FunctionFace {
  const [face, ...others] = faces.filter((candidate) => candidate.name === name);
  if (face === undefined || others.length > 0)
    throw new Error(`Code.js does not declare ${name} exactly once.`);
  return face;
}

describe('the names Apps Script can call', () => {
  it('are made from function declarations only, since no other export of main.ts would reach Google', () => {
    expect(mainExports.filter((statement) => !ts.isFunctionDeclaration(statement))).toHaveLength(0);
    expect(mainFaces.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['onOpen', 'onInstall', 'makeReport']),
    );
  });

  it('are exactly the exports of main.ts: nothing else is offered to menus, cells and the run list', () => {
    const offered = faces.map(({ name }) => name).filter((name) => !isPrivate(name));
    expect(offered.sort()).toEqual(mainFaces.map(({ name }) => name).sort());
  });

  it('share the global scope with private names only', () => {
    const others = bundle.statements.filter((statement) => !ts.isFunctionDeclaration(statement));
    const names = others.flatMap((statement) =>
      ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map((declaration) => declaration.name.getText())
        : [],
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !isPrivate(name))).toEqual([]);
  });

  it('come with no other statement at the top level: definitions only, nothing that does something', () => {
    const doing = bundle.statements.filter(
      (statement) =>
        !ts.isFunctionDeclaration(statement) &&
        !ts.isVariableStatement(statement) &&
        !(ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)),
    );
    expect(doing.map((statement) => statement.getText())).toEqual([]);
  });

  it.each(mainFaces)('keep parameters and documentation: $name', (written) => {
    expect(onlyFace(written.name)).toEqual(written);
    expect(written.documentation).toMatch(/^\/\*\*[\s\S]*\*\/$/);
  });
});

describe('the menu', () => {
  it.each([
    ['onOpen', 'ko'],
    ['onOpen', 'en_GB'],
    ['onInstall', 'ko'],
  ])('built by %s for a user who reads %s calls functions that exist', (trigger, userLocale) => {
    const recording = recordMenu(userLocale);
    const context = bareContext(recording.services);
    evaluate(context, code, 'Code.js');
    evaluate(context, `${trigger}()`);
    expect(recording.items.length).toBeGreaterThan(0);
    const called = recording.items.map(({ functionName }) => functionName);
    expect(called.filter((name) => !mainFaces.some((face) => face.name === name))).toEqual([]);
    expect(called.filter(isPrivate)).toEqual([]);
  });

  it('has a Korean and an English caption for the same functions', () => {
    const [korean, english] = ['ko', 'en'].map((userLocale) => {
      const recording = recordMenu(userLocale);
      const context = bareContext(recording.services);
      evaluate(context, code, 'Code.js');
      evaluate(context, 'onOpen()');
      return recording.items;
    });
    expect(english?.map(({ functionName }) => functionName)).toEqual(
      korean?.map(({ functionName }) => functionName),
    );
    expect(korean?.every(({ caption }) => /[가-힣]/.test(caption))).toBe(true);
    expect(english?.some(({ caption }) => /[가-힣]/.test(caption))).toBe(false);
  });
});

describe('loading the add-on', () => {
  it('works where no service exists at all, and evaluates no engine', () => {
    const context = bareContext();
    evaluate(context, code, 'Code.js');
    expect(evaluate(context, 'engineInstance_ === undefined')).toBe(true);
  });

  it('does not so much as look at a service, nor does evaluating the engine', () => {
    const touched: string[] = [];
    const context = bareContext();
    for (const service of googleServices) {
      Object.defineProperty(context, service, {
        get: () => {
          touched.push(service);
          return undefined;
        },
      });
    }
    evaluate(context, code, 'Code.js');
    evaluate(context, 'engine_()');
    expect(touched).toEqual([]);
  });

  it('and opening the spreadsheet leave the engine unevaluated', () => {
    const context = bareContext(recordMenu('ko').services);
    evaluate(context, code, 'Code.js');
    evaluate(context, 'onOpen(); onInstall();');
    expect(evaluate(context, 'engineInstance_ === undefined')).toBe(true);
  });

  it('leaves the engine to the first action, and later actions use the same one', () => {
    const context = bareContext();
    evaluate(context, code, 'Code.js');
    const tryAction = (): unknown =>
      evaluate(context, 'try { makeTables() } catch (noService) {} engineInstance_');
    const first = tryAction();
    expect(typeof first).toBe('object');
    expect(tryAction()).toBe(first);
    expect(evaluate(context, 'engine_()')).toBe(first);
  });

  it('parses the report library inside the engine only: what runs at every trigger is small', () => {
    const atEveryTrigger = bundle.statements.filter(
      (statement) => !(ts.isFunctionDeclaration(statement) && statement.name?.text === 'engine_'),
    );
    const characters = atEveryTrigger.reduce((sum, statement) => sum + statement.getFullText().length, 0);
    expect(characters).toBeLessThan(20_000);
    expect(characters).toBeLessThan(code.length / 10);
  });
});
