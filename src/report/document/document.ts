/**
 * The report as plain data: what is written where, knowing nothing of files or budgets.
 * Renderers turn it into docx (and other forms); they take every word and figure from here.
 */

/** Where a printed figure comes from, so that a reader can go back to its cell. */
export interface FigureSource {
  readonly sheet: string;
  /** A1 address without the sheet, as of the making of the report; the first of several. */
  readonly address: string;
  /** Further cells of the same sheet, where the figure is the sum of cells and has none of its own. */
  readonly otherAddresses?: readonly string[];
  /** The value in the smallest unit: won, heads, or a ratio. */
  readonly value: number;
  readonly unit: string;
  /**
   * Whether its cell was typed or calculates, it comes out of several cells, or the formula is gone that its cell should have:
   * what stands there then may differ from the figure.
   */
  readonly origin: 'typed' | 'formula' | 'sum' | 'formulaGone';
}

/** A stretch of text; a figure carries its source where it has one. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  /** `muted` steps back behind the text, `warning` asks to be looked at; both have to show without colour. */
  readonly tone?: 'muted' | 'warning';
  readonly source?: FigureSource;
  /** The figure's number in the list of sources; given to all figures at the end, in reading order. */
  readonly figureNumber?: number;
  /** Whole address outside the document that the stretch leads to: the cell of a figure. */
  readonly link?: string;
  /** Bookmark in this document that the stretch leads to. */
  readonly leadsTo?: string;
  /** Makes the stretch a target of links; unique in the document, as a heading's. */
  readonly bookmark?: string;
}

/** One paragraph inside a table cell. */
export interface CellParagraph {
  readonly runs: readonly TextRun[];
}

/**
 * What a cell is for; renderers decide how that looks.
 * `bar` is a stretch of a bar, without text or lines around it; `open` has text and no lines, as beside bars;
 * `tileLabel`, `tileFigure` and `tileNote` are the parts of a headline figure.
 */
export type CellRole =
  | 'head'
  | 'label'
  | 'text'
  | 'figure'
  | 'subtotal'
  | 'total'
  | 'bar'
  | 'open'
  | 'tileLabel'
  | 'tileFigure'
  | 'tileNote';

/** How dark a bar is; told apart in grey print too. */
export type Shade = 'strong' | 'medium' | 'light';

export interface TableCell {
  readonly paragraphs: readonly CellParagraph[];
  readonly role: CellRole;
  readonly align: 'left' | 'center' | 'right';
  /** For `bar` and the keys of a legend; a bar cell without it is the empty rest. */
  readonly shade?: Shade;
  /** How many columns it covers; 1 when absent. */
  readonly columnSpan?: number;
  /** How many rows it covers; 1 when absent. A covered place has no cell of its own. */
  readonly rowSpan?: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface Heading {
  readonly type: 'heading';
  /** 1 chapter (Ⅰ, Ⅱ), 2 programme group or part, 3 programme, 4 block (□). */
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** The same text in stretches, where a figure in it has a source. */
  readonly runs?: readonly TextRun[];
  /** Unique in the document, letters, digits and `_`, at most 40 characters: the target of links. */
  readonly bookmark: string;
  readonly pageBreakBefore: boolean;
}

/** A paragraph of 개조식: its mark stands before the text and its level sets the hanging indent. */
export interface BulletParagraph {
  readonly type: 'bullet';
  readonly level: 1 | 2 | 3 | 4;
  /** □, ○, -, ·, ※, ①, 1. …; empty for none. */
  readonly mark: string;
  readonly runs: readonly TextRun[];
}

/** Running text without a mark: a programme's aim, a caption. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: 'aim' | 'caption' | 'text';
  readonly runs: readonly TextRun[];
}

export interface Table {
  readonly type: 'table';
  /** Which table this is, such as `staffing` or `execution-01`: unique in the document. */
  readonly name: string;
  /** What it is there for: figures to read, bars to look at, or headline figures side by side. */
  readonly purpose: 'data' | 'bars' | 'tiles';
  /** For bars: what they show, in a sentence, for people who cannot see them. */
  readonly description?: string;
  /** `small` for long lists that are looked up in. */
  readonly textSize?: 'small';
  readonly caption?: string;
  /** `단위 : 백만원`, printed with the as-of date at the upper right; absent for tables without figures. */
  readonly unit?: string;
  /** `'19.5.31. 기준`. */
  readonly asOf?: string;
  /** Relative widths, one a column. */
  readonly columnWidths: readonly number[];
  /** How many of the first rows are head rows, repeated on every page. */
  readonly headRows: number;
  readonly rows: readonly TableRow[];
}

/** From here on pages lie this way; begins a new page. A report begins upright. */
export interface PageTurn {
  readonly type: 'pageTurn';
  readonly orientation: 'portrait' | 'landscape';
}

export type Block = Heading | BulletParagraph | Paragraph | Table | PageTurn;

export interface Cover {
  readonly session: string;
  readonly committee: string;
  readonly title: string;
  /** As printed: `2019. 6. 14.` */
  readonly date: string;
  readonly institution: string;
}

/** The institution's own looks. */
export interface ReportStyle {
  /** RRGGBB, of title bars and rules; tints and bars are made from it. */
  readonly accent: string;
  /** Of running text and tables. */
  readonly typeface: string;
  /** Of the cover and of headings. */
  readonly titleTypeface: string;
}

export interface ReportDocument {
  readonly locale: 'ko' | 'en';
  readonly style: ReportStyle;
  readonly cover: Cover;
  /** Title over the contents list: `목차`. */
  readonly contentsTitle: string;
  /** Repeated at the head of every page but the cover. */
  readonly pageHeader: string;
  readonly blocks: readonly Block[];
}
