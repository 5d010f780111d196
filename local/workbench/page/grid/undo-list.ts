/** Univer's list of what can be undone, with what the server did for somebody at its place among the rest. */
import { CommandType, type ICommand, type ICommandService, type IUndoRedoService } from '@univerjs/core';
import type { PageEdit } from '../../messages';
import type { ServerStep } from './read-commands';

/** An operation, which concerns this screen alone: what comes of it is told by the server. */
const askServer = 'workbench.operation.ask-server';

interface Asked {
  readonly edits: readonly PageEdit[];
}

export class UndoList {
  private length = 0;

  constructor(
    commands: ICommandService,
    private readonly list: IUndoRedoService,
    private readonly unitId: string,
    send: (edits: readonly PageEdit[]) => void,
  ) {
    const operation: ICommand<Asked> = {
      id: askServer,
      type: CommandType.OPERATION,
      handler: (_accessor, params) => {
        send(params?.edits ?? []);
        return true;
      },
    };
    commands.registerCommand(operation);
    list.undoRedoStatus$.subscribe(({ undos }) => {
      this.length = undos;
    });
  }

  /** Takes note of a step that is being asked of the server. */
  add({ edits, back }: ServerStep): void {
    if (back === null) return;
    this.list.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: askServer, params: { edits: back } }],
      redoMutations: [{ id: askServer, params: { edits } }],
    });
  }

  /** Nothing that was done until now can be undone by its place any more; whether there was anything. */
  clear(): boolean {
    const had = this.length > 0;
    this.list.clearUndoRedo(this.unitId);
    return had;
  }
}
