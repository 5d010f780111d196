/** A web server for this machine alone: it looks at who asks before it looks at what is asked. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { Access } from './access';
import { plainText, send, type Response } from './response';

export interface Site {
  /** What lies at the path; null for nothing. */
  answer(path: string): Promise<Response | null>;
  /** A page of this site has connected. */
  connect(socket: WebSocket): void;
  /** Said to somebody without the token, and to somebody who asks for what is not there. */
  readonly words: { readonly noToken: string; readonly notFound: string };
}

/** A message of the page holds at most what somebody pasted. */
const longestMessage = 64 * 1024 * 1024;

export class LoopbackServer {
  private constructor(
    private readonly server: Server,
    private readonly sockets: WebSocketServer,
    private readonly access: Access,
  ) {}

  /** Listens on 127.0.0.1 only; port 0 takes a free one. */
  static async open(site: Site, port: number): Promise<LoopbackServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    const access = new Access((server.address() as AddressInfo).port);
    const sockets = new WebSocketServer({
      noServer: true,
      maxPayload: longestMessage,
      perMessageDeflate: false,
    });
    server.on('request', (request, response) => {
      void responseTo(request, site, access).then(
        (answer) => {
          send(response, answer);
        },
        () => {
          send(response, plainText(500, 'Error'));
        },
      );
    });
    server.on('upgrade', (request, socket: Duplex, head) => {
      // Node leaves the line to us, and an error that nobody hears would end the program.
      socket.on('error', () => {
        socket.destroy();
      });
      if (request.url !== '/live' || !access.isFromPage(request) || !access.hasToken(request)) {
        // Whoever stays on the line after that would keep the server from closing.
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n', () => {
          socket.destroy();
        });
        return;
      }
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        // A frame that is none, or too long a message: the line closes by itself, and the page offers to connect anew.
        webSocket.on('error', () => undefined);
        site.connect(webSocket);
      });
    });
    return new LoopbackServer(server, sockets, access);
  }

  /** With the token: whoever has it may do everything. */
  get address(): string {
    return this.access.address;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

async function responseTo(request: IncomingMessage, site: Site, access: Access): Promise<Response> {
  if (!access.isFromHere(request)) return plainText(403, site.words.noToken);
  if (request.method !== 'GET') return plainText(405, 'GET');
  const asked = request.url ?? '';
  // A whole address, as proxies are asked for, names nothing here.
  if (!asked.startsWith('/')) return plainText(404, site.words.notFound);
  const { pathname, searchParams } = new URL(access.origin + asked);
  const token = searchParams.get('token');
  if (pathname === '/' && token !== null && access.isToken(token))
    return { ...plainText(302, ''), headers: { Location: '/', 'Set-Cookie': access.cookie } };
  if (!access.hasToken(request)) return plainText(403, site.words.noToken);
  return (await site.answer(pathname)) ?? plainText(404, site.words.notFound);
}
