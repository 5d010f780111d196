/** Small reports and blocks for the tests of renderers: between them, every kind of block and of text a report can have. */
import { sampleStyle } from '../sample-style';
import type { Block, ReportDocument, Shade, TableCell } from '../../../src/report/document/document';

export function cell(text: string, more: Partial<TableCell> = {}): TableCell {
  return { paragraphs: [{ runs: [{ text }] }], role: 'text', align: 'left', ...more };
}

export function head(text: string, more: Partial<TableCell> = {}): TableCell {
  return cell(text, { role: 'head', align: 'center', ...more });
}

function figure(text: string, more: Partial<TableCell> = {}): TableCell {
  return cell(text, { role: 'figure', align: 'right', ...more });
}

/** 예산집행 현황 및 계획: two head rows, merged cells both ways, a subtotal and a total. */
export const executionTable: Block = {
  type: 'table',
  purpose: 'data',
  name: 'execution-01',
  caption: '예산집행 현황 및 계획',
  asOf: "'19.5.31. 기준",
  unit: '단위 : 백만원',
  columnWidths: [3, 2, 2, 3, 3, 3],
  headRows: 2,
  rows: [
    {
      cells: [
        head('세부사업', { rowSpan: 2 }),
        head('예산액', { columnSpan: 2 }),
        head('집행액 / 집행내용', { columnSpan: 3 }),
      ],
    },
    { cells: [head("'18"), head("'19"), head('5월말'), head('9월(예정)'), head('12월(예정)')] },
    {
      cells: [
        cell('글로벌 스마트시티 서울', { role: 'label', rowSpan: 2 }),
        figure('-', { rowSpan: 2 }),
        figure('530', { rowSpan: 2 }),
        figure('53'),
        figure('310'),
        figure('167'),
      ],
    },
    { cells: [cell('포럼 준비 용역 계약'), cell('국제 포럼 개최\n초청 경비'), cell('결과 보고서 발간')] },
    {
      cells: [
        cell('소계', { role: 'subtotal', align: 'center' }),
        figure('-', { role: 'subtotal' }),
        figure('530', { role: 'subtotal' }),
        figure('53', { role: 'subtotal' }),
        figure('310', { role: 'subtotal' }),
        figure('167', { role: 'subtotal' }),
      ],
    },
    {
      cells: [
        cell('합 계', { role: 'total', align: 'center' }),
        figure('△10', { role: 'total' }),
        figure('530', { role: 'total' }),
        figure('53', { role: 'total' }),
        figure('310', { role: 'total' }),
        figure('167', { role: 'total' }),
      ],
    },
  ],
};

export const sampleReport: ReportDocument = {
  locale: 'ko',
  cover: {
    session: '제287회 정례회',
    committee: '행정자치위원회',
    title: '2019년도 주요업무보고',
    date: '2019. 6. 14.',
    institution: '서울디지털재단',
  },
  style: sampleStyle,
  contentsTitle: '목차',
  pageHeader: '서울디지털재단 주요업무보고',
  blocks: [
    {
      type: 'heading',
      level: 1,
      text: 'Ⅰ. 일반현황',
      bookmark: 'general_status',
      pageBreakBefore: true,
    },
    { type: 'heading', level: 2, text: '1. 인력', bookmark: 'staffing_part', pageBreakBefore: false },
    {
      type: 'heading',
      level: 4,
      text: '□ 인 력 : 총 34명',
      bookmark: 'staffing',
      pageBreakBefore: false,
    },
    {
      type: 'bullet',
      level: 2,
      mark: '※',
      runs: [{ text: '파견공무원 2명 및 ' }, { text: '계약직 5명', bold: true }, { text: ' 별도' }],
    },
    { type: 'heading', level: 1, text: 'Ⅱ. 사업목표', bookmark: 'goals', pageBreakBefore: true },
    {
      type: 'heading',
      level: 3,
      text: '1 글로벌 스마트시티 서울',
      bookmark: 'program_1',
      pageBreakBefore: true,
    },
    {
      type: 'paragraph',
      role: 'aim',
      runs: [
        {
          text: '국제 도시와의 협력을 넓히고 서울의 정책 경험을 나누어, 시민이 체감하는 디지털 도시의 본보기를 만든다.',
        },
      ],
    },
    {
      type: 'heading',
      level: 4,
      text: '□ 사업 내용',
      bookmark: 'program_1_content',
      pageBreakBefore: false,
    },
    {
      type: 'bullet',
      level: 1,
      mark: '○',
      runs: [
        {
          text: '도시문제를 디지털로 풀어 본 사례를 모아 해외 도시와 나누고, 공동 연구 과제를 찾아 해마다 두 차례 결과를 알린다. 과제는 참여 도시가 함께 고른다.',
        },
      ],
    },
    { type: 'bullet', level: 2, mark: '-', runs: [{ text: '참여 도시 : 12개 도시' }] },
    { type: 'bullet', level: 3, mark: '·', runs: [{ text: '아시아 5, 유럽 4, 미주 3' }] },
    { type: 'bullet', level: 4, mark: '①', runs: [{ text: '회의는 화상으로 연다' }] },
    { type: 'bullet', level: 2, mark: '', runs: [{ text: '(표시 없이 이어지는 글)' }] },
    { type: 'paragraph', role: 'caption', runs: [{ text: '< 연도별 예산 >' }] },
    executionTable,
    { type: 'paragraph', role: 'text', runs: [{ text: '끝.' }] },
  ],
};

function bar(shade: Shade | undefined, columnSpan = 1): TableCell {
  return {
    paragraphs: [{ runs: [] }],
    role: 'bar',
    align: 'left',
    columnSpan,
    ...(shade === undefined ? {} : { shade }),
  };
}

function open(text: string, more: Partial<TableCell> = {}): TableCell {
  return cell(text, { role: 'open', ...more });
}

/** A chart of bars: a legend, two bars of one label, a bar of two stretches, and one with nothing to show. */
export const barsTable: Block = {
  type: 'table',
  purpose: 'bars',
  name: 'staffing-bars',
  description: '직급별 정원과 현원을 막대로 나란히 보인 그림 <총 34명>',
  caption: '직급별 정원과 현원',
  unit: '단위 : 명',
  asOf: "'19.5.31. 기준",
  columnWidths: [20, 10, 8, 12, 20, 30],
  headRows: 0,
  rows: [
    { cells: [open('', { columnSpan: 2 }), bar('light'), open('정원'), bar('strong'), open('현원')] },
    { cells: [open('3급', { rowSpan: 2 }), open('정원'), bar('light', 3), open('11')] },
    { cells: [open('현원'), bar('strong', 2), open('8', { columnSpan: 2 })] },
    { cells: [open('4급'), open('현원'), bar('strong'), bar('medium'), bar(undefined), open('7')] },
    { cells: [open('5급'), open('현원'), open('-', { columnSpan: 4 })] },
  ],
};

function tile(role: 'tileLabel' | 'tileFigure' | 'tileNote', ...texts: readonly string[]): TableCell {
  return cell('', { role, align: 'center', paragraphs: [{ runs: texts.map((text) => ({ text })) }] });
}

/** Headline figures side by side. */
export const tilesTable: Block = {
  type: 'table',
  purpose: 'tiles',
  name: 'headlines',
  description: '주요 수치',
  columnWidths: [1, 1, 1],
  headRows: 0,
  rows: [
    { cells: [tile('tileLabel', '예산현액'), tile('tileLabel', '집행률'), tile('tileLabel', '현원')] },
    {
      cells: [
        tile('tileFigure', '10,091', '백만원'),
        tile('tileFigure', '8.4', '%'),
        tile('tileFigure', '27', '명'),
      ],
    },
    {
      cells: [
        tile('tileNote', '예산액 10,091백만원'),
        tile('tileNote', "'19.5.31. 기준"),
        tile('tileNote', '정원 37명'),
      ],
    },
  ],
};

/** A table for pages that lie on their side. */
export const landscapeTable: Block = {
  type: 'table',
  purpose: 'data',
  name: 'execution-all',
  textSize: 'small',
  caption: '전체 사업 집행 현황',
  unit: '단위 : 백만원',
  columnWidths: [4, ...new Array<number>(11).fill(1)],
  headRows: 1,
  rows: [
    { cells: [head('사업명'), ...Array.from({ length: 11 }, (_, month) => head(`${month + 1}월`))] },
    {
      cells: [
        cell('스마트시티 정책연구', { role: 'label' }),
        ...Array.from({ length: 11 }, (_, month) => figure(String(100 * month))),
      ],
    },
  ],
};

export const sheetAddress = 'https://docs.google.com/spreadsheets/d/ID/edit#gid=12&range=F12';
export const fileAddress = "report.xlsx#'예산'!F12";

/** Figures that lead to their cells, a link to a figure, and words that step back or ask to be looked at. */
export const linkedSentence: Block = {
  type: 'bullet',
  level: 2,
  mark: '○',
  runs: [
    { text: '예산액은 ' },
    {
      text: '530',
      source: { sheet: '예산', address: 'F12', value: 530_000_000, unit: '원', origin: 'typed' },
      figureNumber: 1,
      bookmark: 'figure_1',
      link: sheetAddress,
    },
    { text: '백만원, 집행액은 ' },
    {
      text: '53',
      source: {
        sheet: '집행',
        address: 'E3',
        otherAddresses: ['E4'],
        value: 53_000_000,
        unit: '원',
        origin: 'sum',
      },
      figureNumber: 2,
      bookmark: 'figure_2',
      link: fileAddress,
    },
    { text: '백만원 ' },
    { text: '(1번 수치)', leadsTo: 'figure_1', tone: 'muted' },
    { text: ' ▼ 부진', tone: 'warning' },
  ],
};

/** The sample report and, after it, every other kind of block and of text. */
export const fullReport: ReportDocument = {
  ...sampleReport,
  blocks: [
    ...sampleReport.blocks,
    linkedSentence,
    { type: 'bullet', level: 3, mark: '※', runs: [{ text: '집행률은 예산현액 대비' }] },
    tilesTable,
    barsTable,
    { type: 'pageTurn', orientation: 'landscape' },
    {
      type: 'heading',
      level: 1,
      text: '붙임 1 집행현황표',
      bookmark: 'execution_appendix',
      pageBreakBefore: false,
    },
    landscapeTable,
    { type: 'pageTurn', orientation: 'portrait' },
    { type: 'heading', level: 1, text: '붙임 2 보고서 읽는 법', bookmark: 'reading', pageBreakBefore: true },
    { type: 'bullet', level: 1, mark: '10.', runs: [{ text: '단위와 반올림' }] },
  ],
};
