/** Work that goes on after the fiscal year while nothing is carried over. */
import { expect, test } from '@jest/globals';
import { workPastYear } from '../../../src/checks/rules/work-past-year';
import { workPastYearWords } from '../../../src/locale/findings/work-past-year';
import { budgetLine, narrative, period, settings } from '../../report/tree/records';
import { checkedRecords, referenceRows, referenceWorkbook } from '../checked-workbook';

/** The late dates of one line of a programme of 2019. */
function late(
  block: string,
  text: string,
  others: Parameters<typeof checkedRecords>[0] = {},
): readonly string[] {
  const workbook = checkedRecords({
    budgetLines: [budgetLine('연구', '1', '정책연구', 530)],
    narrative: [narrative('1', block, '-', text)],
    ...others,
  });
  return workPastYear.check(workbook).findings.flatMap(({ detail }) => detail.dates);
}

test('in the reference document it is programme 4, until February 2020', () => {
  const { findings } = workPastYear.check(referenceWorkbook());
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: 'question',
    subject: '4',
    detail: { program: '스마트시티 서비스 혁신지원', dates: ["'19. 7월~'20. 2월"], fiscalYear: 2019 },
  });
  expect(findings[0]?.cells[0]).toMatchObject({ sheet: '사업설명', record: '4/향후 계획' });
  expect(findings[0] && workPastYearWords.ko.sentence(findings[0].detail)).toContain('2019회계연도를 넘는데');
});

test('an amount carried over in 원문표기 answers it', () => {
  const stated = (value: string) => [
    ...referenceRows('printed'),
    ['업무보고', '집행표 4', 4, '차년도 이월액', '', value, 0, '백만원', ''],
  ];
  expect(workPastYear.check(referenceWorkbook({ printed: stated('120') })).findings).toEqual([]);
  expect(workPastYear.check(referenceWorkbook({ printed: stated('-') })).findings).toHaveLength(1);
});

test('plans into the next year count, however they are written', () => {
  expect(late('향후 계획', '결과 공유회(2020. 1월)')).toEqual(['2020. 1월']);
  expect(late('향후 계획', '시범운영(11월~2월)')).toEqual(['11월~2월']);
  expect(late('향후 계획', '내년 2월까지 시범운영')).toEqual(['내년 2월']);
  expect(late('추진 실적 및 계획', "시범운영 : '19. 12월~'20. 1월")).toEqual(["'19. 12월~'20. 1월"]);
  expect(late('사업 내용', '사업기간 : 2019. 3. ~ 2020. 2.')).toEqual(['2019. 3. ~ 2020. 2.']);
});

test('what is over in the year, or is no work of this year, does not', () => {
  expect(late('향후 계획', "시범운영 : '19. 12월")).toEqual([]);
  expect(late('향후 계획', '2020년 사업계획 수립(12월)')).toEqual([]);
  expect(late('사업 내용', '차년도 3월에 보급사업으로 확대')).toEqual([]);
  expect(late('추진 배경', "중기계획 : '18. 1월~'22. 12월")).toEqual([]);
  expect(late('추진 실적', "협약 체결('19. 3월~'20. 2월)")).toEqual([]);
  expect(late('향후 계획', "잔여 사업비 명시이월 후 완료 : '20. 2월")).toEqual([]);
});

test("a school's year runs to the end of February", () => {
  const periods = [period('1학기', '2019-03-01', '2019-08-31'), period('2학기', '2019-09-01', '2020-02-29')];
  expect(late('향후 계획', '방과후 학교 운영(9월~2월)', { periods })).toEqual([]);
  expect(late('향후 계획', "방과후 학교 운영('19. 9월~'20. 3월)", { periods })).toEqual([
    "'19. 9월~'20. 3월",
  ]);
});

test('chapters that are no programme, and a workbook without 회계연도, ask nothing', () => {
  expect(late('향후 계획', '운영(2020. 1월)', { budgetLines: [] })).toEqual([]);
  expect(late('향후 계획', '운영(2020. 1월)', { settings: settings({ fiscalYear: 0 }) })).toEqual([]);
});
