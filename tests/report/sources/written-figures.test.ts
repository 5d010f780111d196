/** Which numbers in running text are figures, as the sentences of the 2019 report and their like have them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findWrittenFigures } from '../../../src/report/sources/written-figures';

/** `text = value unit` of each figure. */
function figuresIn(text: string): readonly string[] {
  return findWrittenFigures(text).map(
    ({ from, to, value, unit }) => `${text.slice(from, to)} = ${value} ${unit}`,
  );
}

describe('amounts, counts and rates are figures', () => {
  test.each([
    ['과제 3개 (총지원금 510백만원)', ['3개 = 3 개', '510백만원 = 510000000 원']],
    ['과제의 성격 등을 고려(80백만~230백만 원)', ['80백만 = 80000000 원', '230백만 원 = 230000000 원']],
    ['팀별 50~200백만원을 더하여', ['50 = 50000000 원', '200백만원 = 200000000 원']],
    ['팀당 500만원', ['500만원 = 5000000 원']],
    ['26개 수상, 총상금 3,600만원', ['26개 = 26 개', '3,600만원 = 36000000 원']],
    ['총 3회, 423명 참석', ['3회 = 3 회', '423명 = 423 명']],
    ['이사3인, 감사1인', ['3인 = 3 인', '1인 = 1 인']],
    ['커뮤니티 20개팀을 모집', ['20개팀 = 20 개팀']],
    ['8개사 · 1개소 · 공장형 1곳', ['8개사 = 8 개사', '1개소 = 1 개소', '1곳 = 1 곳']],
    ['사업비의 25%를', ['25% = 0.25 %']],
    ['3개동(새롬관) 6,078㎡', ['3개동 = 3 개동', '6,078㎡ = 6078 ㎡']],
    ['과제마다 3배수를 뽑아', ['3배수 = 3 배수']],
    ['만 55세 이상', ['55세 = 55 세']],
    ['난이도를 3가지(초/중/고급), 5코스', ['3가지 = 3 가지', '5코스 = 5 코스']],
    ['1억 2,000만원과 3.6억', ['1억 2,000만원 = 120000000 원', '3.6억 = 360000000 원']],
    ['△10백만원, -3.5%p', ['△10백만원 = -10000000 원', '-3.5%p = -0.035 %']],
    ['100여 명, 34 명, 5천명', ['100여 명 = 100 명', '34 명 = 34 명', '5천명 = 5000 명']],
    ['10~20명 규모', ['10 = 10 명', '20명 = 20 명']],
    ['１２３명', ['１２３명 = 123 명']],
    ['차량 25대와 키오스크 3대', ['25대 = 25 대', '3대 = 3 대']],
    [
      '480 million won for 25 districts (8.4%)',
      ['480 million won = 480000000 원', '25 districts = 25 districts', '8.4% = 0.084 %'],
    ],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

describe('dates, ordinals and numbers within names are none', () => {
  test.each([
    ["'19. 1월 ~ 12월", []],
    ["'19. 6~7월, 2019. 6. 14., 5월말, 6.14", []],
    ['제284회 행안위 행정사무감사, 제3조', []],
    ['1기 스마트시티즌 커뮤니티, 2차 현장 평가, 1단계 미션', []],
    ['4차산업혁명, 5G, K-12, 3D프린터, 서울시50플러스재단', []],
    ['1인가구, 1회용품, 3원칙', []],
    ['스마트시티 특구(8), 공유서비스(1)', []],
    ['20대 청년', []],
    ["'18 참여자, '19년 1분기분", []],
    ['COVID-19명', []],
    ['개포로 416', []],
    ['2019-3-14, 02-2133-1234', []],
    ['10 회의', []],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

test('a word that ends in 제 makes no ordinal', () => {
  expect(figuresIn('과제 3개')).toEqual(['3개 = 3 개']);
});

test('figures never overlap and stay in the text, whatever it is', () => {
  const piece = fc.constantFrom(
    ...[
      '1',
      '23',
      ',',
      '.',
      '~',
      '-',
      '△',
      '백만',
      '원',
      '명',
      '개',
      '%',
      ' ',
      '월',
      "'",
      '제',
      '가',
      'A',
      '여',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const { from, to, value } of findWrittenFigures(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        end = to;
      }
    }),
  );
});
