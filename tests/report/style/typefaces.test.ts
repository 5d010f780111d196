import { expect, test } from '@jest/globals';
import { typefacesOf } from '../../../src/report/style/typefaces';

test('text and titles have the typefaces the institution chose', () => {
  expect(typefacesOf({ typeface: ' 휴먼명조 ', titleTypeface: 'HY헤드라인M' })).toEqual({
    text: '휴먼명조',
    title: 'HY헤드라인M',
  });
});

test.each(['', '   ', 'Noto\u0000Sans', 'Noto\nSans', 'a'.repeat(61), '\ud800', 'Arial", serif', '<w:t>'])(
  'a name that no typeface has counts as Noto Sans KR: %j',
  (typeface) => {
    expect(typefacesOf({ typeface, titleTypeface: typeface })).toEqual({
      text: 'Noto Sans KR',
      title: 'Noto Sans KR',
    });
  },
);
