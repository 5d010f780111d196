/** 요약: one page with the headline figures, what changed since the last report, slow programmes and open questions. */
import { periodChart } from '../../charts/period-chart';
import type { Block } from '../../document/document';
import type { ReportContext } from '../../report-context';
import type { ReportFigures } from '../../report-figures';
import type { CellLink } from '../../sources/cell-links';
import type { CheckAppendix } from '../check-appendix';
import { changesSince } from './changes-since';
import { headlineTiles } from './headline-tiles';
import { openQuestions } from './open-questions';
import { slowPrograms } from './slow-programs';

/** Slow programmes that there is room for on the page, and where the rest of it is full. */
const mostSlow = 7;
const mostSlowOnFullPage = 5;

/** Rows of the chart of periods, its legend among them, beside which the page has room. */
const mostPeriodRows = 11;

interface SummaryAdditions {
  readonly checks: CheckAppendix | undefined;
  /** The figures of the report before this one. */
  readonly previous: ReportFigures | undefined;
  readonly cellLink: CellLink | undefined;
}

/**
 * The chapter's blocks, without its heading; empty where there are no headline figures. What has changed stands in the place of
 * the periods, for which there is no room beside it.
 */
export function summary(
  context: ReportContext,
  { checks, previous, cellLink }: SummaryAdditions,
): readonly Block[] {
  const tiles = headlineTiles(context);
  if (tiles.length === 0) return [];
  const news = previous === undefined ? periodChart(context) : changesSince(previous, checks, context);
  const isFull = previous !== undefined || rowsIn(news) > mostPeriodRows;
  return [
    ...tiles,
    ...news,
    ...slowPrograms(context, isFull ? mostSlowOnFullPage : mostSlow),
    ...(checks === undefined ? [] : openQuestions(checks, context, cellLink)),
  ];
}

function rowsIn(blocks: readonly Block[]): number {
  return blocks.reduce((rows, block) => rows + (block.type === 'table' ? block.rows.length : 0), 0);
}
