/** `google.script` inside a page of HtmlService: the server puts it before the page's own scripts. */
import { isAtGoogle } from '../links';
import { checkedParameters } from './call-parameters';
import type { FrameAnswer, FrameRequest } from './frame-messages';
import { tellOfNextPart } from './next-part-key';

/** Written before this script by the server: what google.script.run may call. */
declare const callableFunctions: readonly string[];

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly success: SuccessHandler | null;
  readonly failure: FailureHandler | null;
  readonly userObject: unknown;
}

interface Call {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  readonly handlers: Handlers;
}

/** Google runs so many at once; a call beyond them waits. */
const callsAtOnce = 10;

const running = new Map<number, Call>();
const waiting: Call[] = [];
let lastCall = 0;

function tell(request: FrameRequest): void {
  // The workbench knows its frames by their window; nothing here is a secret of anybody.
  parent.postMessage(request, '*');
}

function startCalls(): void {
  while (running.size < callsAtOnce) {
    const call = waiting.shift();
    if (call === undefined) return;
    lastCall += 1;
    running.set(lastCall, call);
    tell({ kind: 'call', call: lastCall, functionName: call.functionName, parameters: call.parameters });
  }
}

/** What Google hands to a failure handler. */
class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

function runner(handlers: Handlers): object {
  const found: Record<string, unknown> = {
    withSuccessHandler: (success: SuccessHandler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: FailureHandler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const functionName of callableFunctions)
    found[functionName] = (...parameters: unknown[]): void => {
      waiting.push({ functionName, parameters: checkedParameters(parameters), handlers });
      startCalls();
    };
  return found;
}

addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
  if (source !== parent) return;
  const call = running.get(data.call);
  if (call === undefined) return;
  running.delete(data.call);
  startCalls();
  const { success, failure, userObject } = call.handlers;
  if (data.error === null) success?.(data.value, userObject);
  else {
    const error = new ScriptError(data.error);
    if (failure === null) throw error;
    failure(error, userObject);
  }
});

/** Where Google keeps files and cells there is nothing of ours: the workbench knows the local ones. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (event.defaultPrevented || !isAtGoogle(address)) return;
  event.preventDefault();
  tell({ kind: 'open', address });
});

tellOfNextPart(tell);

Object.defineProperty(window, 'google', {
  value: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: {
        origin: document.referrer,
        close: () => {
          tell({ kind: 'close' });
        },
        setWidth: (width: number) => {
          tell({ kind: 'resize', width });
        },
        setHeight: (height: number) => {
          tell({ kind: 'resize', height });
        },
        editor: {
          focus: () => {
            tell({ kind: 'focusGrid' });
          },
        },
      },
    },
  },
});
