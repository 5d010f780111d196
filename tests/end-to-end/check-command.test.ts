/** `npm run check` as somebody without Google, or a nightly job, runs it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckOutcome } from '../../src/actions/check-outcome';
import { temporaryFolder } from '../temporary-folder';
import { Workbench } from './workbench';

const program = path.join(__dirname, '../../build/local/check.cjs');
let folder: string;
let wrong: string;

beforeAll(async () => {
  folder = temporaryFolder('check-command-');
  wrong = path.join(folder, 'wrong.xlsx');
  const bench = await Workbench.openExample('loaded');
  try {
    // 1,170 becomes less than what its periods add up to.
    await bench.type('예산', 14, 5, 450);
    await bench.host.saveWorkbook(wrong);
  } finally {
    await bench.close();
  }
});

function check(options: readonly string[], language = 'ko_KR.UTF-8') {
  return spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LANG: language },
  });
}

describe('the 2019 example', () => {
  test('has questions and nothing that cannot be true, so that a job that runs it goes on', () => {
    const { stdout, status } = check([]);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^오류/m);
    expect(stdout).toMatch(/^확인 +예산!F14 \+4 +기간 합계와 예산현액 +310 ≠ 58 \(252\) 백만원$/m);
    expect(stdout).toMatch(/^확인 +예산!F15 \+4 +기간 합계와 예산현액 +1,170 ≠ 460 \(710\) 백만원$/m);
    expect(stdout.match(/^단수차이 /gm)).toHaveLength(2);
  });

  test('as JSON, standard output is the findings and nothing else', () => {
    const { stdout, stderr } = check(['--format', 'json', '--locale', 'en']);
    const outcome = JSON.parse(stdout) as CheckOutcome;
    expect(outcome.counts).toMatchObject({ fails: 0, roundings: 2, questions: 22, waived: 0 });
    expect(outcome.findings.find(({ rule }) => rule === 'period-sums')).toMatchObject({
      severity: 'question',
      state: 'active',
      cells: [
        { sheet: '예산', address: 'F14' },
        { sheet: '집행', address: 'E50' },
        { sheet: '집행', address: 'E51' },
        { sheet: '집행', address: 'E52' },
        { sheet: '예산', address: 'O14' },
      ],
      figures: { stated: '310', computed: '58', difference: '252', unit: '백만원' },
    });
    expect(stderr).toContain('0 fails');
  });
});

describe('a workbook of one’s own', () => {
  test('in which something cannot be true ends with 1, so that a job stops, and is not changed', () => {
    const before = readFileSync(wrong);
    const { stdout, status } = check(['--workbook', 'wrong.xlsx']);
    expect(stdout).toMatch(/^오류 +예산!F15 \+3 +기간 합계와 예산현액 +450 ≠ 460 \(△10\) 백만원$/m);
    expect(status).toBe(1);
    expect(readFileSync(wrong).equals(before)).toBe(true);
  });

  test('that is no workbook, or not ours, or not there, is said in one line and ends with 2', async () => {
    writeFileSync(path.join(folder, 'damaged.xlsx'), 'not a workbook');
    const bench = await Workbench.open();
    await bench.host.saveWorkbook(path.join(folder, 'empty.xlsx'));
    await bench.close();
    for (const [file, said] of [
      ['damaged.xlsx', '열 수 없습니다'],
      ['empty.xlsx', '장부로 만든 문서가 아니어서'],
      ['nowhere.xlsx', '파일이 없습니다'],
    ] as const) {
      const { stderr, stdout, status } = check(['--workbook', file]);
      expect({ file, status, stdout }).toEqual({ file, status: 2, stdout: '' });
      expect(stderr).toContain(said);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});

test('an option that is none shows how it is used', () => {
  const { stderr, status } = check(['--fromat', 'json']);
  expect(status).toBe(2);
  expect(stderr).toContain('npm run check -- [--workbook');
  expect(check(['--format', 'xml']).status).toBe(2);
});

test('--help tells how it is used', () => {
  const { stdout, stderr, status } = check(['--help']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('사용법: npm run check --');
});
