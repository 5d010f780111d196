/** Names of different programmes that are much alike: none of them may be taken for another. */
import { describe, expect, test } from '@jest/globals';
import { budgetOf, printedName, sentence, variants } from './workbook';

const pairs: readonly (readonly [string, string])[] = [
  ['우리동네 정비사업 1차', '우리동네 정비사업 2차'],
  ['마을활동가 양성과정 제1기', '마을활동가 양성과정 제2기'],
  ['구립도서관 증축공사 Ⅰ', '구립도서관 증축공사 Ⅱ'],
  ['구립도서관 증축공사 I', '구립도서관 증축공사 II'],
  ['2018 한마음 걷기대회', '2019 한마음 걷기대회'],
  ['구민체육센터 운영(수탁)', '구민체육센터 운영(직영)'],
  ['주민센터 환경개선(갑)', '주민센터 환경개선(을)'],
  ['초등 돌봄교실 운영지원', '중등 돌봄교실 운영지원'],
  ['북부 노인복지관 운영', '남부 노인복지관 운영'],
  ['지역 청년 창업아카데미', '지역 청소년 창업아카데미'],
  ['지역청년 창업 지원센터', '지역청년 취업 지원센터'],
  ['인력증원 봉급예비비', '인력증원 일반예비비'],
  ['국내 자매도시 교류행사', '국제 자매도시 교류행사'],
  ['시립 어린이집 보조교사 지원', '사립 어린이집 보조교사 지원'],
  ['공동주택 가동 보수공사', '공동주택 나동 보수공사'],
  ['농업인 자원 육성', '농업인 지원 육성'],
  ['체험마을 A동 조성공사', '체험마을 B동 조성공사'],
  ['도서관 통합 운영', '도서관 통합 구축'],
];

describe.each(pairs)('%s and %s', (one, other) => {
  test('stay two when 예산 has both', () => {
    const found = variants({
      budget: budgetOf([
        ['1', one],
        ['2', other],
      ]),
      printed: [printedName('1', one), printedName('2', other), printedName('', other)],
      sentences: [sentence('1', `${other}과 함께 추진`), sentence('', `「${one}」 및 「${other}」 안내`)],
    });
    expect(found).toEqual([]);
  });

  test.each([
    [one, other],
    [other, one],
  ])('stay two when 예산 has only %s', (known, unknown) => {
    const found = variants({
      budget: budgetOf([['1', known]]),
      printed: [printedName('', unknown)],
      sentences: [sentence('1', `${unknown}과 연계`), sentence('', `「${unknown}」 안내`)],
    });
    expect(found).toEqual([]);
  });
});

describe('a name that is as near to one programme as to another', () => {
  const budget = budgetOf([
    ['1', '반딧불 작은도서관 운영'],
    ['2', '반딧골 작은도서관 운영'],
  ]);

  test('is neither, where nothing says which', () => {
    expect(variants({ budget, printed: [printedName('', '반딧굴 작은도서관 운영')] })).toEqual([]);
    expect(variants({ budget, sentences: [sentence('', '반딧굴 작은도서관 운영 개시')] })).toEqual([]);
  });

  test('is the one that its number names', () => {
    expect(variants({ budget, printed: [printedName('2', '반딧굴 작은도서관 운영')] })).toEqual([
      '2: 반딧굴 작은도서관 운영 (slip)',
    ]);
  });

  test('one syllable between two names of 예산 is no slip', () => {
    const printed = [printedName('1', '반딧불 작은도서관 운영'), printedName('2', '반딧골 작은도서관 운영')];
    expect(variants({ budget, printed })).toEqual([]);
  });
});

test('sub-programmes of one name under two numbers are two', () => {
  const budget = budgetOf([
    ['1', '노인복지관 운영', '시설 관리', '프로그램 운영'],
    ['2', '장애인복지관 운영', '시설관리', '프로그램운영'],
  ]);
  const printed = [
    printedName('1', '시설 관리', '세부사업명'),
    printedName('2', '시설관리', '세부사업 예산액'),
  ];
  expect(variants({ budget, printed, sentences: [sentence('', '시설 관리 및 프로그램 운영')] })).toEqual([]);
});

describe('what is normal in a sentence', () => {
  const budget = budgetOf([
    ['1', '마을공동체 활성화 지원사업'],
    ['2', '구민체육센터 운영(수탁)'],
    ['3', '행사 운영'],
    ['4', '다문화가족 어울림 축제'],
    ['5', '살기 좋은 마을 만들기 사업'],
    ['6', '우리 이웃 어르신 돌봄'],
  ]);

  test.each([
    '마을공동체 활성화를 위한 주민 설명회 개최',
    '마을공동체 활성화 지원사업을 공모',
    '마을공동체 활동가 교육',
    '마을 공동체 활성화를 위해 상담 창구 설치',
    '살기 좋은 마을 만들고 가꾸는 주민',
    '우리 이웃 어르신 돌보는 손길',
    '구민체육센터 운영 실적 보고',
    '구민체육센터의 시설 개선',
    '행사운영 대행업체 선정',
    '다문화가족 어울림 축제(10.5.) 개최',
    '다문화 가족 지원센터와 협의',
    '어울림 축제와 다문화가족 한마당을 잇는 방안',
    '제3회 다문화 가족 어울림 축제 개최',
    '다문화 가족 어울림 축제 2기 운영',
    '다문화가족, 어울림 축제',
    "다문화가족\n어울림 축제 : '19. 10월",
    '{{표:다문화 가족 어울림 축제}}',
  ])('%s', (text) => {
    expect(
      variants({ budget, sentences: ['1', '4', '5', '6'].map((number) => sentence(number, text)) }),
    ).toEqual([]);
  });
});

test('a printed row that names something else says nothing about names', () => {
  const budget = budgetOf([['7', '스마트시티즌랩 운영']]);
  const printed = [
    printedName('7', '스마트시티즌 커뮤니티 지원사업', '세부사업명'),
    printedName('7', '스마트시티 특구', '커뮤니티 스마트시티 특구'),
    printedName('7', '예산액', '예산액'),
    printedName('', '합 계', '합계'),
    printedName('', '', '사업명'),
  ];
  expect(variants({ budget, printed })).toEqual([]);
});
