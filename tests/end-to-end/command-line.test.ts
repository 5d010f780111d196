/** `npm start` as a newcomer and as somebody without Google runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { Workbench } from './workbench';

const program = path.join(__dirname, '../../build/local/cli.cjs');
/** Opened in less time than the example is made in. */
const brief = path.join(__dirname, '../../build/tests/brief-example.xlsx');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jangbu-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** As on a machine without LibreOffice: whether this one has it makes no difference. */
function start(options: readonly string[], language = 'ko_KR.UTF-8') {
  return spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: '', LC_ALL: '', LANG: language },
  });
}

function filesIn(name: string): readonly string[] {
  return readdirSync(path.join(folder, name))
    .filter((file) => !file.startsWith('.'))
    .sort();
}

const report = '서울디지털재단 2019 주요업무 보고 (2019-06-14)';

describe('without options', () => {
  test('it fills a workbook, makes the report in every form, tells the headline figures, and leaves all in out/', () => {
    const { stdout, stderr, status } = start([]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    for (const line of [
      '메뉴 [장부 > 표 만들기]',
      '메뉴 [장부 > 2019년 예시 불러오기]',
      '메뉴 [장부 > 점검]',
      '오류 0건, 단수차이 2건',
      '메뉴 [장부 > 보고서 만들기]',
      '메뉴 [장부 > 다른 형식으로 저장 > 한글(HWPX)]',
      '예산액: 10,091백만원',
      '8.4%',
      '37명 / 27명',
    ])
      expect(stdout).toContain(line);
    expect(stdout).toMatch(/서비스 호출 \d+회/);
    // A PDF needs LibreOffice: without it a sentence says so, and everything else is there.
    expect(stdout).toMatch(/PDF를 만들지 못했습니다\. \(.*LibreOffice.*\)/);
    expect(filesIn('out')).toEqual(
      ['docx', 'html', 'hwpx', 'json', 'xlsx'].map((form) => `${report}.${form}`),
    );
    for (const file of filesIn('out')) expect(stdout).toContain(path.join('out', file));
  });

  test('--forms picks what is made beside the workbook', () => {
    expect(start(['--workbook', brief, '--out', 'picked', '--forms', 'hwpx,json']).status).toBe(0);
    expect(filesIn('picked')).toEqual(['hwpx', 'json', 'xlsx'].map((form) => `${report}.${form}`));
  });

  test('run again, the files of the run before are replaced: there is no heap', () => {
    const before = filesIn('picked');
    expect(start(['--workbook', brief, '--out', 'picked', '--forms', 'hwpx,json']).status).toBe(0);
    expect(filesIn('picked')).toEqual(before);
  });

  test('a file that somebody edited is never written over: the next report has a name of its own in every form', () => {
    const edited = path.join(folder, 'picked', `${report}.json`);
    writeFileSync(edited, 'edited by hand');
    expect(start(['--workbook', brief, '--out', 'picked', '--forms', 'json']).status).toBe(0);
    expect(readFileSync(edited, 'utf8')).toBe('edited by hand');
    expect(filesIn('picked')).toEqual(
      [' (2).json', ' (2).xlsx', '.hwpx', '.json', '.xlsx'].map((ending) => `${report}${ending}`),
    );
  });

  test('figures of the report lead into the workbook beside it', () => {
    const parts = unzipSync(readFileSync(path.join(folder, 'out', `${report}.docx`)));
    const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    const targets = [...relations.matchAll(/Target="([^"]*\.xlsx#[^"]*)"/g)].map(([, target = '']) =>
      decodeURI(target),
    );
    expect(targets.length).toBeGreaterThan(100);
    const [file] = new Set(targets.map((target) => target.split('#')[0]));
    expect(filesIn('out')).toContain(file);
    expect(targets).toContainEqual(expect.stringMatching(/#'예산'!F\d+$/));
  });

  test('where the system speaks English, so does it', () => {
    const { stdout } = start(['--out', 'english', '--forms', 'docx'], 'en_US.UTF-8');
    expect(stdout).toContain('Menu [Jangbu > Make the report]');
    expect(stdout).toContain('Budget: 10,091백만원');
  });
});

describe('with a workbook', () => {
  test('its report is made and the file itself stays as it was', async () => {
    const bench = await Workbench.open();
    const file = path.join(folder, 'mine.xlsx');
    try {
      await bench.run('loadExample');
      await bench.type('예산', 1, 5, 531);
      await bench.host.saveWorkbook(file);
    } finally {
      await bench.close();
    }
    const { stdout, status } = start(['--workbook', 'mine.xlsx', '--out', 'mine', '--forms', 'docx']);
    expect(status).toBe(0);
    expect(stdout).toContain('예산액: 10,092백만원');
    expect(filesIn('mine')).toEqual([`${report}.docx`, `${report}.xlsx`]);
  });

  test('one that lies in the out folder under the very name is not written over', () => {
    const file = path.join(folder, 'mine', `${report}.xlsx`);
    const before = readFileSync(file);
    expect(start(['--workbook', file, '--out', 'mine', '--forms', 'docx']).status).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesIn('mine')).toContain(`${report} (2).xlsx`);
  });

  test('a mistake in it is told with its cell, and the exit code says so', async () => {
    const bench = await Workbench.open();
    const file = path.join(folder, 'wrong.xlsx');
    try {
      await bench.run('loadExample');
      await bench.type('예산', 1, 5, '오백삼십');
      await bench.host.saveWorkbook(file);
    } finally {
      await bench.close();
    }
    const { stderr, status } = start(['--workbook', 'wrong.xlsx', '--out', 'wrong']);
    expect(status).toBe(1);
    expect(stderr).toContain("예산!F2: 예산액 칸의 '오백삼십'은 숫자가 아닙니다.");
    expect(readdirSync(path.join(folder, 'wrong'))).toEqual([]);
  });

  test.each([
    ['a file that is not there', 'nothing.xlsx', null, "'nothing.xlsx' 파일이 없습니다."],
    ['a damaged file', 'damaged.xlsx', 'PK\u0003\u0004 not a workbook', '통합문서를 열 수 없습니다.'],
    ['a text file by that name', 'text.xlsx', '분야,번호\n', '통합문서를 열 수 없습니다.'],
  ])('%s is refused in one sentence', (_case, name, content, sentence) => {
    if (content !== null) writeFileSync(path.join(folder, name), content);
    const { stderr, status } = start(['--workbook', name]);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test.each([
  ['an option', ['--worbook', 'x.xlsx']],
  ['a form', ['--forms', 'docx,rtf']],
])('%s it does not know is answered with how to use it', (_what, options) => {
  const { stderr, status } = start(options);
  expect(status).toBe(2);
  expect(stderr).toContain('사용법: npm start --');
});

test('--help tells how to use it, and makes nothing', () => {
  const { stdout, stderr, status } = start(['--help', '--out', 'helped']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('사용법: npm start --');
  expect(readdirSync(folder)).not.toContain('helped');
});
