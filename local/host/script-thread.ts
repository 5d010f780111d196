/** The add-on's thread: each execution loads the bundle anew, runs one function, and reports what it did. */
import { parentPort, workerData } from 'node:worker_threads';
import { synchronousOperations } from '../engine/synchronous-client';

import { createServices, newOfficeState } from '../services/services';
import { enterBareContext, loadBundle } from './script-context';
import type { ExecutionError, RunAnswer, RunRequest, ScriptStart } from './script-messages';

const start = workerData as ScriptStart;
const operations = synchronousOperations(start.engine);
const office = newOfficeState();

parentPort?.on('message', (request: RunRequest) => {
  parentPort?.postMessage(run(request));
});

function run(request: RunRequest): RunAnswer {
  const services = createServices({
    operations,
    office,
    outFolder: start.outFolder,
    distFolder: start.distFolder,
    locale: start.locale,
    userEmail: start.userEmail,
    alertAnswers: [...request.alertAnswers],
    failServiceCall: request.failServiceCall,
  });
  const began = performance.now();
  let value: unknown = null;
  let error: ExecutionError | null = null;
  try {
    services.enterRealm(enterBareContext(services.globals));
    const context = loadBundle(start.distFolder, services.globals);
    value = plainData(callFunction(context, request));
  } catch (thrown) {
    error = executionError(thrown);
  } finally {
    services.close();
  }
  const { calls, dialogs, log } = services.report();
  const execution = { value, error, calls, dialogs, log, milliseconds: performance.now() - began };
  return { execution, menus: office.menus, files: office.files };
}

function callFunction(context: Record<string, unknown>, { functionName, parameters }: RunRequest): unknown {
  const called = context[functionName];
  // Google calls only top-level functions, and none whose name ends in "_".
  if (typeof called !== 'function' || functionName.endsWith('_'))
    throw new Error(`Script function not found: ${functionName}`);
  return (called as (...all: readonly unknown[]) => unknown)(...parameters);
}

/** What crosses to the caller is data: nothing of the bundle's context goes along. */
function plainData(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

/** Errors of the bundle's context are no instances of this thread's Error. */
function executionError(thrown: unknown): ExecutionError {
  const part = (key: 'name' | 'message' | 'stack'): string =>
    typeof thrown === 'object' && thrown !== null && key in thrown
      ? String(thrown[key as keyof typeof thrown])
      : '';
  return { name: part('name') || 'Error', message: part('message') || String(thrown), stack: part('stack') };
}
