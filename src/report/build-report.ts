/** The whole report from a ledger: cover and chapters, in the order they are read. */
import type { Ledger } from '../ledger/ledger';
import type { ReportWords } from '../locale/report-words';
import { businessGoals } from './chapters/business-goals';
import { checkAppendix, type CheckAppendix } from './chapters/check-appendix';
import { generalStatus } from './chapters/general-status';
import { programGroups } from './chapters/program-group';
import type { Block, ReportDocument } from './document/document';
import { romanOrdinal } from './ordinals';
import { headingOnNewPage } from './paragraphs';
import { reportContextOf } from './report-context';
import { printDate } from './report-dates';
import type { CellPlace, FindComputedCell } from './sources/computed-figure';
import { withUniqueNames } from './unique-names';

/** What a report takes from beside the ledger; a part that needs what is not given is left out. */
export interface ReportAdditions {
  readonly checks?: CheckAppendix;
  /** Finds the cells that show computed figures. */
  readonly findCell?: FindComputedCell;
  /** The whole address of a cell, for links; none for a sheet that cannot be linked to. */
  readonly cellLink?: (place: CellPlace) => string | undefined;
}

interface Chapter {
  readonly title: string;
  readonly bookmark: string;
  readonly blocks: readonly Block[];
}

/**
 * The work report (업무보고) as a document tree. Every sum is the ledger's; a part the workbook has no
 * records for is left out with its heading, and chapters are numbered over those that are there.
 * The appendix on the checks, where there is one, stands last and without a number.
 */
export function buildReport(
  ledger: Ledger,
  words: ReportWords,
  { checks }: ReportAdditions = {},
): ReportDocument {
  const { settings } = ledger.records;
  const context = reportContextOf(ledger, words);
  const chapters: Chapter[] = [
    { title: words.general.title, bookmark: 'general_status', blocks: generalStatus(context) },
    {
      title: words.goals.title(settings.fiscalYear),
      bookmark: 'business_goals',
      blocks: [...businessGoals(context), ...programGroups(context)],
    },
  ];
  return {
    locale: words.locale,
    style: {
      accent: settings.report.accent,
      typeface: settings.report.typeface,
      titleTypeface: settings.report.titleTypeface,
    },
    cover: {
      session: settings.session,
      committee: settings.committee,
      title: settings.title,
      date: printDate(settings.reportDate, words),
      institution: settings.institution,
    },
    contentsTitle: words.contentsTitle,
    pageHeader: [settings.institution, settings.title].filter((part) => part !== '').join(' '),
    blocks: withUniqueNames([
      ...chapters
        .filter((chapter) => chapter.blocks.length > 0)
        .flatMap((chapter, index) => [
          headingOnNewPage(1, `${romanOrdinal(index + 1)} ${chapter.title}`, chapter.bookmark),
          ...chapter.blocks,
        ]),
      ...(checks === undefined
        ? []
        : [headingOnNewPage(1, words.checks.title, 'check_results'), ...checkAppendix(checks, words)]),
    ]),
  };
}
