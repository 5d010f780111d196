/** Stretches of text as Word runs, each naming the typeface itself. */
import { TextRun } from 'docx';
import { xmlText } from '../rendering/xml-text';
import { TYPEFACE } from '../style/typography';

/** How a stretch of text looks. */
export interface RunLook {
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  /** RRGGBB; the reader's own text colour when absent. */
  readonly color?: string;
}

/** The run properties of a look, with the typeface in all four font slots. */
export function runProperties({ size, bold, color }: RunLook) {
  return {
    font: TYPEFACE,
    size,
    ...(bold === true ? { bold } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/**
 * docx fills in placeholders of its own, written `{key}`, by searching the finished XML. A brace that ends its run is
 * never taken for the beginning of one, so that text in braces is printed as it is.
 */
function apartAfterBraces(line: string): string[] {
  return line.split(/(?<=\{)/);
}

/** The runs for a text; a line feed in it becomes a line break. */
export function textRuns(text: string, look: RunLook): TextRun[] {
  const properties = runProperties(look);
  return xmlText(text)
    .split('\n')
    .flatMap((line, lineIndex) =>
      apartAfterBraces(line).map((piece, pieceIndex) =>
        lineIndex > 0 && pieceIndex === 0
          ? new TextRun({ ...properties, text: piece, break: 1 })
          : new TextRun({ ...properties, text: piece }),
      ),
    );
}
