import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { linkAddress } from '../../../src/report/rendering/link-address';

describe('an address that may be linked to', () => {
  test('the whole address of a cell in Google stays as it is', () => {
    const address = 'https://docs.google.com/spreadsheets/d/1aB-c_D/edit#gid=12&range=F12:F19';
    expect(linkAddress(address)).toBe(address);
  });

  test('in a cell of a file beside the report, what a URI cannot carry is encoded, and no more', () => {
    expect(linkAddress("report.xlsx#'예산'!F12")).toBe("report.xlsx#'%EC%98%88%EC%82%B0'!F12");
    expect(linkAddress('업무 보고.xlsx')).toBe('%EC%97%85%EB%AC%B4%20%EB%B3%B4%EA%B3%A0.xlsx');
    expect(linkAddress('out/report.xlsx#집행!A1')).toBe('out/report.xlsx#%EC%A7%91%ED%96%89!A1');
    expect(linkAddress("a.xlsx#'50% #1'!A1")).toBe("a.xlsx#'50%25%20%231'!A1");
    expect(linkAddress('https://a.kr/%EC%98%88?q="<b>"')).toBe('https://a.kr/%EC%98%88?q=%22%3Cb%3E%22');
  });

  test.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'mailto:a@b.kr',
    '//server/share.xlsx',
    '\\\\server\\share.xlsx',
    '/etc/passwd',
    '../report.xlsx',
    'C:\\report.xlsx',
    'https://',
    '#예산',
    'report\u0000.xlsx',
    'report\ud800.xlsx',
    `https://a.kr/${'a'.repeat(3000)}`,
  ])('any other is no link: %j', (address) => {
    expect(linkAddress(address)).toBeUndefined();
  });

  test('whatever is linked to is a URI reference of the web or of a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        for (const address of [text, `https://a.kr/${text}`, `report.xlsx#${text}`]) {
          const link = linkAddress(address);
          if (link === undefined) continue;
          expect(link).toMatch(/^(https?:\/\/|[^:]+$|[^:#]+#)/i);
          expect(link).toMatch(/^([\w\-.~:/?@!$&'()*+,;=#]|%[0-9A-Fa-f]{2})+$/);
          expect(link.split('#').length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
