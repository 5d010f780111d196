/** What runs inside a measured page: it is sent there as text, so that it may use nothing of this file's surroundings. */

interface PageEntry {
  readonly duration: number;
}

interface PageLoading {
  /** When the last byte had arrived. */
  readonly responseEnd: number;
  /** When everything had been parsed, scripts in the page included. */
  readonly domInteractive: number;
}

// What a page has and Node lacks.
declare const document: {
  readonly querySelector: (selector: string) => object | null;
  readonly documentElement: { readonly scrollTop: number; readonly scrollHeight: number };
};
declare const MessageChannel: new () => {
  readonly port1: { onmessage: () => void; readonly close: () => void };
  readonly port2: { readonly postMessage: (message: string) => void };
};
declare const innerHeight: number;
declare const requestAnimationFrame: (draw: (time: number) => void) => number;
declare const PerformanceObserver: new (
  listener: (list: { readonly getEntries: () => readonly PageEntry[] }) => void,
) => { observe(options: { readonly type: 'longtask' }): void };
declare const watched: Watched;
declare const performance: {
  readonly now: () => number;
  readonly getEntriesByType: (type: 'navigation') => readonly PageLoading[];
};

/** Milliseconds by the page's own clock. */
export interface Watched {
  /** When something that answers to the selector had been drawn, and the page was free for a click; 0 before that. */
  readonly drawnAt: Record<string, number>;
  /** When the answer to a call was handed over. */
  readonly answeredAt: Record<string, number>;
  /** While scrolling: the longest stretch in which nothing else could happen, of those over 50 ms; 0 where there was none. */
  longestTask: number;
  /** While scrolling: the longest time between two frames. */
  longestFrame: number;
}

/** Plays google.script.run with answers that are ready, and notes when each of the selectors has first been drawn. */
export function watchPage({
  answers,
  selectors,
}: {
  readonly answers: Readonly<Record<string, string>>;
  readonly selectors: readonly string[];
}): void {
  const watching: Watched = { drawnAt: {}, answeredAt: {}, longestTask: 0, longestFrame: 0 };
  const runWith = (onSuccess: (answer: string) => void): object => ({
    withSuccessHandler: runWith,
    withFailureHandler: () => runWith(onSuccess),
    answerSidebar: (request: string) => {
      const { name } = JSON.parse(request) as { readonly name: string };
      const answer = answers[name];
      // Later, as any server.
      if (answer !== undefined)
        setTimeout(() => {
          watching.answeredAt[name] = performance.now();
          onSuccess(answer);
        }, 200);
    },
  });
  Object.assign(globalThis, {
    watched: watching,
    google: { script: { run: runWith(() => undefined), host: { close: () => undefined } } },
  });
  const waiting = new Set(selectors);
  const look = (): void => {
    const found = [...waiting].filter((selector) => document.querySelector(selector) !== null);
    for (const selector of found) waiting.delete(selector);
    // A message arrives after the frame that is about to be drawn: then the page is free.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (const selector of found) watching.drawnAt[selector] = performance.now();
      port1.close();
    };
    if (found.length > 0) port2.postMessage('');
    if (waiting.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From now on notes the longest task and the longest frame. */
export function beginScrolling(): void {
  watched.longestTask = 0;
  watched.longestFrame = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.longestTask = Math.max(watched.longestTask, duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const draw = (time: number): void => {
    watched.longestFrame = Math.max(watched.longestFrame, time - last);
    last = time;
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
}

/** After the next frame: whether everything has been shown and the page stands at its foot. */
export function isAtFoot(): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { scrollTop, scrollHeight } = document.documentElement;
      resolve(document.querySelector('.more') === null && scrollTop + innerHeight >= scrollHeight - 1);
    });
  });
}

export function readWatched(): Watched {
  return watched;
}

/** When the last byte of the page had arrived, and when it had been parsed with the script in it run. */
export function readLoading(): { readonly arrived: number; readonly parsed: number } {
  const [loading] = performance.getEntriesByType('navigation');
  if (loading === undefined) throw new Error('nothing was loaded');
  return { arrived: loading.responseEnd, parsed: loading.domInteractive };
}
