/** The rule on names: what it says of the reference document and of workbooks that are not finished. */
import { describe, expect, test } from '@jest/globals';
import { placeName } from '../../../src/checks/checked-workbook';
import { names } from '../../../src/checks/rules/names';
import { namesWords } from '../../../src/locale/findings/names';
import { rowsOf } from '../../tables/small-workbook';
import { checkedRecords, checkedWorkbook, referenceRows, referenceWorkbook } from '../checked-workbook';

/** The names of the reference document that differ between its tables, lists and sentences, by hand. */
const reference: Readonly<Record<string, readonly string[]>> = {
  'program/1': ['스마트시티 정책연구', '스마트시티 정책 연구 ×2 spacing'],
  'program/3': ['도시데이터사이언스 연구소 운영', '도시데이터사이언스연구소 ×2 suffix'],
  'program/4': [
    '스마트시티 서비스 혁신지원',
    '스마트시티 서비스 혁신 지원 사업 ×2 suffix',
    '스마트시티 서비스 혁신지원 사업 ×1 suffix',
  ],
  'program/6': [
    '소상공인 지원 협동로봇 개발 보급사업',
    '소상공인 지원 협동로봇 개발·보급 사업 ×1 punctuation',
    '소상공인 지원 협동로봇 개발 보급 사업 ×2 spacing',
  ],
  'program/7': [
    '스마트시티즌랩 운영',
    '스마트시티 즈랩 운영 ×1 slip',
    '스마트시티 존 랩 운영 ×1 slip',
    '스마트시티즌랩 ×2 suffix',
  ],
  'program/8': ['디지털혁신학교 운영', '디지털 혁신 학교 운영 ×2 spacing', '디지털 혁신학교 운영 ×1 spacing'],
  'program/9': ['스마트서울 앱 공모전', '스마트서울 앱 공모 ×2 abbreviation'],
  'group/스마트시티 서울 위상강화': ['스마트시티 서울 위상강화', '스마트시티 위상강화 서울 ×1 wordOrder'],
  'program/10': ['디지털 국제협력', '디지털 국제 협력 ×1 spacing'],
  'subProgram/10/스마트 서울 컨퍼런스': ['스마트 서울 컨퍼런스', '스마트 서울 컨퍼런스 개최 ×3 suffix'],
  'subProgram/10/서울시-UN 청년창업대회': [
    '서울시-UN 청년창업대회',
    '서울시-UN 청년창업대회 개최 ×2 suffix',
    '서울시-UN 청년창업대회(Citypreneurs) 개최 ×1 suffix',
  ],
  'program/11': ['개포디지털혁신파크 운영(수탁)', '개포디지털혁신파크 운영(수탁사업) ×1 qualifier'],
};

describe('on the reference document', () => {
  const { findings, compared } = names.check(referenceWorkbook());

  test('every name that differs is a question, with its spellings, and nothing else is', () => {
    const found = findings.map(({ subject, detail }) => [
      subject,
      detail.code === 'variants'
        ? [detail.canonical, ...detail.variants.map(({ text, kind, count }) => `${text} ×${count} ${kind}`)]
        : detail,
    ]);
    expect(Object.fromEntries(found)).toEqual(reference);
    expect(findings.every(({ severity }) => severity === 'question')).toBe(true);
  });

  test('the cells are that of 예산, then every other', () => {
    const lab = findings.find(({ subject }) => subject === 'program/7');
    expect(lab?.cells.map(placeName)).toEqual([
      '예산!C8',
      '원문표기!E62',
      '원문표기!E96',
      '원문표기!E109',
      '원문표기!E110',
    ]);
    const institute = findings.find(({ subject }) => subject === 'program/3');
    expect(institute?.cells.map(({ sheet, header }) => `${sheet}/${header}`)).toEqual([
      '예산/사업명',
      '원문표기/표기 이름',
      '사업설명/내용',
    ]);
  });

  test('rows with names and sentences are counted', () => {
    expect(compared).toBeGreaterThan(referenceRows('narrative').length - 1);
  });
});

test('a sub-programme of 집행 that 예산 spells otherwise', () => {
  const execution = rowsOf('execution').map((row, index) =>
    row.map((value, column) => (index === 4 && column === 1 ? '컨퍼런스 개최' : value)),
  );
  const { findings } = names.check(checkedWorkbook({ execution }));
  expect(findings).toMatchObject([
    {
      subject: 'subProgram/10/컨퍼런스',
      cells: [{ address: 'D4' }, { sheet: '집행', header: '세부사업', address: 'B5' }],
      detail: { canonical: '컨퍼런스', variants: [{ text: '컨퍼런스 개최', kind: 'suffix', count: 1 }] },
    },
  ]);
});

test('a small table and what was spent on are read as sentences are', () => {
  const [head, ...rows] = referenceRows('execution');
  const { findings } = names.check(
    referenceWorkbook({
      execution: [
        head ?? [],
        ['5', '', '1분기', '', 0, '격차 해소 로봇 개발 시범사업 기획', ''],
        ...rows.slice(17),
      ],
      sideTables: [
        ['표 이름', '행', '열 1', '열 2'],
        ['연구 유형', 1, '구분', '자치구 스마트시티 컨썰팅'],
      ],
    }),
  );
  const added = findings.filter(({ subject }) => subject === 'program/2' || subject === 'program/5');
  expect(added.map(({ detail, cells }) => [detail, cells.map(placeName)])).toMatchObject([
    [{ variants: [{ text: '자치구 스마트시티 컨썰팅', kind: 'slip' }] }, ['예산!C3', '부속표!D2']],
    [{ variants: [{ text: '격차 해소 로봇 개발 시범사업', kind: 'spacing' }] }, ['예산!C6', '집행!F2']],
  ]);
});

test('a workbook that is hardly begun has no findings', () => {
  expect(names.check(checkedRecords())).toEqual({ compared: 0, findings: [] });
  expect(names.check(checkedWorkbook({ budget: null })).findings).toEqual([]);
  expect(names.check(checkedWorkbook({ printed: null, narrative: null, sideTables: null })).findings).toEqual(
    [],
  );
});

describe('in words', () => {
  test('the spellings, how they differ and what to do', () => {
    const detail = {
      code: 'variants',
      kind: 'program',
      number: '7',
      canonical: '스마트시티즌랩 운영',
      variants: [
        { text: '스마트시티 즈랩 운영', kind: 'slip', count: 1 },
        { text: '스마트시티즌랩', kind: 'suffix', count: 2 },
      ],
    } as const;
    expect(namesWords.ko.sentence(detail)).toBe(
      "번호 7 사업의 이름이 곳마다 다르게 적혀 있습니다. '스마트시티즌랩 운영' 말고도 '스마트시티 즈랩 운영'(글자 다름, 1곳), '스마트시티즌랩'(끝말, 2곳)이 쓰였습니다. 같은 이름이 맞으면 '스마트시티즌랩 운영'으로 통일해 주세요.",
    );
    expect(namesWords.en.sentence(detail)).toBe(
      "The programme 7 is not spelled alike everywhere: besides '스마트시티즌랩 운영' there is '스마트시티 즈랩 운영' (a syllable differs, 1×), '스마트시티즌랩' (ending, 2×). If they are the same, make them all '스마트시티즌랩 운영'.",
    );
  });

  test('a number and a name that are of two programmes', () => {
    const detail = {
      code: 'numberMismatch',
      place: '총괄표',
      printedName: '학교 도서관현대화',
      number: '3',
      ownName: '학교 급식실 현대화',
      otherNumber: '4',
      otherName: '학교 도서관 현대화',
    } as const;
    expect(namesWords.ko.sentence(detail)).toBe(
      "총괄표: 번호와 이름이 서로 다른 사업입니다. 번호 3은 '학교 급식실 현대화'인데 이름은 번호 4의 '학교 도서관 현대화'(적힌 대로는 '학교 도서관현대화')입니다. 번호와 이름 중 어느 쪽이 맞는지 확인해 주세요.",
    );
  });
});
