/** A .hwpx file as another program reads it: @rhwp/core, a reader of HWP and HWPX that shares no line with our writer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { HwpDocument, initSync } from '@rhwp/core';

const program = path.join(path.dirname(createRequire(__filename).resolve('@rhwp/core')), 'rhwp_bg.wasm');
initSync({ module: readFileSync(program) });

/** A cell at its place, with its paragraphs. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly string[];
}

export interface ReadTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly ReadCell[];
}

export type ReadBlock = { readonly text: string } | { readonly table: ReadTable };

export function open(bytes: Uint8Array): HwpDocument {
  return new HwpDocument(bytes);
}

function tableAt(document: HwpDocument, section: number, paragraph: number): ReadTable | undefined {
  let json: string;
  try {
    json = document.getTableDimensions(section, paragraph, 0);
  } catch {
    // The reader's way to say that there is no table.
    return undefined;
  }
  const { rowCount, colCount, cellCount } = JSON.parse(json) as {
    rowCount: number;
    colCount: number;
    cellCount: number;
  };
  const cells = Array.from({ length: cellCount }, (_, index): ReadCell => {
    const place = JSON.parse(document.getCellInfo(section, paragraph, 0, index)) as {
      row: number;
      col: number;
      rowSpan: number;
      colSpan: number;
    };
    const count = document.getCellParagraphCount(section, paragraph, 0, index);
    const paragraphs = Array.from({ length: count }, (_unused, line) => {
      const length = document.getCellParagraphLength(section, paragraph, 0, index, line);
      return document.getTextInCell(section, paragraph, 0, index, line, 0, length);
    });
    return {
      row: place.row,
      column: place.col,
      rowSpan: place.rowSpan,
      columnSpan: place.colSpan,
      paragraphs,
    };
  });
  return { rows: rowCount, columns: colCount, cells };
}

function blockAt(document: HwpDocument, section: number, paragraph: number): ReadBlock {
  const length = document.getParagraphLength(section, paragraph);
  const text = document.getTextRange(section, paragraph, 0, length);
  const table = text === '' ? tableAt(document, section, paragraph) : undefined;
  return table === undefined ? { text } : { table };
}

/** The paragraphs and tables of the text, in order, through all sections. */
export function readBlocks(bytes: Uint8Array): ReadBlock[] {
  const document = open(bytes);
  try {
    return Array.from({ length: document.getSectionCount() }, (_, section) =>
      Array.from({ length: document.getParagraphCount(section) }, (_unused, paragraph) =>
        blockAt(document, section, paragraph),
      ),
    ).flat();
  } finally {
    document.free();
  }
}

export interface ReadHeading {
  readonly level: number;
  readonly heading: string;
}

interface OutlineNode extends ReadHeading {
  readonly children?: readonly OutlineNode[];
}

/** The paper of a section, in 7200ths of an inch, as it is before it is turned. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly landscape: boolean;
}

/** The headings as the outline of the document has them, and everything else one can ask of the whole document. */
export function readDocument(bytes: Uint8Array) {
  const document = open(bytes);
  try {
    const { roots } = JSON.parse(document.getStructure('outline')) as { roots: readonly OutlineNode[] };
    const flat = (nodes: readonly OutlineNode[]): ReadHeading[] =>
      nodes.flatMap(({ level, heading, children }) => [{ level, heading }, ...flat(children ?? [])]);
    return {
      headings: flat(roots),
      bookmarks: (JSON.parse(document.getBookmarks()) as readonly { name: string }[]).map(({ name }) => name),
      links: JSON.parse(document.getFieldList()) as readonly {
        fieldType: string;
        command: string;
        value: string;
      }[],
      papers: Array.from(
        { length: document.getSectionCount() },
        (_, section) => JSON.parse(document.getPageDef(section)) as Paper,
      ),
      pageHeader: (JSON.parse(document.getHeaderFooter(0, true, 0)) as { text: string }).text,
      hiddenOnCover: JSON.parse(document.getPageHide(0, 0)) as Readonly<Record<string, boolean>>,
      pages: document.pageCount(),
      pageTexts: Array.from({ length: document.pageCount() }, (_, page) => drawnText(document, page)),
    };
  } finally {
    document.free();
  }
}

/** The characters a page shows, without white space, in the order they are drawn. */
function drawnText(document: HwpDocument, page: number): string {
  const drawn = document.renderPageSvg(page).matchAll(/<text[^>]*>([^<]*)<\/text>/g);
  return Array.from(drawn, ([, text]) => text ?? '')
    .join('')
    .replace(/\s/g, '');
}
