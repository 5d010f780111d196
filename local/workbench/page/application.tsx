/** The whole page: the bar on top, the grid, the sidebar, and what comes up over them. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { ProtectionState } from '../../engine/operations';
import type { ServerMessage, ShownPage } from '../messages';
import { workbenchWords } from '../workbench-words';
import { FilesPanel } from './around/files-panel';
import { KeptMark } from './around/kept-mark';
import { MenuBar } from './around/menu-bar';
import { Modal } from './around/modal';
import { listenForNextPart } from './around/next-part';
import { PreviewPane } from './around/preview-pane';
import { ProtectionDialog } from './around/protection-dialog';
import { QuestionDialog } from './around/question-dialog';
import { ScriptFrame, type CallAnswer, type FrameEvents } from './around/script-frame';
import { Toasts } from './around/toasts';
import { connect, type Line } from './connection';
import { Grid } from './grid/grid';
import { cellOfLink, fileOfLink, isAtGoogle, isWebAddress } from './links';
import { firstScreen, nextScreen } from './screen';

const warningPauseMilliseconds = 5 * 60 * 1000;
/** What Google takes where an HtmlOutput does not say. */
const usualDialog = { width: 600, height: 400 };

export function Application({ locale }: { readonly locale: 'ko' | 'en' }) {
  const words = useMemo(() => workbenchWords(locale), [locale]);
  const [screen, change] = useReducer(nextScreen, firstScreen);
  const [cell, setCell] = useState('');
  // Univer keeps what it is given at the start: it sees the files of now through this.
  const files = useRef(screen.files);
  files.current = screen.files;
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const line = useRef<Line | null>(null);
  const calls = useRef(new Map<number, (answer: CallAnswer) => void>());
  const decideProtected = useRef<((goOn: boolean) => void) | null>(null);
  const filesButton = useRef<HTMLButtonElement>(null);
  const warnAgainAt = useRef(0);

  const confirmProtected = (protection: ProtectionState): Promise<boolean> => {
    if (Date.now() < warnAgainAt.current) return Promise.resolve(true);
    change({ kind: 'warned', protection });
    return new Promise((resolve) => {
      decideProtected.current = resolve;
    });
  };

  const openLink = (address: string): void => {
    const file = fileOfLink(address, files.current);
    const cell = cellOfLink(address, (name) => grid.current?.sheetIdOf(name) ?? null);
    if (file !== null) {
      if (file.previewAddress === null)
        open(file.readerAddress ?? file.downloadAddress, '_blank', 'noopener');
      else change({ kind: 'preview', address: file.previewAddress });
    } else if (cell !== null) grid.current?.select(cell);
    else if (isWebAddress(address) && !isAtGoogle(address)) open(address, '_blank', 'noopener');
    else change({ kind: 'error', text: words.notHere });
  };

  const openGrid = (message: Extract<ServerMessage, { kind: 'welcome' }>): void => {
    if (container.current === null) return;
    const selection = grid.current?.selection ?? null;
    grid.current?.dispose();
    // Univer leaves its place as it was at the end of its life.
    const place = document.createElement('div');
    container.current.replaceChildren(place);
    grid.current = Grid.open(place, locale, message.workbook, {
      edit: (edits) => line.current?.tell({ kind: 'edit', edits }),
      confirmProtected,
      refuse: () => {
        change({ kind: 'error', text: words.notSupported });
      },
      forgetUndo: () => {
        change({ kind: 'told', text: words.undoForgotten });
      },
      standOn: setCell,
      openLink,
      sheetName: words.sheetName,
    });
    if (selection !== null) grid.current.select(selection);
  };

  useEffect(() => {
    const hear = (message: ServerMessage): void => {
      if (message.kind === 'welcome') openGrid(message);
      if (message.kind === 'changed') grid.current?.apply(message.change, message.moved);
      if (message.kind === 'select') grid.current?.select(message.selection);
      if (message.kind === 'called') {
        calls.current.get(message.call)?.(message);
        calls.current.delete(message.call);
      }
      change({ kind: 'heard', message, savedText: words.saved });
    };
    line.current = connect(hear, () => {
      change({ kind: 'cut' });
    });
  }, []);

  useEffect(() => {
    document.title = screen.fileName === '' ? words.product : `${screen.fileName} · ${words.product}`;
  }, [screen.fileName]);

  useEffect(listenForNextPart, []);

  const focusGrid = (): void => {
    container.current?.querySelector('canvas')?.focus();
  };

  const run = (functionName: string): void => {
    if (grid.current === null) return;
    // The list that was chosen from is gone: what is typed next is meant for the cell.
    focusGrid();
    line.current?.tell({ kind: 'run', functionName, selection: grid.current.selection });
  };

  const closePage =
    ({ address }: ShownPage) =>
    (): void => {
      change({ kind: 'closedPage', address });
    };

  const frameEvents = (page: ShownPage): FrameEvents => ({
    call(functionName, parameters, answer) {
      if (grid.current === null || line.current === null) return;
      const call = nextCall();
      calls.current.set(call, answer);
      const { selection } = grid.current;
      line.current.tell({ kind: 'call', call, functionName, parameters, selection });
    },
    close: closePage(page),
    resize(size) {
      change({ kind: 'resizedPage', address: page.address, ...size });
    },
    focusGrid,
    openLink,
  });

  const [question] = screen.questions;
  const { preview } = screen;
  const previewed = screen.files.find(({ previewAddress }) => preview !== null && previewAddress === preview);
  return (
    <div class="workbench">
      <header class="top-bar">
        <span class="mark" aria-hidden="true" />
        <div class="names">
          <h1>
            {words.product} <small>{screen.fileName}</small>
          </h1>
          <MenuBar menus={screen.menus} addOns={words.addOns} choose={run} />
        </div>
        <span class="space" />
        <button
          ref={filesButton}
          type="button"
          class="action"
          aria-expanded={screen.filesOpen}
          onClick={() => {
            change({ kind: 'files', open: !screen.filesOpen });
          }}
        >
          {words.files}
          {screen.files.length > 0 && <span class="count">{screen.files.length}</span>}
        </button>
        <KeptMark kept={screen.kept} words={words} />
        <button type="button" class="action primary" onClick={() => line.current?.tell({ kind: 'save' })}>
          {words.save}
        </button>
      </header>
      {screen.running !== null && (
        <p class="running" role="status">
          {words.running}
        </p>
      )}
      {screen.error !== null && (
        <div class="around error" role="alert">
          <p>{screen.error}</p>
          <button
            type="button"
            class="icon"
            aria-label={words.dismiss}
            onClick={() => {
              change({ kind: 'dismissedError' });
            }}
          >
            ×
          </button>
        </div>
      )}
      <main>
        <div class="grid" ref={container} />
        <p class="current-cell" role="status">
          {cell}
        </p>
        {preview !== null && previewed !== undefined && (
          <PreviewPane
            file={previewed}
            address={preview}
            words={words}
            openLink={openLink}
            close={() => {
              change({ kind: 'preview', address: null });
            }}
          />
        )}
        {screen.sidebar !== null && (
          <aside class="around sidebar" aria-label={screen.sidebar.title}>
            <header>
              <h2>{screen.sidebar.title}</h2>
              <button type="button" class="icon" aria-label={words.close} onClick={closePage(screen.sidebar)}>
                ×
              </button>
            </header>
            <ScriptFrame
              key={screen.sidebar.address}
              address={screen.sidebar.address}
              title={screen.sidebar.title}
              events={frameEvents(screen.sidebar)}
            />
          </aside>
        )}
        {screen.filesOpen && (
          <FilesPanel
            files={screen.files}
            locale={locale}
            words={words}
            preview={(address) => {
              change({ kind: 'preview', address });
            }}
            close={() => {
              change({ kind: 'files', open: false });
              filesButton.current?.focus();
            }}
          />
        )}
      </main>
      {screen.dialogs.map((page) => (
        <Modal
          key={page.address}
          title={page.title}
          pageWidth={page.width ?? usualDialog.width}
          closeLabel={words.close}
          close={closePage(page)}
        >
          <div class="page">
            <ScriptFrame
              address={page.address}
              title={page.title}
              height={page.height ?? usualDialog.height}
              events={frameEvents(page)}
            />
          </div>
        </Modal>
      ))}
      {question !== undefined && (
        <QuestionDialog
          key={question.question}
          question={question}
          words={words}
          answer={(answer) => {
            line.current?.tell({ kind: 'answer', question: question.question, answer });
            change({ kind: 'answered', question: question.question });
          }}
        />
      )}
      {screen.warning !== null && (
        <ProtectionDialog
          protection={screen.warning}
          words={words}
          decide={(goOn, pause) => {
            if (pause) warnAgainAt.current = Date.now() + warningPauseMilliseconds;
            change({ kind: 'warned', protection: null });
            decideProtected.current?.(goOn);
          }}
        />
      )}
      {!screen.connected && (
        <div class="around cut" role="alert">
          <p>{words.disconnected}</p>
          <button
            type="button"
            class="action primary"
            onClick={() => {
              location.reload();
            }}
          >
            {words.reconnect}
          </button>
        </div>
      )}
      <Toasts
        toasts={screen.toasts}
        dismissLabel={words.dismiss}
        dismiss={(number) => {
          change({ kind: 'dismissedToast', number });
        }}
      />
    </div>
  );
}

let lastCall = 0;

function nextCall(): number {
  lastCall += 1;
  return lastCall;
}
