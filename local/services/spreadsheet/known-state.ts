/** Remembers what the workbook's sheets are: scripts ask for sheet after sheet, and each asking costs a way to the engine's thread. */
import {
  operationNames,
  readingOperations,
  type Operations,
  type WorkbookState,
} from '../../engine/operations';

/** Others work in the workbook meanwhile, and a script may wait for them. */
const knownMilliseconds = 20;

export class KnownState {
  /** The same operations; asking for any that changes something forgets what was known. */
  readonly operations: Operations;
  readonly #read: () => WorkbookState;
  #known: WorkbookState | null = null;
  #readAt = 0;

  constructor(operations: Operations) {
    this.#read = () => operations.workbook();
    const forgetting: Partial<Record<keyof Operations, unknown>> = {};
    for (const name of operationNames) {
      const operation = operations[name].bind(operations) as (...parameters: unknown[]) => unknown;
      forgetting[name] = (...parameters: unknown[]) => {
        if (!readingOperations.has(name)) this.#known = null;
        return operation(...parameters);
      };
    }
    this.operations = forgetting as Operations;
  }

  get state(): WorkbookState {
    const now = performance.now();
    if (this.#known === null || now - this.#readAt > knownMilliseconds) {
      this.#known = this.#read();
      this.#readAt = now;
    }
    return this.#known;
  }
}
