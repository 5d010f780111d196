/** The engine's own thread: it opens the workbook, then answers questions one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbookFile } from '../xlsx/read-workbook-file';
import { writeWorkbookFile } from '../xlsx/write-workbook-file';
import { Engine, type AsynchronousOperations } from './engine';
import {
  wake,
  type Answer,
  type Connection,
  type EngineStart,
  type NumberedQuestion,
  type Question,
} from './engine-channel';
import { newWorkbook } from './workbook-snapshot';

async function main(): Promise<void> {
  if (parentPort === null) return;
  const { workbookFile } = workerData as EngineStart;
  let engine: Engine;
  try {
    engine = new Engine(
      workbookFile === null ? newWorkbook('workbook', '장부') : await readWorkbookFile(workbookFile),
    );
    await engine.workbook();
  } catch (error) {
    parentPort.postMessage({ failed: messageOf(error) });
    return;
  }
  // Questions of all connections are answered in the order they came.
  let queue: Promise<void> = Promise.resolve();
  parentPort.on('message', ({ port, flag }: Connection) => {
    port.on('message', ({ number, question }: NumberedQuestion) => {
      queue = queue.then(async () => {
        const answer = await answerTo(engine, number, question);
        port.postMessage(answer);
        if (flag !== null) wake(flag);
      });
    });
  });
  parentPort.postMessage({ ready: true });
}

async function answerTo(engine: Engine, number: number, question: Question): Promise<Answer> {
  try {
    if (question.kind === 'saveFile') {
      await writeWorkbookFile(await engine.save(), question.path);
      return { number, ok: true, value: null };
    }
    const operations: AsynchronousOperations = engine;
    const operation = operations[question.name] as (...parameters: readonly unknown[]) => Promise<unknown>;
    return { number, ok: true, value: await operation.apply(engine, [...question.parameters]) };
  } catch (error) {
    return { number, ok: false, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void main();
