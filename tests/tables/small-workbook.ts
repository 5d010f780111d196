/** A small workbook as somebody typed it, sheet by sheet, so that a test changes only the cell it is about. */
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import type { GridValue } from '../../src/tables/grid';
import type { InputProblem } from '../../src/tables/input-problem';
import { readRecords, type WorkbookGrids } from '../../src/tables/read-records';
import type { TableKey } from '../../src/tables/layout';
import type { LedgerRecords } from '../../src/ledger/records';

export type Rows = readonly (readonly GridValue[])[];

const day = (date: string): GridValue => ({ date });

const typed: Readonly<Record<TableKey, Rows>> = {
  settings: [
    ['항목', '값'],
    ['장부 양식', 1],
    ['기관명', '서울디지털재단'],
    ['제목', '2019 주요업무 보고'],
    ['회기', '제287회 정례회'],
    ['위원회', '행정자치위원회'],
    ['보고일', day('2019-06-14')],
    ['회계연도', 2019],
    ['조직', '1실 5팀'],
    ['표시 단위', '백만원'],
    ['반올림', '반올림'],
    ['집행률 기준', '예산현액'],
    ['소계 위치', '위'],
    ['입력 단위', '백만원'],
    ['집행 기준일', day('2019-05-31')],
    ['인력 기준일', day('2019-05-31')],
    ['재무 단위', '억원'],
    ['재무 소수 자리', 1],
    ['재무 당해 표기', "'18년"],
    ['재무 전년 표기', "'17년"],
  ],
  periods: [
    ['기간', '시작', '끝', '구분', '입력 방식', '집행 반영', '연말 반영'],
    ['1분기', day('2019-01-01'), day('2019-03-31'), '실적', '기간', 1, 1],
    ['5월말', day('2019-04-01'), day('2019-05-31'), '실적', '기간', 1, 1],
    ['하반기', day('2019-07-01'), day('2019-12-31'), '예정', '기간', 0, 1],
  ],
  budget: [
    [
      '분야',
      '번호',
      '사업명',
      '세부사업',
      '전년도 예산액',
      '예산액',
      '변경',
      '예산현액',
      '집행액',
      '집행률',
      '집행잔액',
      '예정액',
      '연말 예상',
      '신속집행 대상',
      '비고',
    ],
    ['연구', 1, '정책연구', '', 260, 530, '', '', '', '', '', '', '', '대상', ''],
    ['연구', 2, '컨설팅', '', '-', 200, '', '', '', '', '', '', '', '', ''],
    ['협력', 10, '국제협력', '컨퍼런스', 529, 278, '', '', '', '', '', '', '', '대상', ''],
    ['협력', 10, '국제협력', '창업대회', 187, 137, '', '', '', '', '', '', '', '제외', ''],
    ['운영', '운영1', '운영경비', '', 300, 342, '', '', '', '', '', '', '', '', '예비비 포함'],
  ],
  execution: [
    ['번호', '세부사업', '기간', '원인행위액', '금액', '내용', '비고'],
    [1, '', '1분기', '', 17, '전문가 자문', ''],
    [1, '', '5월말', '', 36, '연구 수행', ''],
    [2, '', '하반기', '', '-', '', ''],
    [10, '컨퍼런스', '5월말', 5, 2, '기획', ''],
    [10, '창업대회', '5월말', '', 5, '홍보', ''],
  ],
  budgetChanges: [
    ['일자', '번호', '세부사업', '종류', '금액', '승인 근거', '비고'],
    [day('2019-03-02'), 10, '컨퍼런스', '전용', -20, '이사회 의결', ''],
  ],
  staffing: [
    ['직급', '정원', '현원', '과부족', '결원율', '비고'],
    ['1급', 2, '-', '', '', ''],
    ['2급', 5, 4, '', '', ''],
  ],
  outsideStaff: [
    ['구분', '인원'],
    ['파견', 2],
  ],
  balanceSheet: [
    ['구분', '항목', '당해', '전년', '증감'],
    ['자산', '유동자산', 27.8, 10.9, ''],
    ['자본', '자본금', 27.8, 10.9, ''],
  ],
  boardSeats: [
    ['직위', '정원', '당연직 포함', '비고'],
    ['이사장', 1, '', '비상임'],
  ],
  boardMembers: [
    ['연번', '성명', '구분', '주요 경력'],
    [1, '고○○', '이사장', '前 교수\n前 소장'],
  ],
  narrative: [
    ['번호', '절', '단계', '내용'],
    [1, '추진 배경', '○', '정책 수요가 늘어남'],
    [1, '사업 내용', '표', '{{표:연구 과제}}'],
  ],
  sideTables: [
    ['표 이름', '행', '열 1', '열 2', '열 3', '열 4', '열 5', '열 6'],
    ['연구 과제', 2, '과제 하나', '3월', '', '', '', ''],
    ['연구 과제', 1, '과제', '시기', '', '', '', ''],
  ],
  printed: [
    ['문서', '위치', '번호', '항목', '표기 이름', '값', '소수 자리', '단위', '기준일'],
    ['업무보고', '재무현황', '', '당해 자산 계', '', '27.8', 1, '억원', "'18"],
  ],
};

/** The small workbook with some sheets typed otherwise; `null` takes a sheet away. */
export function grids(changed: Partial<Record<TableKey, Rows | null>> = {}): WorkbookGrids {
  const found: Partial<Record<TableKey, { name: string; values: Rows }>> = {};
  for (const key of Object.keys(typed) as TableKey[]) {
    const values = changed[key] === undefined ? typed[key] : changed[key];
    if (values !== null) found[key] = { name: koreanWorkbookNames.sheets[key], values };
  }
  return found;
}

/** A sheet's rows with one cell typed over; row and column count from 0, as in the literals above. */
export function typedOver(key: TableKey, row: number, column: number, value: GridValue): Rows {
  return typed[key].map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
  );
}

/** A sheet's rows, to be rearranged. */
export function rowsOf(key: TableKey): Rows {
  return typed[key];
}

/** The problems a report of the workbook would name; none where it can be made. */
export function problemsIn(changed: Partial<Record<TableKey, Rows | null>>): readonly InputProblem[] {
  const read = readRecords(grids(changed), koreanWorkbookNames);
  return read.ok ? [] : read.problems;
}

/** The records of a workbook that has no problems. */
export function recordsOf(changed: Partial<Record<TableKey, Rows | null>> = {}): LedgerRecords {
  const read = readRecords(grids(changed), koreanWorkbookNames);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.records;
}
