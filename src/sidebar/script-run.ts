/** `google.script.run` as the page uses it: one function of the server, texts both ways. */

export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  answerSidebar(request: string): void;
}

declare global {
  interface Window {
    /** Google puts it into every page of HtmlService. */
    readonly google?: { readonly script: { readonly run: ScriptRun; readonly host: { close(): void } } };
  }
}
