/** The add-on's thread asks a person: it blocks until the main thread sends the answer. */
import { parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { Connection } from '../engine/engine-channel';
import type { Person } from '../services/environment';
import type { ScriptMessage } from './script-messages';

export function personOver({ port, flag }: Connection): Person {
  const say = (message: ScriptMessage): void => {
    parentPort?.postMessage(message);
  };
  return {
    ask(question) {
      if (flag === null) throw new Error('A blocking line needs a flag to be woken by');
      Atomics.store(flag, 0, 0);
      say({ kind: 'asked', question });
      while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
      const received = receiveMessageOnPort(port) as { message: string } | undefined;
      if (received === undefined) throw new Error('Somebody answered a dialog with nothing');
      return received.message;
    },
    see(dialog) {
      say({ kind: 'shown', dialog });
    },
  };
}
