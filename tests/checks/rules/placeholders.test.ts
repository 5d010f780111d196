/** Placeholders in 사업설명 and 부속표. */
import { describe, expect, test } from '@jest/globals';
import { placeholders } from '../../../src/checks/rules/placeholders';
import { placeholdersWords } from '../../../src/locale/findings/placeholders';
import { referenceRows, referenceWorkbook } from '../checked-workbook';

/** The reference document with one more line of narrative. */
function found(text: string) {
  const narrative = [...referenceRows('narrative'), [1, '향후 계획', '○', text]];
  return placeholders.check(referenceWorkbook({ narrative })).findings;
}

const codes = (text: string) => found(text).map(({ detail }) => detail.code);

test('the reference document places only tables, which is checked where the sheets are read', () => {
  expect(placeholders.check(referenceWorkbook()).findings).toEqual([]);
});

test('figures that are there are not mentioned', () => {
  expect(
    codes(
      '예산 {{예산액:11}}, 집행률 {{집행률:스마트시티즌랩}}, {{ 예산 현액 : 스마트시티 정책 연구 }}, {{집행액:합계}}, {{구성비:예비비}}, {{예산액:11/개포디지털혁신파크 시설관리 운영}}, {{정원:4급}}, {{총원:합계}}',
    ),
  ).toEqual([]);
});

describe('faults', () => {
  test.each([
    ['{{지출:11}}', 'unknownItem'],
    ['{{예산액:12}}', 'unknownTarget'],
    ['{{예산액:스마트시티}}', 'unknownTarget'],
    ['{{예산액}}', 'unknownTarget'],
    ['{{정원:9급}}', 'unknownTarget'],
    ['{{예산액:11', 'unbalanced'],
    ['예산액:11}}', 'unbalanced'],
    ['{{표:없는 표}}', 'unknownTable'],
    ['아래 {{표:교육과정}} 참고', 'tableInText'],
  ])('%s: %s', (text, code) => {
    const findings = found(text);
    expect(findings.map(({ severity, detail }) => [severity, detail.code])).toEqual([['fail', code]]);
    for (const finding of findings) {
      expect(finding.cells[0]?.sheet).toBe('사업설명');
      expect(placeholdersWords.ko.sentence(finding.detail)).toMatch(/주세요\.$/);
    }
  });

  test('a name that several programmes share', () => {
    const budget = [
      ...referenceRows('budget'),
      ['예비비', '예비3', '스마트시티즌랩 사업', '', '', 5, '제외', ''],
    ];
    const narrative = [
      ...referenceRows('narrative'),
      [1, '향후 계획', '○', '{{집행률:스마트시티즌랩}} {{예산액:스마트시티즌랩}}'],
    ];
    const { findings } = placeholders.check(referenceWorkbook({ budget, narrative }));
    expect(findings.map(({ detail }) => [detail.code, detail.candidates])).toEqual([
      ['ambiguousTarget', ['스마트시티즌랩 운영', '스마트시티즌랩 사업']],
      ['ambiguousTarget', ['스마트시티즌랩 운영', '스마트시티즌랩 사업']],
    ]);
  });

  test('one fault said twice in a block is one finding with both cells', () => {
    const narrative = [
      ...referenceRows('narrative'),
      [1, '향후 계획', '○', '{{예산액:99}}'],
      [1, '향후 계획', '-', '{{예산액:99}}'],
    ];
    const { findings } = placeholders.check(referenceWorkbook({ narrative }));
    expect(findings.map(({ cells }) => cells.length)).toEqual([2]);
  });

  test('the cells of small tables are looked at, too', () => {
    const sideTables = [
      ...referenceRows('sideTables'),
      ['교육과정', 99, '{{예산액:99}}', '', '', '', '', ''],
    ];
    const { findings } = placeholders.check(referenceWorkbook({ sideTables }));
    expect(findings.map(({ cells }) => cells[0]?.header)).toEqual(['열 1']);
  });
});
