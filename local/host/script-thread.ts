/** The add-on's thread: each execution loads the bundle anew, runs one function, and reports what it did. */
import { parentPort, workerData } from 'node:worker_threads';
import { synchronousOperations } from '../engine/synchronous-client';

import type { OfficeState } from '../services/environment';
import { createServices, newOfficeState } from '../services/services';
import { KeptOffices } from './kept-offices';
import { pageValue } from './page-value';
import { personOver } from './person-line';
import { enterBareContext, loadBundle } from './script-context';
import type {
  ExecutionError,
  FileChange,
  RunAnswer,
  RunRequest,
  ScriptMessage,
  ScriptRequest,
  ScriptStart,
} from './script-messages';

const start = workerData as ScriptStart;
const operations = synchronousOperations(start.engine);
const person = personOver(start.person);
const keptOffices = new KeptOffices(start.outFolder);
let office: OfficeState = newOfficeState();

parentPort?.on('message', (request: ScriptRequest) => {
  parentPort?.postMessage(answerTo(request));
});

function answerTo(request: ScriptRequest): ScriptMessage {
  if (request.kind === 'run') return { kind: 'ended', ...run(request) };
  if (request.kind === 'keep') keptOffices.keep(request.name, office);
  else if (request.kind === 'handle') handleFile(request.id, request.change);
  else office = keptOffices.goBack(request.name, office);
  return { kind: 'done', menus: office.menus, files: office.files };
}

function run(request: RunRequest): RunAnswer {
  const services = createServices({
    operations,
    office,
    outFolder: start.outFolder,
    distFolder: start.distFolder,
    locale: request.locale,
    userEmail: request.userEmail,
    alertAnswers: [...request.alertAnswers],
    person: request.attended ? person : null,
    failServiceCall: request.failServiceCall,
    failure: request.failure,
    ...(request.workbookAddress === null ? {} : { workbookAddress: request.workbookAddress }),
  });
  const began = performance.now();
  let value: unknown = null;
  let error: ExecutionError | null = null;
  let functionNames: readonly string[] = [];
  try {
    services.enterRealm(enterBareContext(services.globals));
    const context = loadBundle(start.distFolder, services.globals);
    functionNames = callableNames(context);
    const returned = callFunction(context, request);
    value = request.forPage ? pageValue(returned) : plainData(returned);
  } catch (thrown) {
    error = executionError(thrown);
  } finally {
    services.close();
  }
  const { calls, dialogs, log } = services.report();
  const execution = { value, error, calls, dialogs, log, milliseconds: performance.now() - began };
  return { execution, menus: office.menus, files: office.files, functionNames };
}

function handleFile(id: string, change: FileChange): void {
  const file = office.files.find((each) => each.id === id);
  if (file === undefined) throw new Error(`no file ${id}`);
  if (change === 'trash') file.trashed = true;
  else file.driveId = '0ASharedDrivePVA';
}

/** Google calls only top-level functions, and none whose name ends in "_". */
function callableNames(context: Record<string, unknown>): readonly string[] {
  return Object.keys(context).filter((name) => typeof context[name] === 'function' && !name.endsWith('_'));
}

function callFunction(context: Record<string, unknown>, { functionName, parameters }: RunRequest): unknown {
  const called = context[functionName];
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
