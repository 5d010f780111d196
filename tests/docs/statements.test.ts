/** What README and the documents say of the code, held against the code: commands, places, links, rules, findings, scopes, logging. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../src/checks/all-rules';
import type { CheckedWorkbook } from '../../src/checks/checked-workbook';
import type { Severity } from '../../src/checks/finding';
import { checkWords } from '../../src/locale/check-words';
import { menuWords } from '../../src/locale/menu-words';
import { referenceRows, referenceWorkbook } from '../checks/checked-workbook';

const root = path.join(__dirname, '../..');

const documents = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name)),
);

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** What stands in each match's first group. */
function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

/** From the heading to the next of its level. */
function section(text: string, heading: string): string {
  const [, behind = ''] = text.split(`\n## ${heading}\n`);
  return behind.split('\n## ')[0] ?? '';
}

/** The first cell of each row of the tables, without their heads. */
function firstCells(text: string): readonly string[] {
  return found(text, /^\| (.*?) \|/gm).filter((cell) => !/^-+$/.test(cell));
}

describe('links', () => {
  /** As GitHub makes them of headings. */
  function anchors(text: string): readonly string[] {
    return found(text, /^#+ (.*)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    );
  }

  test('lead only to files and headings that are there', () => {
    const dead = documents.flatMap((file) =>
      found(textOf(file), /\]\(([^)\s]+)\)/g)
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => {
          const [target = '', anchor] = link.split('#');
          const place = target === '' ? file : path.join(path.dirname(file), decodeURI(target));
          if (!existsSync(path.join(root, place))) return true;
          return anchor !== undefined && !anchors(textOf(place)).includes(decodeURI(anchor));
        })
        .map((link) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('places in the code', () => {
  const pathPattern = /`((?:[\w.-]+\/)+[\w.-]*)`/g;

  test('are there, wherever a document names one', () => {
    const gone = documents.flatMap((file) =>
      found(textOf(file), pathPattern)
        .filter((each) => /^(?:src|local|tests|bench|seeds|docs)\//.test(each))
        .filter((each) => !existsSync(path.join(root, each)))
        .map((each) => `${file}: ${each}`),
    );
    expect(gone).toEqual([]);
  });

  test('are there, in “Where to start” also without src/ in front', () => {
    const named = found(section(textOf('docs/architecture.md'), 'Where to start'), pathPattern);
    expect(named.length).toBeGreaterThan(100);
    const places = named.filter(
      (each) => !existsSync(path.join(root, 'src', each)) && !existsSync(path.join(root, each)),
    );
    expect(places).toEqual([]);
  });
});

describe('the README', () => {
  test('begins with the commands that a fresh checkout is tested with, and the Node they need', () => {
    const commands = /```sh\n([^`]*)```/.exec(textOf('README.md'))?.[1];
    expect(textOf('.ci/run').endsWith(`\n\n${commands ?? 'none'}`)).toBe(true);
    const { engines } = JSON.parse(textOf('package.json')) as { readonly engines: { readonly node: string } };
    const sentence = textOf('README.md')
      .split('\n')
      .find((line) => line.includes('[Node](https://nodejs.org)'));
    for (const version of engines.node.match(/[\d.]+/g) ?? []) expect(sentence).toContain(version);
  });

  test('lists the menu, in Korean and English', () => {
    const [ko, en] = [menuWords('ko'), menuWords('en')];
    const items = [
      'openSidebar',
      'makeTables',
      'loadExample',
      'check',
      'takeBack',
      'whereUsed',
      'makeReport',
      'updateReport',
      'saveAs',
    ] as const;
    const [, table = ''] = textOf('README.md').split('| Menu 장부 (Jangbu) |');
    expect(firstCells(table).slice(0, items.length)).toEqual(
      items.map((item) => `${ko[item]} (${en[item]})`),
    );
  });
});

describe('the checks', () => {
  test('docs/checks.md lists every rule, in the order they run', () => {
    const listed = firstCells(section(textOf('docs/checks.md'), 'What is checked')).flatMap((cell) =>
      found(cell, /`([\w-]+)`/g),
    );
    expect(listed).toEqual(allRules.map(({ id }) => id));
  });

  test('docs/checks.ko.md lists them by the words of the sheet 점검', () => {
    const { rule } = checkWords('ko');
    const [, ...titles] = firstCells(section(textOf('docs/checks.ko.md'), '규칙'));
    expect(titles.map((title) => title.replaceAll('`', ''))).toEqual(
      allRules.map(({ id }) => rule[id].title),
    );
  });

  /** How many of each severity. Computed cells need a spreadsheet; tests/checks/formulas has one, and finds nothing there. */
  function countsIn(workbook: CheckedWorkbook): Readonly<Record<Severity, string>> {
    const findings = allRules
      .filter(({ id }) => id !== 'formulas')
      .flatMap((rule) => rule.check(workbook).findings as readonly { readonly severity: Severity }[]);
    const count = (wanted: Severity): string =>
      String(findings.filter(({ severity }) => severity === wanted).length);
    return { fail: count('fail'), rounding: count('rounding'), question: count('question') };
  }

  test('the findings of the 2019 example are as many as the guides say', () => {
    const counts = countsIn(referenceWorkbook());
    const stated = /오류 (\d+)건(?:\([^)]*\))?, 단수차이 (\d+)건(?:\([^)]*\))?, 확인할 것 (\d+)건/;
    const all = [counts.fail, counts.rounding, counts.question];
    expect(stated.exec(textOf('README.ko.md'))?.slice(1)).toEqual(all);
    expect(stated.exec(textOf('docs/verify-on-google.md'))?.slice(1)).toEqual(all);
  });

  test('with 531 typed for 530 they are as many as the walkthrough says', () => {
    const before = countsIn(referenceWorkbook());
    const [heads = [], first = [], ...others] = referenceRows('budget');
    expect(first[5]).toBe(530);
    const typed = [heads, first.map((value, column) => (column === 5 ? 531 : value)), ...others];
    const after = countsIn(referenceWorkbook({ budget: typed }));
    expect(textOf('docs/walkthrough.ko.md')).toContain(
      `오류가 ${before.fail}건에서 ${after.fail}건으로, 단수차이가 ${before.rounding}건에서 ${after.rounding}건으로`,
    );
    expect(textOf('docs/walkthrough.ko.md')).toContain(`오류 ${after.fail}건이 있는 채로`);
  });
});

describe.each(['docs/privacy-and-admin.md', 'docs/privacy-and-admin.ko.md'])('%s', (file) => {
  const text = textOf(file);

  test('lists the scopes of the manifest', () => {
    const { oauthScopes } = JSON.parse(textOf('appsscript.json')) as {
      readonly oauthScopes: readonly string[];
    };
    const scopes = firstCells(text).filter((cell) => /^`[\w.]+`$/.test(cell));
    expect(scopes.map((cell) => `https://www.googleapis.com/auth/${cell.replaceAll('`', '')}`)).toEqual(
      oauthScopes,
    );
  });

  test('names every file of src/ that writes to the log', () => {
    const logging = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((each) => /\.tsx?$/.test(each))
      .filter((each) => /\b(?:console|Logger)\.\w+\(/.test(textOf(path.join('src', each))))
      .map((each) => each.replaceAll(path.sep, '/'));
    expect(logging).not.toEqual([]);
    expect(logging.filter((each) => !text.includes(`\`${each}\``))).toEqual([]);
  });

  test('lists what clasp asks for at its login', () => {
    const login = textOf('node_modules/@google/clasp/build/src/commands/login.js');
    const [, asked = ''] = /DEFAULT_SCOPES = \[([^\]]*)\]/.exec(login) ?? [];
    const scopes = found(asked, /googleapis\.com\/auth\/([\w.-]+)/g);
    expect(scopes).not.toEqual([]);
    const [, listed = ''] = /^((?:`[\w.-]+`(?:, )?){5,})\.?$/m.exec(text) ?? [];
    expect([...found(listed, /`([\w.-]+)`/g)].sort()).toEqual([...scopes].sort());
  });
});
