/** What a page of HtmlService and the workbench around it say to each other. */

export type FrameRequest =
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly functionName: string;
      readonly parameters: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'resize'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focusGrid' }
  /** The keyboard is to leave the frame, forwards or backwards. */
  | { readonly kind: 'nextPart'; readonly step: 1 | -1 }
  /** A link to where Google would keep a file or a cell. */
  | { readonly kind: 'open'; readonly address: string };

export interface FrameAnswer {
  readonly call: number;
  readonly value: unknown;
  /** The message of what was thrown. */
  readonly error: string | null;
}
