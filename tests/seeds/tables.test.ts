/** The tables of the sample data against the 2019 report: every literal here was read off the report, not off the data. */
import { describe, expect, test } from '@jest/globals';
import { sumOf, valueOf } from './figures';
import { readSeedCells, readSeedTable, readSeedText, type SeedRow } from './read-seed';

const tableHeads: readonly (readonly [string, string])[] = [
  ['settings.csv', '항목,값'],
  ['periods.csv', '기간,시작,끝,구분,입력 방식'],
  ['budget.csv', '분야,번호,사업명,세부사업,전년도 예산액,예산액,신속집행 대상,비고'],
  ['execution.csv', '번호,세부사업,기간,원인행위액,금액,내용,비고'],
  ['budget-changes.csv', '일자,번호,세부사업,종류,금액,승인 근거,비고'],
  ['staffing.csv', '직급,정원,현원,비고'],
  ['outside-staff.csv', '구분,인원'],
  ['balance-sheet.csv', '구분,항목,당해,전년'],
  ['board-seats.csv', '직위,정원,당연직 포함,비고'],
  ['board-members.csv', '연번,성명,구분,주요 경력'],
  ['printed.csv', '문서,위치,번호,항목,표기 이름,값,소수 자리,단위,기준일'],
];

const budget = readSeedTable('budget.csv');
const execution = readSeedTable('execution.csv');
const staffing = readSeedTable('staffing.csv');
const balanceSheet = readSeedTable('balance-sheet.csv');
const printed = readSeedTable('printed.csv');

const conference = '스마트 서울 컨퍼런스';
const startupContest = '서울시-UN 청년창업대회';
const englishWebsite = '스마트 서울 영문 웹사이트 구축 등';
const gaepoPrograms = '개포디지털혁신파크 활성화 프로그램 운영';
const gaepoFacilities = '개포디지털혁신파크 시설관리 운영';

const research = '스마트시티 연구 및 기획';
const innovation = '혁신과제 발굴 및 적용';
const standing = '스마트시티 서울 위상강화';

function budgetOf(numbers: readonly string[]): number {
  return sumOf(budget.filter((row) => numbers.includes(row('번호'))).map((row) => row('예산액')));
}

/** The amounts of a line, one a period, in the order they are printed. */
function amountsOf(number: string, subProgram = ''): readonly string[] {
  return execution
    .filter((row) => row('번호') === number && row('세부사업') === subProgram)
    .map((row) => row('금액'));
}

function budgetLine(number: string, subProgram = ''): SeedRow {
  const line = budget.find((row) => row('번호') === number && row('세부사업') === subProgram);
  if (line === undefined) throw new Error(`no line ${number} ${subProgram}`);
  return line;
}

function printedValues(place: string, item: string): readonly string[] {
  return printed.filter((row) => row('위치') === place && row('항목') === item).map((row) => row('값'));
}

function printedNames(number: string): readonly string[] {
  return printed
    .filter((row) => row('번호') === number && /^(사업명|예산액)$/.test(row('항목')))
    .map((row) => `${row('위치')}: ${row('표기 이름')}`);
}

function percent(numerator: number, denominator: number, decimals = 1): string {
  return ((numerator / denominator) * 100).toFixed(decimals);
}

describe('the files', () => {
  test.each(tableHeads)('%s has its head row, no byte order mark and Unix line ends', (fileName, head) => {
    const text = readSeedText(fileName);
    expect(text.split('\n')[0]).toBe(head);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('the institution and the report are named as on the cover, then the rules of reading figures and the looks of the report', () => {
    expect(readSeedCells('settings.csv').slice(1)).toEqual([
      ['기관명', '서울디지털재단'],
      ['제목', '2019 주요업무 보고'],
      ['회기', '제287회 시의회 정례회'],
      ['위원회', '행정 자치 위원회'],
      ['보고일', '2019-06-14'],
      ['회계연도', '2019'],
      ['조직', '1실 5팀'],
      ['표시 단위', '백만원'],
      ['반올림', '반올림'],
      ['집행률 기준', '예산현액'],
      ['소계 위치', '위'],
      ['입력 단위', '백만원'],
      ['집행 기준일', '2019-05-31'],
      ['인력 기준일', '2019-05-31'],
      ['재무 단위', '억원'],
      ['재무 소수 자리', '1'],
      ['재무 당해 표기', "'18년"],
      ['재무 전년 표기', "'17년"],
      ['보고서 구성', '요약, 일반현황, 사업목표, 집행현황표, 점검 결과, 수치 출처, 읽는 법'],
      ['일반현황 구성', '조직, 인력, 재무, 이사회'],
      ['사업목표 구성', '주요업무 계획, 예산 총괄표, 사업'],
      [
        '사업 구성',
        '목적, 추진 배경, 사업 내용, 예산집행 현황 및 계획, 추진 실적, 추진 실적 및 계획, 향후 계획, 참고사항',
      ],
      ['대표색', '남색'],
      ['글꼴', 'Noto Sans KR'],
      ['제목 글꼴', 'Noto Sans KR'],
      ['부진 기준', '70'],
      ['부진 기준 적용', '기간 안분'],
    ]);
  });

  test('June stands as a period of its own, up to the day of the report', () => {
    expect(readSeedCells('periods.csv').slice(1)).toEqual([
      ['1분기', '2019-01-01', '2019-03-31', '실적', '기간'],
      ['5월말', '2019-04-01', '2019-05-31', '실적', '기간'],
      ['6.14', '2019-06-01', '2019-06-14', '실적', '기간'],
      ['3분기', '2019-07-01', '2019-09-30', '예정', '기간'],
      ['4분기', '2019-10-01', '2019-12-31', '예정', '기간'],
    ]);
  });

  test('the report knows no change of the budget', () => {
    expect(readSeedCells('budget-changes.csv')).toHaveLength(1);
  });
});

describe('the budget', () => {
  test('holds every line of the summary table, programmes 10 and 11 by their sub-programmes', () => {
    expect(readSeedCells('budget.csv').slice(1)).toEqual([
      [research, '1', '스마트시티 정책연구', '', '260', '530', '대상', ''],
      [research, '2', '자치구 스마트시티 컨설팅', '', '-', '200', '대상', ''],
      [research, '3', '도시데이터사이언스 연구소 운영', '', '2,800', '1,700', '대상', ''],
      [innovation, '4', '스마트시티 서비스 혁신지원', '', '1,400', '600', '대상', ''],
      [innovation, '5', '격차해소 로봇 개발 시범사업', '', '-', '300', '대상', ''],
      [innovation, '6', '소상공인 지원 협동로봇 개발 보급사업', '', '-', '176', '대상', ''],
      [innovation, '7', '스마트시티즌랩 운영', '', '800', '460', '대상', ''],
      [innovation, '8', '디지털혁신학교 운영', '', '515', '360', '대상', ''],
      [innovation, '9', '스마트서울 앱 공모전', '', '-', '115', '대상', ''],
      [standing, '10', '디지털 국제협력', conference, '529', '278', '대상', ''],
      [standing, '10', '디지털 국제협력', startupContest, '187', '137', '대상', ''],
      [standing, '10', '디지털 국제협력', englishWebsite, '-', '235', '대상', ''],
      [
        standing,
        '11',
        '개포디지털혁신파크 운영(수탁)',
        gaepoPrograms,
        '300',
        '310',
        '대상',
        '경제정책실 소관 (위탁계약 6.14 만료)',
      ],
      [standing, '11', '개포디지털혁신파크 운영(수탁)', gaepoFacilities, '1,072', '1,170', '대상', ''],
      ['운영경비', '운영1', '인건비', '', '', '2,289', '제외', ''],
      ['운영경비', '운영2', '행정운영경비', '', '', '889', '제외', ''],
      ['예비비', '예비1', '인력증원 봉급예비비', '', '', '240', '제외', ''],
      ['예비비', '예비2', '일반예비비', '', '', '102', '제외', ''],
    ]);
  });

  test.each([
    [research, ['1', '2', '3'], 2430, '24.1', '24'],
    [innovation, ['4', '5', '6', '7', '8', '9'], 2011, '19.9', '20'],
    [standing, ['10', '11'], 2130, '21.1', '21'],
    ['운영경비', ['운영1', '운영2'], 3178, '31.5', '31'],
    ['예비비', ['예비1', '예비2'], 342, '3.4', '3'],
  ])('%s adds up to its 소계 and has its share of the total', (group, numbers, subtotal, share, wholeShare) => {
    expect(budgetOf(numbers)).toBe(subtotal);
    expect(sumOf(budget.filter((row) => row('분야') === group).map((row) => row('예산액')))).toBe(subtotal);
    expect(percent(subtotal, 10091)).toBe(share);
    expect(percent(subtotal, 10091, 0)).toBe(wholeShare);
  });

  test('the five subtotals and the total are stated as printed and tie', () => {
    const subtotals = ['2,430', '2,011', '2,130', '3,178', '342'];
    expect(printedValues('예산 총괄표', '소계')).toEqual(subtotals);
    expect(printedValues('예산 총괄표', '합계')).toEqual(['10,091']);
    expect(sumOf(subtotals)).toBe(10091);
    expect(sumOf(budget.map((row) => row('예산액')))).toBe(10091);
  });

  test('shares add to 100.0 at one decimal and to 99 at none; in 억원 the parts make 100 of 101', () => {
    const subtotals = printedValues('예산 총괄표', '소계').map(valueOf);
    const total = 10091;
    expect(subtotals.reduce((sum, part) => sum + Number(percent(part, total)), 0).toFixed(1)).toBe('100.0');
    expect(subtotals.reduce((sum, part) => sum + Number(percent(part, total, 0)), 0)).toBe(99);
    expect(subtotals.map((part) => Math.round(part / 100))).toEqual([24, 20, 21, 32, 3]);
    expect(Math.round(total / 100)).toBe(101);
  });

  test('programmes 10 and 11 are the sums of their sub-programmes', () => {
    expect(278 + 137 + 235).toBe(650);
    expect(budgetOf(['10'])).toBe(650);
    expect(310 + 1170).toBe(1480);
    expect(budgetOf(['11'])).toBe(1480);
  });

  test('the summary table and the execution tables each state the budget of every programme', () => {
    const summary = printed.filter((row) => row('위치') === '예산 총괄표' && row('항목') === '예산액');
    expect(summary.map((row) => `${row('번호')} ${row('값')}`)).toEqual([
      '1 530',
      '2 200',
      '3 1,700',
      '4 600',
      '5 300',
      '6 176',
      '7 460',
      '8 360',
      '9 115',
      '10 650',
      '11 1,480',
      '운영1 2,289',
      '운영2 889',
      '예비1 240',
      '예비2 102',
    ]);
    for (const row of summary) expect(budgetOf([row('번호')])).toBe(valueOf(row('값')));

    const inTables = printed.filter((row) => row('위치').startsWith('집행표 '));
    expect(inTables.map((row) => `${row('위치')}: ${row('값')}`)).toEqual([
      '집행표 1: 530',
      '집행표 2: 200',
      '집행표 3: 1,700',
      '집행표 4: 600',
      '집행표 5: 300',
      '집행표 6: 176',
      '집행표 7: 460',
      '집행표 8: 360',
      '집행표 9: 115',
      '집행표 10: 278',
      '집행표 10: 137',
      '집행표 10: 235',
      '집행표 11: 310',
      '집행표 11: 1,170',
    ]);
    for (const row of inTables) {
      const subProgram = row('항목') === '세부사업 예산액' ? row('표기 이름') : '';
      expect(budgetLine(row('번호'), subProgram)('예산액')).toBe(row('값'));
    }
  });
});

describe('execution', () => {
  const yearPeriods = ['1분기', '5월말', '3분기', '4분기'];

  // Spent up to 5월말 read as periods, and its share of the budget, as worked out from the printed tables by hand.
  const lines: readonly (readonly [string, string, readonly string[], readonly string[], number, string])[] = [
    [
      '1',
      '',
      ['17', '36', '367', '110'],
      ['인건비, 전문가 자문', '장비, 연구 수행', '데이터, 연구용역 등', '연구 수행'],
      53,
      '10.0',
    ],
    [
      '2',
      '',
      ['0', '60', '40', '100'],
      ['사업기획 및 과제도출', '컨설팅 용역', '운영컨설팅', '컨설팅 용역, 협의체 운영'],
      60,
      '30.0',
    ],
    [
      '3',
      '',
      ['-', '-', '700', '1,000'],
      ['', '', '빅데이터연구 빅데이터교육', '빅데이터연구 빅데이터교육'],
      0,
      '0.0',
    ],
    [
      '4',
      '',
      ['1', '3', '141', '455'],
      ['사업기획', '아이디어 발굴', '기업공모 및 서비스개발', '결과공유 및 확산'],
      4,
      '0.7',
    ],
    [
      '5',
      '',
      ['0', '3', '217', '80'],
      [
        '사업기획 및 이해관계자 인터뷰',
        '수행기업 모집/평가/선정',
        '과제 진행 (챌린지, FGI 등)',
        '파일럿 테스트 및 결과보고',
      ],
      3,
      '1.0',
    ],
    ['6', '', ['-', '3', '157', '16'], ['현황분석', '제품고도화', '사업공모·선정', '안전인증'], 3, '1.7'],
    [
      '7',
      '',
      ['30', '91', '239', '100'],
      ['인프라 구축', '커뮤니티 지원 인프라 구축', '커뮤니티 지원 인프라 구축', '홍보/세미나 등'],
      121,
      '26.3',
    ],
    [
      '8',
      '',
      ['11', '13', '189', '147'],
      ['사업기획 전문가평가', '조직역량 진단 거점사업자 선정 등', '교육 운영 홍보', '운영평가'],
      24,
      '6.7',
    ],
    [
      '9',
      '',
      ['0', '1', '82', '32'],
      ['사업 기획', '홈페이지 구축 및 출품작 접수', '앱 제작교육 운영', '앱공모전 개최 및 시상금 지급'],
      1,
      '0.9',
    ],
    [
      '10',
      conference,
      ['2', '2', '193', '81'],
      ['계획 수립', '협정서 체결, 운영사 선정', '연사 초청, 행사 준비', '컨퍼런스 개최, 결과 소개'],
      4,
      '1.4',
    ],
    [
      '10',
      startupContest,
      ['-', '5', '87', '45'],
      ['기획 및 홍보', '사업자 선정, 참가자 모집', '평가 선발, 멘팅, 워크숍', '청년창업대회 본선 개최'],
      5,
      '3.6',
    ],
    [
      '10',
      englishWebsite,
      ['-', '-', '154', '81'],
      ['계획 수립', '웹사이트 기획, 원가조사', '홈페이지 구축, 우수 콘텐츠 제작', '사이트 홍보 및 성과 확산'],
      0,
      '0.0',
    ],
    ['11', gaepoPrograms, ['14', '17', '27'], ['상상공작소 운영', '상상공작소 운영', '상상공작소 운영'], 31, '10.0'],
    [
      '11',
      gaepoFacilities,
      ['118', '122', '220'],
      ['시설 유지보수', '사회적약자 편의시설 설치', '사회적약자 편의시설 설치'],
      240,
      '20.5',
    ],
  ];
  const tied = lines.filter(([number]) => number !== '11');

  test.each(lines)('table of %s %s holds every amount and activity', (number, subProgram, amounts, activities) => {
    const own = execution.filter((row) => row('번호') === number && row('세부사업') === subProgram);
    expect(own.map((row) => row('기간'))).toEqual(number === '11' ? ['1분기', '5월말', '6.14'] : yearPeriods);
    expect(own.map((row) => row('금액'))).toEqual(amounts);
    expect(own.map((row) => row('내용'))).toEqual(activities);
  });

  test('there is nothing beside these tables: no contracted amounts, none for 운영경비 and 예비비', () => {
    expect(execution).toHaveLength(12 * 4 + 2 * 3);
    expect(execution.filter((row) => row('원인행위액') !== '' || row('비고') !== '')).toEqual([]);
    expect(execution.filter((row) => /운영|예비/.test(row('번호')))).toEqual([]);
  });

  test('read as periods, twelve lines add up to their budget', () => {
    const budgets = [530, 200, 1700, 600, 300, 176, 460, 360, 115, 278, 137, 235];
    expect(tied.map(([number, subProgram]) => sumOf(amountsOf(number, subProgram)))).toEqual(budgets);
    expect(tied.map(([number, subProgram]) => valueOf(budgetLine(number, subProgram)('예산액')))).toEqual(budgets);
  });

  test('read as cumulative, only seven of the twelve do', () => {
    const tying = tied.filter(
      ([number, subProgram]) =>
        sumOf(amountsOf(number, subProgram).slice(1)) === valueOf(budgetLine(number, subProgram)('예산액')),
    );
    expect(tying.map(([number, subProgram]) => `${number} ${subProgram}`.trim())).toEqual([
      '2',
      '3',
      '5',
      '6',
      '9',
      `10 ${startupContest}`,
      `10 ${englishWebsite}`,
    ]);
  });

  test.each([
    [gaepoPrograms, 310, 58, 252],
    [gaepoFacilities, 1170, 460, 710],
  ])('%s does not add up, and no rounding explains it', (subProgram, stated, sum, unexplained) => {
    const amounts = amountsOf('11', subProgram);
    expect(valueOf(budgetLine('11', subProgram)('예산액'))).toBe(stated);
    expect(sumOf(amounts)).toBe(sum);
    expect(stated - sum).toBe(unexplained);
    // Each of the rounded figures, the stated one included, is off by half a unit at most.
    expect(unexplained).toBeGreaterThan((amounts.length + 1) / 2);
  });

  test('549 of 6,571 were spent by the end of May read as periods, 356 read as cumulative', () => {
    const total = sumOf(lines.map(([number, subProgram]) => budgetLine(number, subProgram)('예산액')));
    const until = execution.filter((row) => row('기간') === '1분기' || row('기간') === '5월말');
    const spent = sumOf(until.map((row) => row('금액')));
    const cumulative = sumOf(execution.filter((row) => row('기간') === '5월말').map((row) => row('금액')));
    expect([total, spent, cumulative]).toEqual([6571, 549, 356]);
    expect(percent(spent, total)).toBe('8.4');
    expect(percent(cumulative, total)).toBe('5.4');
  });

  test.each(lines)('rate of %s %s by the end of May', (number, subProgram, _amounts, _activities, spent, rate) => {
    expect(sumOf(amountsOf(number, subProgram).slice(0, 2))).toBe(spent);
    expect(percent(spent, valueOf(budgetLine(number, subProgram)('예산액')))).toBe(rate);
  });

  test('the tables stand as of the end of May, that of programme 11 as of 14 June', () => {
    const asOf = printed
      .filter((row) => row('위치').startsWith('집행표 '))
      .map((row) => `${row('번호')} ${row('기준일')}`);
    expect(new Set(asOf)).toEqual(
      new Set([...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `${String(number)} 5월말`), '11 6.14']),
    );
  });
});

describe('staff', () => {
  const grades = ['상근임원', '1급', '2급', '3급', '4급', '5급', '6급', '7급'];

  test('37 posts, 27 people, ten vacancies, as the table has them', () => {
    expect(readSeedCells('staffing.csv').slice(1)).toEqual([
      ['상근임원', '1', '1', ''],
      ['1급', '1', '1', ''],
      ['2급', '1', '-', ''],
      ['3급', '3', '2', ''],
      ['4급', '8', '7', ''],
      ['5급', '11', '8', ''],
      ['6급', '10', '7', ''],
      ['7급', '2', '1', ''],
    ]);
    expect(sumOf(staffing.map((row) => row('정원')))).toBe(37);
    expect(sumOf(staffing.map((row) => row('현원')))).toBe(27);
    expect(percent(37 - 27, 37)).toBe('27.0');
  });

  test('the printed table agrees in all nine columns, and every 과부족 is 현원 less 정원', () => {
    const columns = ['계', ...grades];
    const row = (label: string): readonly string[] =>
      columns.flatMap((column) => printedValues('인력 표', `${label} ${column}`));
    const authorized = row('정원');
    const actual = row('현원');
    const variance = row('과부족');
    expect(authorized).toEqual(['37', '1', '1', '1', '3', '8', '11', '10', '2']);
    expect(actual).toEqual(['27', '1', '1', '-', '2', '7', '8', '7', '1']);
    expect(variance).toEqual(['△10', '-', '-', '△1', '△1', '△1', '△3', '△3', '△1']);
    expect(variance.map(valueOf)).toEqual(
      columns.map((_, index) => valueOf(actual[index] ?? '') - valueOf(authorized[index] ?? '')),
    );
    expect(staffing.map((grade) => grade('정원'))).toEqual(authorized.slice(1));
    expect(staffing.map((grade) => grade('현원'))).toEqual(actual.slice(1));
  });

  test('the headline of 34 is 27 and those outside the table, 2 seconded and 5 on contract', () => {
    expect(readSeedCells('outside-staff.csv').slice(1)).toEqual([
      ['파견공무원', '2'],
      ['계약직', '5'],
    ]);
    expect(printedValues('일반현황 인력', '총원')).toEqual(['34']);
    expect(27 + 2 + 5).toBe(34);
    expect(printedValues('인력 표 주석', '별도인력 파견공무원')).toEqual(['2']);
    expect(printedValues('인력 표 주석', '별도인력 계약직')).toEqual(['5']);
  });

  test('staff is counted as of 31 May', () => {
    const asOf = printed.filter((row) => row('위치').includes('인력')).map((row) => row('기준일'));
    expect(new Set(asOf)).toEqual(new Set(['2019-05-31']));
  });
});

describe('the balance sheet', () => {
  const stated = (item: string): readonly string[] =>
    ['당해', '전년', '증감'].flatMap((year) => printedValues('재무 표', `${year} ${item}`));

  test('holds the four items in both years as printed', () => {
    expect(readSeedCells('balance-sheet.csv').slice(1)).toEqual([
      ['자산', '유동자산', '27.8', '10.9'],
      ['자산', '비유동자산', '4.0', '3.5'],
      ['부채', '부채', '14.3', '4.3'],
      ['자본', '자본', '17.5', '10.2'],
    ]);
  });

  test.each([
    ['자산 계', ['31.8', '14.5', '17.3']],
    ['유동자산', ['27.8', '10.9', '16.9']],
    ['비유동자산', ['4.0', '3.5', '0.5']],
    ['부채 및 자본 계', ['31.8', '14.5', '17.3']],
    ['부채', ['14.3', '4.3', '10']],
    ['자본', ['17.5', '10.2', '7.3']],
  ])('%s is stated for both years and the difference ties', (item, values) => {
    expect(stated(item)).toEqual(values);
    const [current = '', previous = '', change = ''] = values;
    expect((valueOf(current) - valueOf(previous)).toFixed(1)).toBe(valueOf(change).toFixed(1));
  });

  test('the items of both years are those of the printed table', () => {
    for (const row of balanceSheet)
      expect(stated(row('항목')).slice(0, 2)).toEqual([row('당해'), row('전년')]);
  });

  test('2018 assets add up, 2017 assets and the differences miss by 0.1; liabilities and equity add up everywhere', () => {
    expect(sumOf(['27.8', '4.0'])).toBe(31.8);
    expect(sumOf(['10.9', '3.5'])).toBe(14.4);
    expect(sumOf(['16.9', '0.5'])).toBe(17.4);
    expect(sumOf(['14.3', '17.5'])).toBe(31.8);
    expect(sumOf(['4.3', '10.2'])).toBe(14.5);
    expect(sumOf(['10', '7.3'])).toBe(17.3);
  });

  test('one set of exact figures rounds to every printed one, so the misses are of rounding', () => {
    const previous = { current: 10_949, fixed: 3_502, liabilities: 4_251 };
    const total = previous.current + previous.fixed;
    const oneDecimal = (thousandths: number): string => (thousandths / 1000).toFixed(1);
    expect(
      [previous.current, previous.fixed, total, previous.liabilities, total - previous.liabilities].map(oneDecimal),
    ).toEqual(['10.9', '3.5', '14.5', '4.3', '10.2']);
  });

  test('a difference printed without decimals keeps its own precision', () => {
    const precision = printed
      .filter((row) => row('위치') === '재무 표')
      .filter((row) => row('소수 자리') !== '1')
      .map((row) => `${row('항목')} ${row('값')} ${row('소수 자리')}`);
    expect(precision).toEqual(['증감 부채 10 0']);
  });
});

describe('the board', () => {
  test('ten seats: one chair, seven directors, two auditors', () => {
    expect(readSeedCells('board-seats.csv').slice(1)).toEqual([
      ['이사장', '1', '', ''],
      ['이 사', '7', '포함', ''],
      ['감 사', '2', '포함', ''],
    ]);
    expect(printedValues('이사회 표', '임원 정원 계')).toEqual(['10']);
    expect(1 + 7 + 2).toBe(10);
  });

  test('six members with masked names and their posts; with those being sought the seats are full', () => {
    expect(readSeedCells('board-members.csv').slice(1)).toEqual([
      ['1', '고○○', '이사장', '민주연구원 부원장\n빅토리랩 대표'],
      ['2', '이○○', '비상임이사', '플래너리 대표\n(주)제일기획 이노베이션센터장(상무)'],
      ['3', '김○○', '당연직이사', '서울시 스마트도시정책관(현)'],
      ['4', '이○○', '당연직이사', '서울시 재정기획관(현)'],
      ['5', '김○○', '당연직이사', '서울시 경제일자리기획관(현)'],
      ['6', '고○○', '당연직감사', '서울시 스마트도시담당관(현)'],
    ]);
    expect(printedValues('임원 표 주석', '모집 중 이사')).toEqual(['3']);
    expect(printedValues('임원 표 주석', '모집 중 감사')).toEqual(['1']);
    expect(6 + 3 + 1).toBe(10);
  });
});

describe('counts stated in the programmes', () => {
  test('the fifteen communities of programme 7 are those of programme 4 and of the five themes', () => {
    const themes = ['스마트시티 특구', '공유서비스', '소상공인', '소외계층', '소방안전'];
    const counts = themes.flatMap((theme) => printedValues('본문 7 추진 실적', `커뮤니티 ${theme}`));
    expect(counts).toEqual(['8', '1', '1', '3', '2']);
    expect(sumOf(counts)).toBe(15);
    expect(printedValues('본문 7 추진 실적', '커뮤니티 계')).toEqual(['15']);
    expect(printedValues('본문 4 추진 실적', '커뮤니티 계')).toEqual(['15']);
  });

  test('support for one project runs from 80 to 230 in both places, and the stages of the table add up to it', () => {
    const table = '본문 4 기업지원내용 표';
    for (const place of ['본문 4 지원규모', table]) {
      expect(printedValues(place, '과제별 지원금 하한')).toEqual(['80']);
      expect(printedValues(place, '과제별 지원금 상한')).toEqual(['230']);
    }
    expect(printedValues(table, '예선평가 지원금')).toEqual(['10']);
    expect(printedValues(table, '본선평가 추가 지원금')).toEqual(['20']);
    expect(printedValues(table, '결선평가 추가 지원금 하한')).toEqual(['50']);
    expect(printedValues(table, '결선평가 추가 지원금 상한')).toEqual(['200']);
    expect([10 + 20 + 50, 10 + 20 + 200]).toEqual([80, 230]);
    expect(printedValues('본문 4 지원규모', '총지원금')).toEqual(['510']);
    expect(printedValues('본문 4 지원규모', '지원 과제 수')).toEqual(['3']);
    expect(printedValues('본문 4 사업 내용', '지원 과제 수')).toEqual(['3']);
  });

  test('two bodies chosen in programme 8: one district and one agency', () => {
    expect(printedValues('본문 8 추진 실적', '선정 기관 계')).toEqual(['2']);
    expect(printedValues('본문 8 추진 실적', '선정 기관 자치구')).toEqual(['1']);
    expect(printedValues('본문 8 추진 실적', '선정 기관 산하기관')).toEqual(['1']);
  });
});

describe('names as they are printed', () => {
  test.each([
    ['1', ['주요업무 계획 목록: 스마트시티 정책 연구', '예산 총괄표: 스마트시티 정책연구', '구분면 ①: 스마트시티 정책 연구', '집행표 1: 스마트시티 정책연구']],
    ['2', ['주요업무 계획 목록: 자치구 스마트시티 컨설팅', '예산 총괄표: 자치구 스마트시티 컨설팅', '구분면 ①: 자치구 스마트시티 컨설팅', '집행표 2: 자치구 스마트시티 컨설팅']],
    ['3', ['주요업무 계획 목록: 도시데이터사이언스 연구소 운영', '예산 총괄표: 도시데이터사이언스 연구소 운영', '구분면 ①: 도시데이터사이언스 연구소 운영', '집행표 3: 도시데이터사이언스 연구소 운영', '본문 11 사업 내용: 도시데이터사이언스연구소']],
    ['4', ['주요업무 계획 목록: 스마트시티 서비스 혁신지원', '예산 총괄표: 스마트시티 서비스 혁신지원', '구분면 ②: 스마트시티 서비스 혁신지원', '집행표 4: 스마트시티 서비스 혁신지원', '본문 4 추진 실적: 스마트시티 서비스 혁신 지원 사업', '본문 7 사업 내용: 스마트시티 서비스 혁신지원', '본문 7 향후 계획: 스마트시티 서비스 혁신지원 사업']],
    ['5', ['주요업무 계획 목록: 격차해소 로봇 개발 시범사업', '예산 총괄표: 격차해소 로봇 개발 시범사업', '구분면 ②: 격차해소 로봇 개발 시범사업', '집행표 5: 격차해소 로봇 개발 시범사업']],
    ['6', ['주요업무 계획 목록: 소상공인 지원 협동로봇 개발·보급 사업', '예산 총괄표: 소상공인 지원 협동로봇 개발 보급사업', '구분면 ②: 소상공인 지원 협동로봇 개발 보급사업', '본문 6 제목: 소상공인 지원 협동로봇 개발 보급 사업', '집행표 6: 소상공인 지원 협동로봇 개발 보급 사업']],
    ['7', ['주요업무 계획 목록: 스마트시티 즈랩 운영', '예산 총괄표: 스마트시티즌랩 운영', '구분면 ②: 스마트시티 존 랩 운영', '본문 4 사업 내용: 스마트시티즌랩', '본문 4 추진방법: 스마트시티즌랩', '집행표 7: 스마트시티즌랩 운영']],
    ['8', ['주요업무 계획 목록: 디지털 혁신 학교 운영', '예산 총괄표: 디지털혁신학교 운영', '구분면 ②: 디지털 혁신 학교 운영', '집행표 8: 디지털 혁신학교 운영']],
    ['9', ['주요업무 계획 목록: 스마트서울 앱 공모전', '예산 총괄표: 스마트서울 앱 공모전', '구분면 ②: 스마트서울 앱 공모전', '집행표 9: 스마트서울 앱 공모전', '본문 9 추진 실적 및 계획: 스마트서울 앱 공모전', '본문 9 추진 실적 및 계획: 스마트서울 앱 공모']],
    ['10', ['주요업무 계획 목록: 디지털 국제 협력', '예산 총괄표: 디지털 국제협력', '구분면 ③: 디지털 국제협력']],
    ['11', ['주요업무 계획 목록: 개포디지털혁신파크 운영(수탁)', '예산 총괄표: 개포디지털혁신파크 운영(수탁)', '구분면 ③: 개포디지털혁신파크 운영(수탁)', '본문 11 제목: 개포디지털혁신파크 운영(수탁사업)']],
  ])('programme %s, place by place', (number, names) => {
    expect(printedNames(number)).toEqual(names);
  });

  test('the third group is named in two ways', () => {
    const names = (place: string, item: string): readonly string[] =>
      printed.filter((row) => row('위치') === place && row('항목') === item).map((row) => row('표기 이름'));
    expect(names('예산 총괄표', '소계')).toEqual([research, innovation, '스마트시티 서울 위상강화', '운영경비', '예비비']);
    expect(['①', '②', '③'].flatMap((page) => names(`구분면 ${page}`, '분야명'))).toEqual([
      research,
      innovation,
      '스마트시티 위상강화 서울',
    ]);
  });

  test('the sub-programmes of 10, table and text', () => {
    const names = printed
      .filter((row) => row('번호') === '10' && row('항목').startsWith('세부사업'))
      .map((row) => `${row('위치')}: ${row('표기 이름')}`);
    expect(names).toEqual([
      `집행표 10: ${conference}`,
      `집행표 10: ${startupContest}`,
      `집행표 10: ${englishWebsite}`,
      '본문 10 사업 내용: 스마트 서울 컨퍼런스 개최',
      '본문 10 사업 내용: 서울시-UN 청년창업대회 개최',
      '본문 10 사업 내용: 스마트 서울 영문 웹사이트 구축 등',
      '본문 10 추진 실적: 스마트 서울 컨퍼런스 개최',
      '본문 10 추진 실적: 서울시-UN 청년창업대회 개최',
      '본문 10 향후 계획: 스마트 서울 컨퍼런스 개최',
      '본문 10 향후 계획: 서울시-UN 청년창업대회(Citypreneurs) 개최',
      '본문 10 향후 계획: 스마트 서울 영문 웹사이트 구축 등',
    ]);
  });

  test('every entry is of this report, and a figure has its precision and unit', () => {
    for (const row of printed) {
      expect(row('문서')).toBe('2019 주요업무 보고');
      expect(row('표기 이름')).not.toBe('');
      const measured = row('값') !== '' && row('값') !== '-';
      expect(row('소수 자리')).toBe(measured ? String(row('값').split('.')[1]?.length ?? 0) : '');
      expect(row('단위') === '').toBe(row('값') === '');
    }
  });
});
