/** Making PDFs with LibreOffice: what it is asked, and what is left behind. A small program stands in for it here. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LibreOfficeError, pdfOfWordFile } from '../../../local/office/libre-office';
import { temporaryFolder } from '../../temporary-folder';

/** A Word file, and a program that notes what it is asked and then does as the lines say. */
function prepared(...lines: readonly string[]) {
  const folder = temporaryFolder('libre-office');
  const file = path.join(folder, '업무보고 (2019).docx');
  writeFileSync(file, 'Word');
  const program = path.join(folder, 'soffice');
  const asked = path.join(folder, 'asked');
  const script = ['#!/bin/sh', `printf '%s\\n' "$@" > '${asked}'`, ...lines, ''];
  writeFileSync(program, script.join('\n'), { mode: 0o755 });
  return { file, program, asked: () => readFileSync(asked, 'utf8').trim().split('\n') };
}

const printsInput = 'for input; do :; done; cp "$input" "${input%.docx}.pdf"';

function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a PDF', () => {
  test('is made in a folder and with a profile of its own, which are gone afterwards', () => {
    const { file, program, asked } = prepared(printsInput);
    expect(pdfOfWordFile(file, [program]).toString()).toBe('Word');
    const [profile = '', ...others] = asked();
    const input = others[others.length - 1] ?? '';
    expect(profile).toMatch(/^-env:UserInstallation=file:\/\/\/.*\/profile$/);
    expect(others.slice(0, 4)).toEqual(['--headless', '--convert-to', 'pdf', '--outdir']);
    expect(input).not.toBe(file);
    expect(existsSync(path.dirname(input))).toBe(false);
  });

  test('is made by the first program that is there', () => {
    const { file, program } = prepared(printsInput);
    expect(pdfOfWordFile(file, ['/nowhere/soffice', program]).toString()).toBe('Word');
  });

  test('that is not made leaves nothing behind either, and says why', () => {
    const { file, program, asked } = prepared('echo "source file could not be loaded" >&2');
    const error = errorOf(() => pdfOfWordFile(file, [program]));
    expect(error).toBeInstanceOf(LibreOfficeError);
    expect(error).toMatchObject({ code: 'failed', message: 'source file could not be loaded' });
    expect(existsSync(path.dirname(asked().pop() ?? ''))).toBe(false);
  });

  test('cannot be made without LibreOffice', () => {
    const { file } = prepared();
    expect(errorOf(() => pdfOfWordFile(file, ['/nowhere/soffice']))).toMatchObject({ code: 'missing' });
  });
});
