/** Mistakes people make in the sheets: each is named with its cell and what to do, all at once, and nothing is written. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionOutcome } from '../../src/actions/action-outcome';
import { Workbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.open({ after: ['loadExample'] });
});

afterEach(async () => {
  await bench.close();
});

function problemsOf(outcome: ActionOutcome): readonly string[] {
  return outcome.ok ? [] : outcome.problems;
}

test('every mistake is reported in one go; no document is made and no cell is written', async () => {
  await bench.type('예산', 1, 5, '약 500');
  await bench.type('예산', 2, 1, 1);
  await bench.type('집행', 1, 4, '#REF!');
  await bench.type('집행', 2, 2, '2분기');
  await bench.type('인력', 3, 1, 1.5);
  await bench.type('기간', 1, 1, '작년');
  await bench.type('설정', 9, 1, '만원');
  await bench.type('사업설명', 5, 2, '◎');
  const header = await bench.sheet('재무');
  await bench.host.workbook.writeCells(header.id, { row: 0, column: 1, rows: 1, columns: 1 }, [
    [{ value: '품목' }],
  ]);
  await bench.host.workbook.deleteSheet((await bench.sheet('임원')).id);
  const before = await bench.everything();

  const { outcome, execution } = await bench.makeNewReport();
  expect(outcome).toMatchObject({ ok: false, code: 'inputProblems' });
  const problems = problemsOf(outcome);
  for (const expected of [
    "예산!F2: 예산액 칸의 '약 500'은 숫자가 아닙니다. 숫자나 - 로 고쳐 주세요.",
    "예산!B3: '1'이 B2에도 있습니다. 번호나 세부사업을 고쳐 주세요.",
    '집행!E2: 금액 칸의 수식이 #REF! 오류입니다. 수식을 고치거나 값을 입력해 주세요.',
    "집행!C3: 기간 '2분기'가 기간 시트에 없습니다. 기간을 고치거나 기간 시트에 추가해 주세요.",
    "인력!B4: 정원 칸의 '1.5'는 정수가 아닙니다. 정수로 고쳐 주세요.",
    "기간!B2: 시작 칸의 '작년'은 날짜가 아닙니다. 2019-05-31처럼 입력해 주세요.",
    "설정!B10: 표시 단위 칸의 '만원'은 쓸 수 없는 값입니다. 원, 천원, 백만원, 억원 중에서 골라 주세요.",
    "사업설명!C6: 단계 칸의 '◎'는 쓸 수 없는 값입니다. ○, -, ·, ※, 〈〉, 표 중에서 골라 주세요.",
    "재무: '항목' 열이 없습니다. 머리글을 '항목'으로 되돌려 주세요.",
    "임원: 시트가 없습니다. 이름을 바꾸었다면 원래 이름으로 되돌리고, 지웠다면 메뉴에서 '표 만들기'를 실행해 새로 만드세요.",
  ])
    expect(problems).toContain(expected);
  expect(await bench.everything()).toEqual(before);
  expect(bench.host.files()).toEqual([]);
  const [dialog] = execution.dialogs;
  expect(dialog?.kind === 'modalDialog' && dialog.html).toContain('예산!F2');
});

describe('what a sheet makes of typing', () => {
  test('a text that the sheet turned into a date is pointed out', async () => {
    const execution = await bench.sheet('집행');
    await bench.host.workbook.writeCells(execution.id, { row: 1, column: 5, rows: 1, columns: 1 }, [
      [{ value: 43467, style: { numberFormat: 'yyyy-mm-dd' } }],
    ]);
    const { outcome } = await bench.makeNewReport();
    expect(problemsOf(outcome)).toEqual([
      '집행!F2: 내용 칸에 날짜(2019-01-02)가 들어 있습니다. 시트가 글자를 날짜로 바꾼 것일 수 있으니 다시 입력해 주세요.',
    ]);
  });

  test('a space behind a name, and a period named with a sign that sums took for something else, are names like others', async () => {
    await bench.type('예산', 5, 0, '혁신과제 발굴 및 적용 ');
    const [, first = []] = await bench.contents('기간');
    const execution = await bench.contents('집행');
    await bench.type('기간', 1, 0, '1~3월');
    for (const [row, cells] of execution.entries())
      if (cells[2] === first[0]) await bench.type('집행', row, 2, '1~3월');
    const { outcome } = await bench.makeNewReport();
    expect(outcome).toMatchObject({ ok: true, headlines: [{ text: '10,091백만원' }, {}, {}, {}] });
    expect(outcome.ok && outcome.headlines?.[1]?.text).toContain('8.4%');
  });

  test('pasted figures with commas, full-width digits, △ and stray spaces are read as the numbers they are', async () => {
    await bench.type('예산', 1, 5, ' ５３０ ');
    await bench.type('예산', 3, 5, '1,700\n');
    const { outcome } = await bench.makeNewReport();
    expect(outcome).toMatchObject({ ok: true, headlines: [{ text: '10,091백만원' }, {}, {}, {}] });
  });

  test('an amount a formula gives is read as its result', async () => {
    const budget = await bench.sheet('예산');
    await bench.host.workbook.writeCells(budget.id, { row: 1, column: 5, rows: 1, columns: 1 }, [
      [{ formula: '=500+30' }],
    ]);
    expect((await bench.makeNewReport()).outcome).toMatchObject({
      ok: true,
      headlines: [{ text: '10,091백만원' }, {}, {}, {}],
    });
  });
});

test('texts are shown as texts: markup in a cell does not reach the dialog as markup', async () => {
  await bench.type('예산', 1, 5, '<img src=x onerror=alert(1)>');
  const { execution } = await bench.makeNewReport();
  const [dialog] = execution.dialogs;
  const html = dialog?.kind === 'modalDialog' ? dialog.html : '';
  expect(html).toContain('&lt;img');
  expect(html).not.toContain('<img');
});

test('an English account is answered in English', async () => {
  const english = await Workbench.open({ locale: 'en' });
  try {
    await english.host.run('onOpen');
    expect(english.host.menus()[0]?.caption).toBe('Jangbu');
    expect((await english.run('makeReport')).outcome).toMatchObject({
      ok: false,
      code: 'notOurs',
      message: expect.stringMatching(/was not made by Jangbu/),
    });
  } finally {
    await english.close();
  }
});
