/** One name in several spellings, in organisations of three kinds: a district office, a school, a farmers' association. */
import { describe, expect, test } from '@jest/globals';
import { budgetOf, details, printedName, sentence, variants, type ProgramNames } from './workbook';

describe.each<[string, readonly ProgramNames[], readonly (readonly [string, string, string])[]]>([
  [
    'a district office',
    [
      ['1', '찾아가는 동주민센터 운영'],
      ['2', '구민 생활체육·건강증진 지원'],
      ['3', '강서 둘레길 걷기축제'],
      ['4', '반려동물 문화교실(구 직영)'],
    ],
    [
      ['1', '찾아가는 동 주민센터 운영', 'spacing'],
      ['1', '찾아가는 동주민센타 운영', 'slip'],
      ['1', '찾아가는 동주민센터', 'suffix'],
      ['2', '구민 생활체육 건강증진 지원', 'punctuation'],
      ['2', '구민 생활체육ㆍ건강증진 지원', 'punctuation'],
      ['2', '구민 건강증진·생활체육 지원', 'wordOrder'],
      ['3', '강서 둘레길 걷기축제 개최', 'suffix'],
      ['3', '강서 둘레길 걷기 축재', 'slip'],
      ['4', '반려동물 문화교실', 'qualifier'],
      ['4', '반려동물 문화 교실(구 직영)', 'spacing'],
    ],
  ],
  [
    'a school',
    [
      ['1', '방과후학교 프로그램 운영'],
      ['2', '과학실 현대화사업'],
      ['3', '학생 1인 1악기 배우기'],
    ],
    [
      ['1', '방과 후 학교 프로그램 운영', 'spacing'],
      ['1', '방과후학교 프로그렘 운영', 'slip'],
      ['1', '방과후학교 프로램 운영', 'slip'],
      ['2', '과학실 현대화 사업', 'spacing'],
      ['2', '과학실 현대화사업 추진', 'suffix'],
      ['3', '학생 1인1악기 배우기', 'spacing'],
      ['3', '학생 1인 1악기 배오기', 'slip'],
    ],
  ],
  [
    "a farmers' association",
    [
      ['가1', '친환경 쌀 공동브랜드 육성'],
      ['가2', '농산물 직거래장터 개최'],
    ],
    [
      ['가1', '친환경쌀 공동브랜드 육성', 'spacing'],
      ['가1', '친환경 쌀 공동브렌드 육성', 'slip'],
      ['가1', '공동브랜드 친환경 쌀 육성', 'wordOrder'],
      ['가2', '농산물 직거래 장터', 'suffix'],
      ['가2', '농산물직거래장터 개최', 'spacing'],
    ],
  ],
])('%s', (_, programs, spellings) => {
  test.each(spellings)('printed under its number: %s %s', (number, spelling, kind) => {
    const found = variants({ budget: budgetOf(programs), printed: [printedName(number, spelling)] });
    expect(found).toEqual([`${number}: ${spelling} (${kind})`]);
  });

  test('as typed in 예산 it is no variant', () => {
    const printed = programs.map(([number, name]) => printedName(number, name));
    const sentences = programs.map(([number, name]) => sentence(number, `${name} 추진`));
    expect(variants({ budget: budgetOf(programs), printed, sentences })).toEqual([]);
  });
});

describe('in a sentence', () => {
  const budget = budgetOf([
    ['1', '찾아가는 동주민센터 운영'],
    ['2', '농산물 직거래장터 개최'],
    ['3', '구민체육센터 관리(수탁)'],
  ]);

  test.each([
    ['찾아가는 동 주민센터 운영을 확대', '1: 찾아가는 동 주민센터 운영 (spacing)'],
    ['올해의 찾아가는 동주민센타 운영과 홍보', '1: 찾아가는 동주민센타 운영 (slip)'],
    ['2019년 찾아가는 동주민쎈터 운영 계획', '1: 찾아가는 동주민쎈터 운영 (slip)'],
    ['담당자 교육(「찾아가는동주민센터」) 실시', '1: 찾아가는동주민센터 (suffix)'],
    ['- 『농산물 직거래 장터 개최』에 따른 정산', '2: 농산물 직거래 장터 개최 (spacing)'],
    ['“농산물·직거래장터 개최”', '2: 농산물·직거래장터 개최 (punctuation)'],
    ['구민 체육센터 관리(수탁)의 정산', '3: 구민 체육센터 관리(수탁) (spacing)'],
    ['구민체육센터 관리(수탁사업)의 정산', '3: 구민체육센터 관리(수탁사업) (qualifier)'],
    ['동주민센터 찾아가는 운영으로 전환', '1: 동주민센터 찾아가는 운영 (wordOrder)'],
  ])('%s', (text, expected) => {
    expect(variants({ budget, sentences: [sentence('', text)] })).toEqual([expected]);
  });

  test('a spelling that a table has is found in sentences too', () => {
    const found = details({
      budget: budgetOf([['9', '스마트서울 앱 공모전']]),
      printed: [printedName('9', '스마트서울 앱 공모')],
      sentences: [sentence('9', '스마트서울 앱 공모를 알림')],
    });
    expect(found).toMatchObject([
      { variants: [{ text: '스마트서울 앱 공모', kind: 'abbreviation', count: 2 }] },
    ]);
  });

  test('a name typed with parts of syllables is the same name', () => {
    const found = variants({
      budget,
      printed: [printedName('1', '찾아가는 동주민센터 운영'.normalize('NFD'))],
      sentences: [sentence('1', '찾아가는 동주민센터 운영을 확대'.normalize('NFD'))],
    });
    expect(found).toEqual([]);
  });
});

describe('the spelling that is proposed', () => {
  const budget = budgetOf([['1', '방과후학교 운영']]);

  test('is the one used most', () => {
    const printed = ['목록', '총괄표', '표지'].map((place) =>
      printedName('1', '방과후 학교 운영', '사업명', place),
    );
    expect(details({ budget, printed })).toMatchObject([
      { canonical: '방과후 학교 운영', variants: [{ text: '방과후학교 운영', kind: 'spacing', count: 1 }] },
    ]);
  });

  test('is that of 예산 where both are used as often', () => {
    const found = details({ budget, printed: [printedName('1', '방과후 학교 운영')] });
    expect(found).toMatchObject([{ canonical: '방과후학교 운영' }]);
  });

  test('is never a shortened one', () => {
    const printed = ['목록', '총괄표', '표지'].map((place) =>
      printedName('1', '방과후학교', '사업명', place),
    );
    expect(details({ budget, printed })).toMatchObject([{ canonical: '방과후학교 운영' }]);
  });
});

test('a group that 예산 itself spells in two ways', () => {
  const budget = [
    ...budgetOf([['1', '쌀 수매']], '농가 소득·안정'),
    ...budgetOf([['2', '직거래장터']], '농가 소득 안정'),
    ...budgetOf([['3', '농기계 임대']], '농가 소득 안정'),
  ];
  expect(details({ budget })).toMatchObject([
    { kind: 'group', canonical: '농가 소득 안정', variants: [{ text: '농가 소득·안정', count: 1 }] },
  ]);
});

describe('a number beside the name of another programme', () => {
  const budget = budgetOf([
    ['3', '학교 급식실 현대화'],
    ['4', '학교 도서관 현대화'],
    ['5', '통학버스 운영', '저학년 통학버스', '고학년 통학버스'],
  ]);

  test('is asked about', () => {
    const printed = [printedName('3', '학교 도서관현대화', '예산액', '총괄표')];
    expect(details({ budget, printed })).toEqual([
      {
        code: 'numberMismatch',
        place: '총괄표',
        printedName: '학교 도서관현대화',
        number: '3',
        ownName: '학교 급식실 현대화',
        otherNumber: '4',
        otherName: '학교 도서관 현대화',
      },
    ]);
  });

  test('is not, where the name is no programme’s', () => {
    expect(variants({ budget, printed: [printedName('3', '학교 체육관 현대화')] })).toEqual([]);
  });

  test('is not, where the name is that of a part', () => {
    const printed = [
      printedName('5', '저학년 통학버스', '예산액'),
      printedName('5', '통학버스 운영', '세부사업명'),
    ];
    expect(variants({ budget, printed })).toEqual([]);
  });
});
