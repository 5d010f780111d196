/** The chapters and appendices of a report, as 설정 lists them. */
import type { ChapterKey } from '../../ledger/report-choices';
import type { ReportContext } from '../report-context';
import type { ReportFigures } from '../report-figures';
import type { CellLink } from '../sources/cell-links';
import { hasFigures } from '../sources/figure-runs';
import { sourcesBookmark } from '../sources/with-sources';
import { businessGoals } from './business-goals';
import type { Chapter } from './chapter';
import { checkAppendix, checkAppendixBookmark, type CheckAppendix } from './check-appendix';
import { executionAppendix } from './execution-appendix';
import { generalStatus } from './general-status';
import { readingAppendix } from './reading-appendix';
import { summary } from './summary/summary';

/** What chapters take from beside the ledger. */
interface ChapterAdditions {
  readonly checks: CheckAppendix | undefined;
  /** The figures of the report before this one. */
  readonly previous: ReportFigures | undefined;
  /** The address of a cell; absent where figures do not lead to their cells. */
  readonly cellLink: CellLink | undefined;
}

/** In the order they are listed; one with nothing to say is left out. */
export function allChapters(context: ReportContext, additions: ChapterAdditions): readonly Chapter[] {
  const { chapters } = context.settings.report;
  const all = chapters.map((key) => chapterOf(key, context, additions));
  const isTraceable = all.some(({ blocks }) => hasFigures(blocks));
  // The list of sources is filled when everything else stands.
  const written = all.filter(({ key, blocks }) =>
    key === 'sourcesAppendix' ? isTraceable : blocks.length > 0,
  );
  // How to read a report is said of nothing where there is no report.
  return written.some(({ key }) => key !== 'readingAppendix') ? written : [];
}

function chapterOf(key: ChapterKey, context: ReportContext, additions: ChapterAdditions): Chapter {
  const { settings, words } = context;
  const { checks, previous, cellLink } = additions;
  switch (key) {
    case 'summary':
      return {
        key,
        kind: 'summary',
        title: words.summary.title,
        bookmark: 'summary',
        orientation: 'portrait',
        blocks: summary(context, { checks, previous, cellLink }),
      };
    case 'generalStatus':
      return {
        key,
        kind: 'chapter',
        title: words.general.title,
        bookmark: 'general_status',
        orientation: 'portrait',
        blocks: generalStatus(context),
      };
    case 'businessGoals':
      return {
        key,
        kind: 'chapter',
        title: words.goals.title(settings.fiscalYear),
        bookmark: 'business_goals',
        orientation: 'portrait',
        blocks: businessGoals(context),
      };
    case 'executionAppendix':
      return {
        key,
        kind: 'appendix',
        title: words.executionStatus.title,
        bookmark: 'execution_status',
        orientation: 'landscape',
        blocks: executionAppendix(context, {
          hasPeriods: previous !== undefined || !settings.report.chapters.includes('summary'),
        }),
      };
    case 'checkAppendix':
      return {
        key,
        kind: 'appendix',
        title: words.checks.title,
        bookmark: checkAppendixBookmark,
        orientation: 'portrait',
        blocks: checks === undefined ? [] : checkAppendix(checks, words, cellLink),
      };
    case 'sourcesAppendix':
      return {
        key,
        kind: 'appendix',
        title: words.sources.title,
        bookmark: sourcesBookmark,
        orientation: 'portrait',
        blocks: [],
      };
    case 'readingAppendix':
      return {
        key,
        kind: 'appendix',
        title: words.reading.title,
        bookmark: 'how_to_read',
        orientation: 'portrait',
        blocks: readingAppendix(context, {
          hasLinks: cellLink !== undefined,
          hasList: settings.report.chapters.includes('sourcesAppendix'),
        }),
      };
  }
}
