/** What 설정 says of the report: offered where there is a choice, added to older workbooks, and followed by the report. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Workbench } from './workbench';

const added = [
  '보고서 구성',
  '일반현황 구성',
  '사업목표 구성',
  '사업 구성',
  '대표색',
  '글꼴',
  '제목 글꼴',
  '부진 기준',
  '부진 기준 적용',
];

let bench: Workbench;

async function open(): Promise<void> {
  bench = await Workbench.openExample('loaded');
}

async function close(): Promise<void> {
  await bench.close();
}

async function items(): Promise<readonly unknown[]> {
  return (await bench.contents('설정')).map(([item]) => item);
}

/** The workbook as one was that is older than the choices. */
async function makeOlder(): Promise<void> {
  const first = (await items()).indexOf(added[0]);
  await bench.host.workbook.deleteRows((await bench.sheet('설정')).id, first, added.length);
}

/** What the appendix on the checks says, but how many texts were looked at. */
function withoutTextCounts(text: string): string {
  return text.replace(/수치 등 [\d,]+건 비교/, '').replace(/(보이지 않는 글자\s+)[\d,]+/, '$1');
}

async function rule(item: string): Promise<unknown> {
  const row = (await items()).indexOf(item);
  const rules = await bench.host.workbook.validations((await bench.sheet('설정')).id);
  return rules.find(
    ({ area }) =>
      area.column <= 1 && area.row <= row && row < area.row + area.rows && area.column + area.columns > 1,
  );
}

describe('a workbook that is older than the choices', () => {
  beforeEach(open);
  afterEach(close);

  test('makes its report as usual', async () => {
    const now = await bench.makeNewReport();
    const text = withoutTextCounts(await bench.documentText());
    await makeOlder();
    const before = await bench.makeNewReport();
    expect(before.outcome).toMatchObject({ ok: true });
    expect(now.outcome).toMatchObject({ ok: true });
    // The places of cells in 설정 are not printed, so that nothing else differs than how many texts there were to look at.
    expect(withoutTextCounts(await bench.documentText())).toBe(text);
  });

  test('gets them at the end by 표 만들기, once, with what is usual; what was typed stays', async () => {
    await bench.type('설정', 2, 1, '우리 제목');
    await bench.run('makeTables');
    await makeOlder();
    const before = await bench.everything('설정');
    const typed = await bench.contents('설정');
    const { outcome } = await bench.run('makeTables');
    expect(outcome).toMatchObject({
      ok: true,
      message: '시트 19개를 확인하고 계산 칸을 새로 채웠습니다. 설정에 새 항목 9개를 더했습니다.',
    });
    const rows = await bench.contents('설정');
    expect(rows.slice(0, typed.length)).toEqual(typed);
    expect(rows.slice(typed.length).map(([item]) => item)).toEqual(added);
    expect(await bench.figure('설정', '부진 기준', '값')).toBe('70');
    expect(await bench.everything('설정')).toEqual(before);
    expect((await bench.run('makeTables')).outcome).toMatchObject({
      message: '시트 19개를 확인하고 계산 칸을 새로 채웠습니다.',
    });
    expect(await items()).toHaveLength(rows.length);
  });

  test('gets them where its columns are by now, and takes a few calls for it', async () => {
    const plain = (await bench.run('makeTables')).execution.calls.service;
    await makeOlder();
    const { id } = await bench.sheet('설정');
    await bench.host.workbook.insertColumns(id, 0, 1);
    const { execution } = await bench.run('makeTables');
    expect(execution.calls.service - plain).toBeLessThanOrEqual(6);
    const last = (await bench.contents('설정')).slice(-1)[0];
    expect(last).toEqual([null, '부진 기준 적용', '기간 안분']);
  });

  test('a row that the user added of those stays as it is', async () => {
    await makeOlder();
    const row = (await items()).length;
    await bench.typeRows('설정', row, 0, [['부진 기준', 55]]);
    await bench.run('makeTables');
    expect((await items()).filter((item) => item === '부진 기준')).toHaveLength(1);
    expect(await bench.figure('설정', '부진 기준', '값')).toBe('55');
  });
});

describe('where there is a choice it is offered', () => {
  beforeAll(open);
  afterAll(close);

  test.each([
    ['표시 단위', ['원', '천원', '백만원', '억원']],
    ['부진 기준 적용', ['기간 안분', '그대로']],
    ['소계 위치', ['위', '아래']],
  ])('%s', async (item, values) => {
    expect(await rule(item)).toMatchObject({ rule: { allowInvalid: false } });
    expect(JSON.stringify(await rule(item))).toContain(values.join('","'));
  });

  test.each(['대표색', '글꼴', '제목 글꼴'])('%s may be something else as well', async (item) => {
    expect(await rule(item)).toMatchObject({ rule: { allowInvalid: true } });
  });

  test('what is typed is not', async () => {
    expect(await rule('기관명')).toBeUndefined();
    expect(await rule('보고서 구성')).toBeUndefined();
  });
});

describe('the report follows', () => {
  beforeEach(open);
  afterEach(close);

  async function choose(item: string, value: string | number): Promise<void> {
    await bench.type('설정', (await items()).indexOf(item), 1, value);
  }

  test('chapters and parts as they are listed', async () => {
    await choose('보고서 구성', '일반현황');
    await choose('일반현황 구성', '재무, 조직');
    expect((await bench.makeNewReport()).outcome).toMatchObject({ ok: true });
    const text = await bench.documentText();
    expect(text).toContain('재무현황');
    expect(text).not.toContain('이사회 현황');
    expect(text).not.toContain('사업목표');
    expect(text.lastIndexOf('조 직')).toBeGreaterThan(text.lastIndexOf('재무현황'));
  });

  test('a word that is none is named with its cell and what may be written', async () => {
    await choose('보고서 구성', '요약, 머리말');
    await choose('대표색', '무지개');
    await choose('부진 기준', 120);
    expect((await bench.makeNewReport()).outcome).toMatchObject({
      ok: false,
      code: 'inputProblems',
      problems: [
        "설정!B21: 보고서 구성의 '머리말'은 알 수 없는 이름입니다. 요약, 일반현황, 사업목표, 집행현황표, 점검 결과, 수치 출처, 읽는 법 가운데 넣을 것을 원하는 순서로, 쉼표로 나누어 적어 주세요.",
        "설정!B25: 대표색의 '무지개'는 색이 아닙니다. 남색, 파란색, 청록색, 초록색, 보라색, 자주색, 갈색, 회색 가운데 고르거나 #1F3864처럼 적어 주세요.",
        "설정!B28: 부진 기준의 '120'은 0에서 100까지의 퍼센트가 아닙니다. 70처럼 적어 주세요.",
      ],
    });
  });
});
