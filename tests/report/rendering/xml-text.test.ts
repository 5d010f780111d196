import { describe, expect, test } from '@jest/globals';
import { xmlLine, xmlText } from '../../../src/report/rendering/xml-text';

describe('text that goes into XML', () => {
  test('control characters and lone halves of surrogate pairs are dropped, and nothing else', () => {
    expect(xmlText('집\u0000행\u0008률\u001f 8.4\u007f %\u0085')).toBe('집행률 8.4 %');
    expect(xmlText('앞\ud83d뒤 앞\ude00뒤 \uffff\ufffe')).toBe('앞뒤 앞뒤 ');
    expect(xmlText('△10 <&>"\' 😀 ※ ①\t끝')).toBe('△10 <&>"\' 😀 ※ ①\t끝');
  });

  test('every kind of line end is one line feed', () => {
    expect(xmlText('가\r\n나\r다\n라')).toBe('가\n나\n다\n라');
  });

  test('on one line, line ends are spaces', () => {
    expect(xmlLine('디지털\r\n혁신학교')).toBe('디지털 혁신학교');
  });
});
