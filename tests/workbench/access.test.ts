/** Who gets in: nobody without the token, no other site's page, and nobody anywhere else than on this machine. */
import { randomBytes } from 'node:crypto';
import { on, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { openWorkbench, type Workbench } from '../../local/workbench/workbench';
import { temporaryFolder } from '../temporary-folder';
import { scriptProject } from './script-project';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** What the server tells its page, as far as it is looked at here. */
interface Told {
  readonly kind: string;
  readonly message?: string;
  readonly workbook?: { readonly activeSheetId: string; readonly sheets: readonly unknown[] };
}

const outFolder = temporaryFolder('access');
let workbench: Workbench;
let url: URL;
let cookie: string;

beforeAll(async () => {
  workbench = await open({});
  url = new URL(workbench.url);
  cookie = await cookieOf(workbench.url);
});

afterAll(() => workbench.close());

function open(more: { readonly workbookFile?: string }): Promise<Workbench> {
  return openWorkbench({
    distFolder: scriptProject('function onOpen() {}'),
    outFolder,
    locale: 'ko',
    saveFile: path.join(outFolder, '저장.xlsx'),
    ...more,
  });
}

function ask(address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const asking = request(address, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}

async function cookieOf(address: string): Promise<string> {
  const { headers } = await ask(address);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

/** Whether the line to the page opens. */
function connects(headers: Readonly<Record<string, string>>): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://${url.host}/live`, { headers });
    socket.once('open', () => {
      socket.close();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

describe('the server', () => {
  test('lets in who has the address with its token, and keeps the token out of the address bar', async () => {
    const entered = await ask(workbench.url);
    expect(entered).toMatchObject({ status: 302, headers: { location: '/' } });
    expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    const page = await ask(`${url.origin}/`, { cookie });
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await ask(`${url.origin}/page.js`, { cookie })).headers['content-type']).toContain('javascript');
  });

  test.each(['/', '/page.js', '/?token=', '/?token=wrong', '/files/1', '/dialogs/1'])(
    'refuses %s without the token',
    async (address) => {
      expect((await ask(`${url.origin}${address}`)).status).toBe(403);
    },
  );

  test('refuses a name that leads here by a trick, and other sites’ pages', async () => {
    expect((await ask(`${url.origin}/`, { cookie, host: `evil.example:${url.port}` })).status).toBe(403);
    expect((await ask(workbench.url, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask(`${url.origin}/`, { cookie, origin: 'null' })).status).toBe(403);
    expect((await ask(`${url.origin}/`, { cookie }, 'POST')).status).toBe(405);
  });

  test('opens the line to its own page alone', async () => {
    expect(await connects({ cookie, origin: url.origin })).toBe(true);
    expect(await connects({ origin: url.origin })).toBe(false);
    expect(await connects({ cookie })).toBe(false);
    expect(await connects({ cookie, origin: 'https://evil.example' })).toBe(false);
    expect(await connects({ cookie: cookie.replace(/=.*/, '=wrong'), origin: url.origin })).toBe(false);
  });

  test.each([
    '/package.json',
    '/../package.json',
    '/files/..%2f..%2fpackage.json',
    '//',
    '//x',
    '/%00',
    '/files/%',
  ])('has nothing at %s', async (address) => {
    expect((await ask(`${url.origin}${address}`, { cookie })).status).toBe(404);
  });

  test('listens on this machine’s own address only', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others)
      await expect(ask(`http://${address}:${url.port}/`, { cookie })).rejects.toThrow('ECONNREFUSED');
    expect(url.hostname).toBe('127.0.0.1');
  });
});

describe('nothing that comes from outside ends the workbench', () => {
  /** A line as a program would open it that knows no rules. */
  async function rawLine(headers: Readonly<Record<string, string>>): Promise<Socket> {
    const socket = connect(Number(url.port), '127.0.0.1');
    socket.on('error', () => undefined);
    const asked = { host: url.host, connection: 'Upgrade', upgrade: 'websocket', ...headers };
    const lines = Object.entries(asked).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`GET /live HTTP/1.1\r\n${lines.join('')}\r\n`);
    await once(socket, 'data');
    return socket;
  }

  /** A line of the page, and everything it is told, as it comes. */
  async function pageLine(): Promise<{
    readonly socket: WebSocket;
    readonly told: (kind: string) => Promise<Told>;
  }> {
    const socket = new WebSocket(`ws://${url.host}/live`, { headers: { cookie, origin: url.origin } });
    const heard = on(socket, 'message');
    await once(socket, 'open');
    const told = async (kind: string): Promise<Told> => {
      for (;;) {
        const { value } = (await heard.next()) as { readonly value: readonly unknown[] };
        const message = JSON.parse(String(value[0])) as Told;
        if (message.kind === kind) return message;
      }
    };
    return { socket, told };
  }

  async function isAlive(): Promise<boolean> {
    return (
      (await ask(`${url.origin}/`, { cookie })).status === 200 &&
      (await connects({ cookie, origin: url.origin }))
    );
  }

  test('a refused line that is reset', async () => {
    const lines = await Promise.all(Array.from({ length: 20 }, () => rawLine({})));
    for (const line of lines) {
      line.write('more that nobody reads');
      line.resetAndDestroy();
    }
    expect(await isAlive()).toBe(true);
  });

  test.each([
    ['a frame that is none', [0xff, 0xff, 0xff, 0xff]],
    ['a message of a terabyte', [0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4]],
    ['a message of 70 MB', [0x81, 0xff, 0, 0, 0, 0, 4, 0x60, 0, 0, 1, 2, 3, 4]],
  ])('%s', async (_what, frame) => {
    const line = await rawLine({
      ...{ cookie, origin: url.origin },
      ...{ 'sec-websocket-version': '13', 'sec-websocket-key': randomBytes(16).toString('base64') },
    });
    line.write(Buffer.from(frame));
    await once(line.resume(), 'close');
    expect(await isAlive()).toBe(true);
  });

  test.each(['{"kind":"run"}', '{"kind":"call","functionName":[]}', '{"kind":"edit"}'])(
    'the message %s, which lacks everything',
    async (text) => {
      const { socket, told } = await pageLine();
      socket.send(text);
      await told('refused');
      socket.close();
      expect(await isAlive()).toBe(true);
    },
  );

  test.each([
    ['writes far outside', { kind: 'cells', cells: [{ row: 1_000_000, column: 3000, patch: { value: 1 } }] }],
    ['inserts millions of rows', { kind: 'insertRows', at: 1, count: 20_000_000, step: '1' }],
    ['widens millions of columns', { kind: 'columnWidths', at: 0, count: 20_000_000, pixels: 50 }],
    ['merges everything', { kind: 'merge', area: { row: 0, column: 0, rows: 1_000_000, columns: 3000 } }],
  ])('an edit that %s, which a spreadsheet has no room for', async (_what, edit) => {
    const { socket, told } = await pageLine();
    const { workbook } = await told('welcome');
    const sheetId = workbook?.activeSheetId;
    const cells = [{ row: 0, column: 0, patch: { value: '그대로' } }];
    socket.send(JSON.stringify({ kind: 'edit', edits: [{ ...edit, sheetId }] }));
    expect((await told('refused')).message).toContain('1,000만 개');
    const { workbook: after } = await told('welcome');
    expect(after?.sheets).toEqual(workbook?.sheets);
    socket.send(JSON.stringify({ kind: 'edit', edits: [{ kind: 'cells', sheetId, cells }] }));
    await told('changed');
    socket.close();
  });
});

test('a damaged workbook gives a page that says so, and nothing else', async () => {
  const workbookFile = path.join(outFolder, '망가진 <b>파일.xlsx');
  writeFileSync(workbookFile, 'no workbook');
  const apology = await open({ workbookFile });
  try {
    const address = new URL(apology.url).origin;
    const page = await ask(`${address}/`, { cookie: await cookieOf(apology.url) });
    expect(page.status).toBe(200);
    expect(page.body).toContain('망가진 &lt;b&gt;파일.xlsx');
    expect(page.body).toContain('통합문서를 열 수 없습니다');
  } finally {
    await apology.close();
  }
});
