/** A chapter or appendix before it is numbered. */
import type { ChapterKey } from '../../ledger/report-choices';
import type { Block, PageTurn } from '../document/document';

/**
 * What stands before a chapter's title: nothing for the summary, Ⅰ and on for chapters, 붙임 1 and on for appendices.
 */
type ChapterKind = 'summary' | 'chapter' | 'appendix';

export interface Chapter {
  readonly key: ChapterKey;
  readonly kind: ChapterKind;
  readonly title: string;
  readonly bookmark: string;
  readonly orientation: PageTurn['orientation'];
  /** Without its heading. */
  readonly blocks: readonly Block[];
}
