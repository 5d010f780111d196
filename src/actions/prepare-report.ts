/** The first of two calls: what the report would be, and what is wrong before it is made. Nothing is written. */
import type { Block, Table, TextRun } from '../report/document/document';
import { checkWords, type CheckWords } from '../locale/check-words';
import { readHistory } from '../workbook/history';
import { checkOutcomeOf, type FindingOutcome } from './check-outcome';
import { headlinesOf } from './headlines';
import type { PreparedChapter, PreparedReport } from './prepared-report';
import { lastDocument } from './report/last-document';
import { draftReport, readForReport, type ReportDraft } from './report/report-draft';
import { isFailure, runReading } from './run-action';
import type { Answer } from './sidebar/answer';

/** Enough to see what kind of mistakes there are; 점검 has them all. */
const firstFindings = 10;

export function prepareReport(): Answer<PreparedReport> {
  return runReading((workbook, words): Answer<PreparedReport> => {
    const history = readHistory(workbook);
    const read = readForReport(workbook, words);
    if (isFailure(read)) return read;
    const draft = draftReport(workbook, words, history, read);
    if (isFailure(draft)) return draft;
    const { name, fingerprint, report, ledger, counts } = draft;
    const last = lastDocument(history, words);
    return {
      ok: true,
      value: {
        request: Utilities.getUuid(),
        fingerprint,
        name,
        chapters: chaptersOf(report.blocks),
        headlines: headlinesOf(ledger, counts, workbook.names, words),
        counts,
        findings: openFindings(draft, checkWords(words.locale, workbook.names)).slice(0, firstFindings),
        lastDocument: last.document,
        told: [draft.told, last.told].filter((sentence) => sentence !== '').join(' '),
      },
    };
  });
}

function openFindings({ judged, counts }: ReportDraft, words: CheckWords): readonly FindingOutcome[] {
  const { report, judgement } = judged;
  return checkOutcomeOf(report, judgement, counts, words).findings.filter(({ state }) => state !== 'waived');
}

/** Chapters by their headings, each with the tables of figures and the figures in it. */
function chaptersOf(blocks: readonly Block[]): readonly PreparedChapter[] {
  const chapters: { title: string; tables: number; figures: number }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1)
      chapters.push({ title: block.text, tables: 0, figures: 0 });
    const chapter = chapters[chapters.length - 1];
    if (chapter === undefined) continue;
    if (block.type === 'table' && block.purpose === 'data') chapter.tables += 1;
    chapter.figures += runsOf(block).filter(({ source }) => source !== undefined).length;
  }
  return chapters;
}

function runsOf(block: Block): readonly TextRun[] {
  switch (block.type) {
    case 'bullet':
    case 'paragraph':
      return block.runs;
    case 'table':
      return tableRuns(block);
    default:
      return [];
  }
}

function tableRuns({ rows }: Table): readonly TextRun[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
  );
}
