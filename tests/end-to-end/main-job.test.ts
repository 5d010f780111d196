/** The main job as a finance officer does it: empty spreadsheet, four menu items, a report. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionOutcome } from '../../src/actions/action-outcome';
import { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await Workbench.open();
});

afterAll(async () => {
  await bench.close();
});

async function newestDocument(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const files = bench.host.files();
  const name = files[files.length - 1]?.contentFile ?? '';
  return { name, bytes: await readFile(path.join(bench.outFolder, name)) };
}

/** The report between its list of contents and the appendix on the checks, and that appendix. */
function partsOf(text: string): { readonly chapters: string; readonly checks: string } {
  const [, chapters = '', checks = ''] = text.split('붙임 2 점검 결과');
  return { chapters, checks: checks.split('붙임 3 수치 출처')[0] ?? '' };
}

test('opening the spreadsheet builds the menu 장부, the other forms in a menu of their own', async () => {
  await bench.host.run('onOpen');
  const [menu] = bench.host.menus();
  expect(menu?.caption).toBe('장부');
  expect(
    menu?.items.map((item) => (item.kind === 'item' ? [item.caption, item.functionName] : item.kind)),
  ).toEqual([
    ['사이드바 열기', 'openSidebar'],
    'separator',
    ['표 만들기', 'makeTables'],
    ['2019년 예시 불러오기', 'loadExample'],
    'separator',
    ['점검', 'checkWorkbook'],
    ['마지막 변경 되돌리기', 'takeBack'],
    ['이 칸이 쓰인 곳', 'whereUsed'],
    'separator',
    ['보고서 만들기', 'makeReport'],
    ['보고서 고쳐 쓰기', 'updateReport'],
    'menu',
  ]);
  const [forms] = menu?.items.flatMap((item) => (item.kind === 'menu' ? [item.menu] : [])) ?? [];
  expect(forms?.caption).toBe('다른 형식으로 저장');
  expect(
    forms?.items.map((item) => (item.kind === 'item' ? [item.caption, item.functionName] : item.kind)),
  ).toEqual([
    ['한글(HWPX)', 'saveAsHwpx'],
    ['워드(.docx)', 'saveAsWord'],
    ['PDF 문서', 'saveAsPdf'],
    ['웹 문서(HTML)', 'saveAsHtml'],
    ['데이터(JSON)', 'saveAsJson'],
  ]);
});

describe('표 만들기', () => {
  let outcome: ActionOutcome;

  beforeAll(async () => {
    ({ outcome } = await bench.run('makeTables'));
  });

  test('makes every sheet, the new spreadsheet’s own empty one included', async () => {
    expect(outcome).toMatchObject({ ok: true, message: '시트 19개를 만들었습니다.' });
    expect(await bench.sheetNames()).toEqual([
      ...['총괄표', '집행현황', '인력현황', '설정', '기간', '예산', '집행', '예산변경', '인력', '별도인력'],
      ...['재무', '이사회', '임원', '사업설명', '부속표', '원문표기', '수치출처', '점검', '변경기록'],
    ]);
  });

  test('leaves the user at 총괄표', async () => {
    const { activeSheetId } = await bench.host.workbook.workbook();
    expect(activeSheetId).toBe((await bench.sheet('총괄표')).id);
  });

  test('computed cells are shaded and protected by a warning that says whose they are', async () => {
    const budget = await bench.sheet('예산');
    const protections = await bench.host.workbook.protections();
    const own = { description: '장부가 계산하는 칸', warningOnly: true };
    expect(protections.filter((each) => each.sheetId === budget.id)).toEqual([
      expect.objectContaining({ ...own, area: { row: 1, column: 6, rows: 199, columns: 7 } }),
    ]);
    const [[typed, computed] = []] = await bench.host.workbook.readCells(budget.id, {
      row: 1,
      column: 5,
      rows: 1,
      columns: 2,
    });
    expect(typed?.style.background).toBeUndefined();
    expect(computed?.style.background).toBe('#f1f3f4');
  });

  test('number cells take a number or "-"; kinds and periods are chosen from lists', async () => {
    const rules = async (name: string) =>
      (await bench.host.workbook.validations((await bench.sheet(name)).id)).map(({ area, rule }) => [
        area.column,
        rule.operands,
      ]);
    expect(await rules('예산')).toEqual([
      [0, [expect.stringContaining('예산')]],
      [4, ['=OR(ISNUMBER(E2),E2="-")']],
      [13, ['대상', '제외']],
    ]);
    expect(await rules('집행')).toEqual([
      [2, [expect.stringContaining('기간')]],
      [3, ['=OR(ISNUMBER(D2),D2="-")']],
    ]);
    expect(await rules('예산변경')).toContainEqual([
      3,
      [
        '추경',
        '성립전',
        '간주처리',
        '이월',
        '명시이월',
        '사고이월',
        '계속비이월',
        '전용',
        '이용',
        '이체',
        '변경사용',
        '예비비',
      ],
    ]);
    expect(await rules('사업설명')).toEqual([[2, ['○', '-', '·', '※', '〈〉', '표']]]);
  });

  test('a row typed into an empty table is computed at once', async () => {
    await bench.typeRows('예산', 1, 0, [['연구', 1, '시험사업', null, '-', 530]]);
    expect((await bench.shown('예산'))[1]?.slice(5, 13)).toEqual([
      '530',
      '0',
      '530',
      '-',
      '-',
      '530',
      '-',
      '-',
    ]);
    await bench.typeRows('예산', 1, 0, [[null, null, null, null, null, null]]);
  });
});

describe('2019년 예시 불러오기', () => {
  beforeAll(async () => {
    const { outcome } = await bench.run('loadExample');
    expect(outcome).toEqual({ ok: true, message: '서울디지털재단 2019 주요업무 보고 자료를 불러왔습니다.' });
  });

  test('총괄표 adds up as the reference prints it', async () => {
    const subtotals = (await bench.shown('총괄표')).filter((row) => row[2] === '소계' || row[0] === '합 계');
    expect(subtotals.map((row) => [row[0], row[3], row[4]])).toEqual([
      ['스마트시티 연구 및 기획', '2,430', '24.1%'],
      ['혁신과제 발굴 및 적용', '2,011', '19.9%'],
      ['스마트시티 서울 위상강화', '2,130', '21.1%'],
      ['운영경비', '3,178', '31.5%'],
      ['예비비', '342', '3.4%'],
      ['합 계', '10,091', '100.0%'],
    ]);
  });

  test('소계 stands above its group', async () => {
    const labels = (await bench.shown('총괄표')).map((row) => row[2]);
    expect(labels.slice(3, 8)).toEqual([
      '소계',
      '스마트시티 정책연구',
      '자치구 스마트시티 컨설팅',
      '도시데이터사이언스 연구소 운영',
      '소계',
    ]);
  });

  test('execution rates at the end of May are those of the reference', async () => {
    const rows = await bench.shown('예산');
    const rates = rows.slice(1, 15).map((row) => row[9]);
    expect(rates).toEqual([
      ...['10.0%', '30.0%', '0.0%', '0.7%', '1.0%', '1.7%', '26.3%', '6.7%', '0.9%'],
      ...['1.4%', '3.6%', '0.0%', '10.0%', '20.5%'],
    ]);
  });

  test('집행현황 sums to 549 of 6,571, and names what it leaves out', async () => {
    const total = (await bench.shown('집행현황')).find((row) => row[0] === '합 계');
    expect(total).toEqual([
      '합 계',
      '',
      '',
      '',
      '6,571',
      '6,571',
      '193',
      '356',
      '247',
      '2,566',
      '2,247',
      '549',
      '8.4%',
      '6,022',
      '5,060',
    ]);
    expect(await bench.figure('집행현황', '집행 자료 없는 예산', '예산액')).toBe('3,520');
  });

  test('인력현황 gives 37, 27, △10 and 34 heads in all', async () => {
    const rows = await bench.shown('인력현황');
    expect(rows.slice(3).map((row) => row.slice(0, 2))).toEqual([
      ['정 원', '37'],
      ['현 원', '27'],
      ['과부족', '△10'],
      ['파견공무원', '2'],
      ['계약직', '5'],
      ['총원', '34'],
    ]);
  });

  test("texts that look like numbers, dates or quotes stay what they are: 6.14, '18년, -", async () => {
    expect((await bench.contents('기간'))[3]?.[0]).toBe('6.14');
    expect((await bench.contents('설정')).find((row) => row[0] === '재무 당해 표기')?.[1]).toBe("'18년");
    expect((await bench.contents('예산'))[2]?.[4]).toBe('-');
    const narrative = (await bench.contents('사업설명')).map((row) => String(row[3]));
    expect(narrative.filter((text) => text.startsWith("'19"))).not.toEqual([]);
    expect(narrative.filter((text) => text.startsWith("''"))).toEqual([]);
  });

  test('a second time it refuses, since the tables are in use, and changes nothing', async () => {
    const before = await bench.everything();
    const { outcome } = await bench.run('loadExample');
    expect(outcome).toMatchObject({ ok: false, code: 'tablesNotEmpty' });
    expect(await bench.everything()).toEqual(before);
  });
});

describe('보고서 만들기', () => {
  let outcome: ActionOutcome;
  let typedBefore: unknown;

  beforeAll(async () => {
    expect(await bench.contents('변경기록')).toHaveLength(1);
    typedBefore = await bench.everything('변경기록', '수치출처');
    const run = await bench.makeNewReport();
    outcome = run.outcome;
    const dialog = run.execution.dialogs[0];
    expect(dialog?.kind === 'modalDialog' && dialog.html).toContain('https://docs.google.com/document/d/');
  });

  test('gives the headline figures with basis and day', () => {
    expect(outcome).toMatchObject({
      ok: true,
      document: { name: '서울디지털재단 2019 주요업무 보고 (2019-06-14)' },
      headlines: [
        { label: '예산액', text: '10,091백만원' },
        {
          label: '집행률 (2019-05-31 기준)',
          text: '8.4% (집행액 549 ÷ 집행 자료가 있는 사업의 예산현액 6,571백만원)',
        },
        { label: '정원/현원 (2019-05-31 기준)', text: '37명 / 27명 (별도인력 포함 총 34명)' },
        { label: '점검', text: expect.stringMatching(/^오류 0건, 단수차이 2건, 확인 \d+건, 면제 0건$/) },
      ],
    });
  });

  test('the document holds the cover, the chapters and the figures', async () => {
    const text = await bench.documentText();
    for (const part of [
      '제287회 시의회 정례회',
      '2019. 6. 14.',
      '총 34명',
      '10,091',
      '2,430',
      '△10',
      '개포디지털혁신파크 시설관리 운영',
    ])
      expect(text).toContain(part);
  });

  test('the record names the document, who made it, and that it is finished', async () => {
    const [, entry] = await bench.shown('변경기록');
    expect(entry).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      'finance@example.org',
      '보고서 만들기',
      '완료',
      '서울디지털재단 2019 주요업무 보고 (2019-06-14)',
      outcome.ok ? outcome.document?.link : '',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
      expect.any(String),
    ]);
  });

  test('an appendix says what was checked today, and which two figures differ by rounding alone', async () => {
    const { checks: chapter } = partsOf(await bench.documentText());
    expect(chapter).toMatch(/점검일 : 20\d\d\. \d+\. \d+\./);
    expect(chapter).toContain('점검 결과 : 오류 0건, 단수차이 2건');
    for (const figures of [
      ['14.5억원', '14.4억원', '0.1억원'],
      ['17.3억원', '17.4억원', '△0.1억원'],
    ])
      expect(chapter).toContain(figures.join('\n'));
    expect(chapter).not.toContain('□ 면제');
  });

  test('made again on the same day it is the same document, byte for byte', async () => {
    const before = await newestDocument();
    await bench.makeNewReport();
    const after = await newestDocument();
    expect(after.name).not.toBe(before.name);
    expect(after.bytes.equals(before.bytes)).toBe(true);
  });

  test('no other sheet is touched', async () => {
    expect(await bench.everything('변경기록', '수치출처')).toEqual(typedBefore);
  });
});

test('changing 530 to 531 changes the subtotal, the total, the rates and the report', async () => {
  await bench.type('예산', 1, 5, 531);
  expect(await bench.figure('총괄표', '소계', '예산액')).toBe('2,431');
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,092');
  expect(await bench.figure('집행현황', '합 계', '예산현액')).toBe('6,572');
  expect(await bench.figure('예산', '스마트시티 정책연구', '집행잔액')).toBe('478');
  const { outcome } = await bench.makeNewReport();
  expect(outcome).toMatchObject({ ok: true, headlines: [{ text: '10,092백만원' }, {}, {}, {}] });
  const text = await bench.documentText();
  for (const figure of ['531', '2,431', '10,092']) expect(text).toContain(figure);
  const { chapters, checks } = partsOf(text);
  expect(chapters).toContain('10,092');
  expect(chapters).not.toContain('10,091');
  // The reference prints 10,091, and the appendix says so beside the new sum.
  expect(checks).toContain('10,091백만원\n10,092백만원\n△1백만원');
});

test('rows sorted another way and a column moved aside leave every sum as it was', async () => {
  const rows = await bench.contents('집행');
  // A spreadsheet that sorts rows lets the formulas in them follow: only what is typed changes places.
  const typed = rows[0]?.indexOf('키');
  await bench.typeRows(
    '집행',
    1,
    0,
    rows
      .slice(1)
      .map((cells) => cells.slice(0, typed))
      .reverse(),
  );
  expect(await bench.figure('집행현황', '합 계', '집행액')).toBe('549');
  const budget = await bench.sheet('예산');
  await bench.host.workbook.insertColumns(budget.id, 2, 1);
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,092');
  expect((await bench.makeNewReport()).outcome).toMatchObject({
    ok: true,
    headlines: [{ text: '10,092백만원' }, {}, {}, {}],
  });
});

test('a programme inserted among the rows counts in its subtotal once an action has filled its formulas', async () => {
  const budget = await bench.sheet('예산');
  await bench.host.workbook.insertRows(budget.id, 2, 1);
  await bench.typeRows('예산', 2, 0, [['스마트시티 연구 및 기획', 12, null, '새 사업', null, '-', 100]]);
  expect((await bench.run('checkWorkbook')).outcome).toMatchObject({
    ok: true,
    message: expect.stringContaining('비어 있던 계산 칸을 채웠습니다'),
  });
  expect(await bench.figure('총괄표', '소계', '예산액')).toBe('2,531');
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,192');
});
