/** What a call from the sidebar gets back: a value, or an expected failure with a code and a sentence. */

export interface AnswerFailure {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  /** One sentence each, with its place first. */
  readonly problems: readonly string[];
}

export type Answer<Value> = { readonly ok: true; readonly value: Value } | AnswerFailure;
