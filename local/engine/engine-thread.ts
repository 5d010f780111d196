/** The engine's own thread: it opens the workbook, then answers questions one after the other, and tells who watches what changed. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { readWorkbookFile } from '../xlsx/read-workbook-file';
import { writeWorkbookFile } from '../xlsx/write-workbook-file';
import { ChangeTracker } from './change-tracker';
import { Engine, type AsynchronousOperations } from './engine';
import {
  wake,
  type Answer,
  type ChangeNews,
  type Connection,
  type EngineStart,
  type NumberedQuestion,
  type Question,
} from './engine-channel';
import type { CellState } from './operations';
import { packCells } from './packed-cells';
import { newWorkbook, type WorkbookSnapshot } from './workbook-snapshot';

/** Changes that follow each other closely are told together. */
const gatheringMilliseconds = 15;
/** How many times as long as it took to find them, so that telling does not slow down a long action. */
const restFactor = 1;

class EngineThread {
  /** Questions of all connections are answered in the order they came. */
  private queue: Promise<void> = Promise.resolve();
  private watch: { readonly port: MessagePort; readonly tracker: ChangeTracker } | null = null;
  private telling: NodeJS.Timeout | null = null;
  private restUntil = 0;
  private readonly kept = new Map<string, WorkbookSnapshot>();

  constructor(private engine: Engine) {}

  connect({ port, flag }: Connection): void {
    port.on('message', ({ number, question }: NumberedQuestion) => {
      this.queue = this.queue.then(async () => {
        const answer = await this.answerTo(number, question, port);
        port.postMessage(answer);
        if (flag !== null) wake(flag);
        if (question.kind === 'operation' && this.watch?.tracker.note(question.name, question.parameters))
          this.tellSoon();
      });
    });
  }

  private async answerTo(number: number, question: Question, port: MessagePort): Promise<Answer> {
    try {
      return { number, ok: true, value: await this.valueOf(question, port) };
    } catch (error) {
      return { number, ok: false, message: messageOf(error) };
    }
  }

  private async valueOf(question: Question, port: MessagePort): Promise<unknown> {
    switch (question.kind) {
      case 'saveFile':
        await writeWorkbookFile(await this.engine.save(), question.path);
        return null;
      case 'snapshot':
        if (this.watch === null) {
          this.watch = { port, tracker: new ChangeTracker(this.engine) };
          await this.watch.tracker.take();
        }
        return this.engine.save();
      case 'tell':
        await this.tell();
        return null;
      case 'open': {
        const snapshot = await startingWorkbook(question.start);
        this.replaceEngine(() => new Engine(snapshot));
        return null;
      }
      case 'keep':
        this.kept.set(question.name, await this.engine.save());
        return null;
      case 'goBack': {
        const kept = this.kept.get(question.name);
        if (kept === undefined) throw new Error(`Nothing was kept as ${question.name}`);
        this.replaceEngine(() => Engine.ofSaved(kept));
        return null;
      }
      case 'operation': {
        const operations: AsynchronousOperations = this.engine;
        const operation = operations[question.name] as (
          ...parameters: readonly unknown[]
        ) => Promise<unknown>;
        const value = await operation.apply(this.engine, [...question.parameters]);
        return question.name === 'readCells' ? packCells(value as CellState[][]) : value;
      }
    }
  }

  private replaceEngine(open: () => Engine): void {
    if (this.telling !== null) clearTimeout(this.telling);
    this.telling = null;
    this.watch = null;
    this.engine.close();
    this.engine = open();
  }

  private tellSoon(): void {
    this.telling ??= setTimeout(
      () => {
        this.queue = this.queue.then(() => this.tell());
      },
      Math.max(gatheringMilliseconds, this.restUntil - performance.now()),
    );
  }

  private async tell(): Promise<void> {
    if (this.telling !== null) clearTimeout(this.telling);
    this.telling = null;
    const began = performance.now();
    const change = (await this.watch?.tracker.take()) ?? null;
    if (change === null) return;
    const news: ChangeNews = { change };
    this.watch?.port.postMessage(news);
    const ended = performance.now();
    this.restUntil = ended + restFactor * (ended - began);
  }
}

async function main(): Promise<void> {
  if (parentPort === null) return;
  let engine: Engine;
  try {
    engine = new Engine(await startingWorkbook(workerData as EngineStart));
    await engine.workbook();
  } catch (error) {
    parentPort.postMessage({ failed: messageOf(error) });
    return;
  }
  const thread = new EngineThread(engine);
  parentPort.on('message', (connection: Connection) => {
    thread.connect(connection);
  });
  parentPort.postMessage({ ready: true });
}

async function startingWorkbook({ workbookFile, language }: EngineStart): Promise<WorkbookSnapshot> {
  return workbookFile === null
    ? newWorkbook('workbook', language === 'en' ? 'Jangbu' : '장부', language)
    : readWorkbookFile(workbookFile);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void main();
