/** What stands in for typefaces of Google Docs that a machine has under another name. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { withSubstitutes } from '../../../local/office/font-substitutes';
import { temporaryFolder } from '../../temporary-folder';

function machine() {
  const folder = temporaryFolder('fonts');
  const system = path.join(folder, 'system.conf');
  writeFileSync(system, '<fontconfig/>');
  return { file: path.join(folder, 'fonts.conf'), system };
}

test('a program finds Noto Sans KR under the name Linux gives it, and all that the system has set up', () => {
  const { file, system } = machine();
  expect(withSubstitutes({ LANG: 'ko_KR.UTF-8' }, file, system)).toEqual({
    LANG: 'ko_KR.UTF-8',
    FONTCONFIG_FILE: file,
  });
  const written = readFileSync(file, 'utf8');
  expect(written).toContain(`<include>${system}</include>`);
  expect(written).toMatch(/<family>Noto Sans KR<\/family><accept><family>Noto Sans CJK KR<\/family>/);
});

test('where somebody set typefaces up, or the system does so by other means, nothing is changed', () => {
  const { file, system } = machine();
  const own = { FONTCONFIG_FILE: '/home/own.conf' };
  expect(withSubstitutes(own, file, system)).toBe(own);
  const plain = {};
  expect(withSubstitutes(plain, file, `${system}.missing`)).toBe(plain);
});
