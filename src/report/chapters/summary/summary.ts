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

/** Slow programmes that there is room for on the page. */
const mostSlow = 7;
const mostSlowBesideChanges = 5;

interface SummaryAdditions {
  readonly checks: CheckAppendix | undefined;
  /** The figures of the report before this one. */
  readonly previous: ReportFigures | undefined;
  readonly cellLink: CellLink | undefined;
}

/** The chapter's blocks, without its heading; empty where there are no headline figures. */
export function summary(
  context: ReportContext,
  { checks, previous, cellLink }: SummaryAdditions,
): readonly Block[] {
  const tiles = headlineTiles(context);
  if (tiles.length === 0) return [];
  return [
    ...tiles,
    ...(previous === undefined ? [] : changesSince(previous, checks, context)),
    ...periodChart(context),
    ...slowPrograms(context, previous === undefined ? mostSlow : mostSlowBesideChanges),
    ...(checks === undefined ? [] : openQuestions(checks, context, cellLink)),
  ];
}
