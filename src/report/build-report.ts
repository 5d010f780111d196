/** The whole report from a ledger: cover and chapters, in the order they are read. */
import type { Ledger } from '../ledger/ledger';
import type { PlaceholderWords } from '../ledger/placeholder-figure';
import type { ReportWords } from '../locale/report-words';
import { allChapters } from './chapters/all-chapters';
import { withChapterHeadings } from './chapters/chapter-headings';
import type { CheckAppendix } from './chapters/check-appendix';
import type { Cover, ReportDocument, ReportStyle } from './document/document';
import type { ReportFigures } from './report-figures';
import { reportContextOf, type ReportContext } from './report-context';
import { printDate } from './report-dates';
import type { CellLink } from './sources/cell-links';
import type { FindComputedCell } from './sources/computed-figure';
import { withTypedFormulas, type HoldsFormula } from './sources/typed-formulas';
import { withSources } from './sources/with-sources';
import { withUniqueNames } from './unique-names';

/** What a report takes from beside the ledger; a part that needs what is not given is left out. */
export interface ReportAdditions {
  readonly checks?: CheckAppendix;
  /** The figures of the report before this one, for what has changed since. */
  readonly previous?: ReportFigures;
  /** Finds the cells that show computed figures. */
  readonly findCell?: FindComputedCell;
  /** Tells cells for typing that hold a formula; without it their figures count as typed. */
  readonly holdsFormula?: HoldsFormula;
  /** The whole address of a cell, for links; none for a sheet that cannot be linked to. */
  readonly cellLink?: CellLink;
  /** The words that placeholders are asked for with; without them they stay as typed. */
  readonly placeholders?: PlaceholderWords;
}

/**
 * The work report (업무보고) as a document tree. Every sum is the ledger's. Chapters and parts are those that 설정 lists, in its
 * order; one the workbook has no records for is left out with its heading, and numbers count those that are there.
 */
export function buildReport(
  ledger: Ledger,
  words: ReportWords,
  { checks, previous, findCell, holdsFormula = () => false, cellLink, placeholders }: ReportAdditions = {},
): ReportDocument {
  const context = reportContextOf(ledger, words, findCell, placeholders);
  const chapters = allChapters(context, { checks, previous, cellLink });
  const named = withUniqueNames(withChapterHeadings(chapters, words));
  const blocks = withSources(withTypedFormulas(named, holdsFormula), words, cellLink);
  return {
    locale: words.locale,
    style: styleOf(context),
    cover: coverOf(context),
    contentsTitle: words.contentsTitle,
    pageHeader: pageHeaderOf(context),
    blocks,
  };
}

function styleOf({ settings }: ReportContext): ReportStyle {
  const { accent, typeface, titleTypeface } = settings.report;
  return { accent, typeface, titleTypeface };
}

function coverOf({ settings, words }: ReportContext): Cover {
  const { session, committee, title, reportDate, institution } = settings;
  return { session, committee, title, date: printDate(reportDate, words), institution };
}

function pageHeaderOf({ settings }: ReportContext): string {
  return [settings.institution, settings.title].filter((part) => part !== '').join(' ');
}
