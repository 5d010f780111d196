/** The engine as the add-on's thread sees it: every operation blocks until it is answered, as a Google service call does. */
import { receiveMessageOnPort } from 'node:worker_threads';
import type { Answer, Connection, NumberedQuestion } from './engine-channel';
import { operationNames, type Operations } from './operations';
import { unpackCells, type PackedCells } from './packed-cells';

/** The engine said no; the message says why. */
export class EngineError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EngineError';
  }
}

export function synchronousOperations(connection: Connection): Operations {
  const { port, flag } = connection;
  if (flag === null) throw new EngineError('A blocking client needs a flag to be woken by');
  let number = 0;
  const ask = (name: keyof Operations, parameters: readonly unknown[]): unknown => {
    number += 1;
    Atomics.store(flag, 0, 0);
    const question: NumberedQuestion = { number, question: { kind: 'operation', name, parameters } };
    port.postMessage(question);
    // The last answer's waking may come late, when the next question is already waiting: the flag alone tells whose it is.
    while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
    const received = receiveMessageOnPort(port) as { message: Answer } | undefined;
    if (received === undefined) throw new EngineError('The engine woke nobody with no answer');
    const answer = received.message;
    if (!answer.ok) throw new EngineError(answer.message);
    return name === 'readCells' ? unpackCells(answer.value as PackedCells) : answer.value;
  };
  const operations: Partial<Record<keyof Operations, unknown>> = {};
  for (const name of operationNames) operations[name] = (...parameters: unknown[]) => ask(name, parameters);
  return operations as Operations;
}
