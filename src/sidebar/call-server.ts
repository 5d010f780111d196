/** Calls a function of the server by its name; input and answer are typed from the server's own functions. */
import type { SidebarCalls } from '../actions/sidebar/calls';

export type CallName = keyof SidebarCalls;
export type CallInput<Name extends CallName> = Parameters<SidebarCalls[Name]>;
export type CallAnswer<Name extends CallName> = ReturnType<SidebarCalls[Name]>;

/** The call or its answer got lost, or the server broke. Expected failures are answers. */
class LostCallError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LostCallError';
  }
}

/**
 * Texts go both ways, since a Date anywhere in a value would arrive as null.
 * @throws LostCallError when no answer can be had
 */
export function callServer<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallAnswer<Name>> {
  return new Promise((resolve, reject) => {
    const run = window.google?.script.run;
    if (run === undefined) {
      reject(new LostCallError('google.script.run'));
      return;
    }
    run
      .withSuccessHandler((answer) => {
        try {
          resolve(JSON.parse(String(answer)) as CallAnswer<Name>);
        } catch {
          reject(new LostCallError(String(answer)));
        }
      })
      .withFailureHandler((error) => {
        reject(new LostCallError(error instanceof Error ? error.message : String(error)));
      })
      .answerSidebar(JSON.stringify({ name, input }));
  });
}
