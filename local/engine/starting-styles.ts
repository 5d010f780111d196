/** The styles that a workbook begins with, each once under a name: thousands of cells look alike. */
import type { IStyleData } from '@univerjs/core';
import { toStyleData } from './cell-style-data';
import type { CellStyle } from './operations';

export class StartingStyles {
  /** By their names, as Univer wants them beside the sheets. */
  readonly data: Record<string, IStyleData> = {};
  private readonly known = new Map<CellStyle, string>();
  private readonly byText = new Map<string, string>();

  /** The name that stands in a cell for its style. */
  nameOf(style: CellStyle): string {
    let name = this.known.get(style);
    if (name === undefined) {
      const text = JSON.stringify(style);
      name = this.byText.get(text) ?? `style-${String(this.byText.size + 1)}`;
      this.byText.set(text, name);
      this.known.set(style, name);
      this.data[name] ??= toStyleData(style);
    }
    return name;
  }
}
