/** The workbench: the local workbook in a page of this machine's browser, with the add-on's menu, dialogs and sidebar around it. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HostStartError, openHost, type Host } from '../host/host';
import { DialogPages } from './server/dialog-pages';
import { downloadOf, readerOf } from './server/drive-files';
import { LiveWorkbook, type RunAlone } from './server/live-workbook';
import { LoopbackServer, type Site } from './server/loopback-server';
import { PreviewPages } from './server/preview-pages';
import { pagePolicy, type Response } from './server/response';
import { cannotOpenPage, workbenchPage } from './server/site-pages';
import { workbenchWords, type WorkbenchWords } from './workbench-words';

export interface WorkbenchOptions {
  /** The built add-on. The page's own files lie beside it, in build/workbench. */
  readonly distFolder: string;
  /** Where the local Drive keeps its files. */
  readonly outFolder: string;
  readonly locale: 'ko' | 'en';
  /** A host that runs already, with what it has made; it stays open when the workbench closes. Without it one is opened. */
  readonly host?: Host;
  /** Without a host: the .xlsx to open; an empty spreadsheet without it. */
  readonly workbookFile?: string;
  /** Where the workbook is saved on demand, by itself after changes, and on closing. */
  readonly saveFile: string;
  /** A free one without it. */
  readonly port?: number;
}

export interface Workbench {
  /** The address to open; whoever knows it may do everything. */
  readonly url: string;
  /**
   * Work of the program's own in the workbook, before all that people ask the add-on for from now on. Keeping what it changes is
   * the program's affair.
   */
  ownWork<Result>(work: (run: RunAlone) => Promise<Result>): Promise<Result>;
  /** Saves what was done in the workbook, and ends everything the workbench started; says whether anything was saved since it opened. */
  close(): Promise<boolean>;
}

/** A workbook that cannot be opened gives a workbench whose page says so. Fails only where the port is taken or the build is missing. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const words = workbenchWords(options.locale);
  let host: Host;
  try {
    host = options.host ?? (await openHost(options));
  } catch (error) {
    if (!(error instanceof HostStartError)) throw error;
    return openApology(options, words, error.message);
  }
  const own = options.host === undefined ? host : null;
  try {
    await host.run('onOpen');
    return await openPage(options, host, own, words);
  } catch (error) {
    await own?.close();
    throw error;
  }
}

async function openPage(
  { distFolder, outFolder, locale, saveFile, port = 0 }: WorkbenchOptions,
  host: Host,
  own: Host | null,
  words: WorkbenchWords,
): Promise<Workbench> {
  await mkdir(path.dirname(saveFile), { recursive: true });
  const folder = path.join(distFolder, '../build/workbench');
  const [script, style, bridge, documentScript, linksScript] = await Promise.all([
    readFile(path.join(folder, 'page.js')),
    readFile(path.join(folder, 'page.css')),
    readFile(path.join(folder, 'script-bridge.js'), 'utf8'),
    readFile(path.join(folder, 'document-preview.js'), 'utf8'),
    readFile(path.join(folder, 'figure-links.js'), 'utf8'),
  ]);
  const previews = new PreviewPages({ document: documentScript, links: linksScript }, locale, words);
  const dialogs = new DialogPages(bridge);
  const workbook = new LiveWorkbook({
    host,
    locale,
    saveFile,
    words,
    showHtml: (html) => dialogs.add(html, host.functionNames()),
  });
  const fixed: Readonly<Record<string, Response>> = {
    '/': workbenchPage(locale, words),
    '/page.js': { status: 200, type: 'text/javascript; charset=utf-8', body: script, policy: pagePolicy },
    '/page.css': { status: 200, type: 'text/css; charset=utf-8', body: style, policy: pagePolicy },
  };
  const site: Site = {
    words,
    connect: (socket) => {
      workbook.connect(socket);
    },
    async answer(asked) {
      if (Object.hasOwn(fixed, asked)) return fixed[asked] ?? null;
      const [, folderName = '', name = '', ...more] = asked.split('/');
      const id = decoded(name);
      if (id === null || more.length > 0) return null;
      if (folderName === 'dialogs') return dialogs.answer(id);
      if (folderName === 'readers') return readerOf(id, host.files(), outFolder);
      if (folderName === 'files') return downloadOf(id, host.files(), outFolder);
      if (folderName === 'previews') return previews.answer(id, host.files(), outFolder);
      return null;
    },
  };
  const server = await LoopbackServer.open(site, port);
  return {
    url: server.address,
    ownWork: (work) => workbook.ownWork(work),
    async close() {
      try {
        return await workbook.close();
      } finally {
        await server.close();
        await own?.close();
      }
    },
  };
}

async function openApology(
  { locale, workbookFile = '', port = 0 }: WorkbenchOptions,
  words: WorkbenchWords,
  detail: string,
): Promise<Workbench> {
  const apology = cannotOpenPage(locale, words, path.basename(workbookFile), detail);
  const site: Site = {
    words,
    connect: (socket) => {
      socket.close();
    },
    answer: (asked) => Promise.resolve(asked === '/' ? apology : null),
  };
  const server = await LoopbackServer.open(site, port);
  return {
    url: server.address,
    ownWork: () => Promise.reject(new Error(detail)),
    async close() {
      await server.close();
      return false;
    },
  };
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}
