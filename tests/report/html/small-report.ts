/** Small reports that say one thing. */
import type { Block, ReportDocument, TableCell, TextRun } from '../../../src/report/document/document';
import { sampleStyle } from '../sample-style';

export function reportWith(blocks: readonly Block[], changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    locale: 'ko',
    style: sampleStyle,
    cover: {
      session: '제287회 정례회',
      committee: '행정자치위원회',
      title: '2019년도 주요업무보고',
      date: '2019. 6. 14.',
      institution: '서울디지털재단',
    },
    contentsTitle: '목차',
    pageHeader: '서울디지털재단 주요업무보고',
    blocks,
    ...changes,
  };
}

export function heading(level: 1 | 2 | 3 | 4, text: string, bookmark = `at_${text}`): Block {
  return { type: 'heading', level, text, bookmark, pageBreakBefore: false };
}

export function bullet(level: 1 | 2 | 3 | 4, mark: string, text: string): Block {
  return { type: 'bullet', level, mark, runs: [{ text }] };
}

export function sentence(...runs: readonly TextRun[]): Block {
  return { type: 'paragraph', role: 'text', runs };
}

export function cell(role: TableCell['role'], text: string, changes: Partial<TableCell> = {}): TableCell {
  return { paragraphs: [{ runs: [{ text }] }], role, align: 'left', ...changes };
}
