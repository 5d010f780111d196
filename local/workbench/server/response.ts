/** What the server answers with: bytes, their type, and what the browser may do with them. */
import type { ServerResponse } from 'node:http';

export interface Response {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nothing at all, for what is no page. */
export const nothingAllowed = "default-src 'none'; frame-ancestors 'none'";

/** The workbench itself: its own files only. Univer styles its elements inline and draws pictures it made. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of HtmlService: its own inline code in an origin of its own, and no request to anywhere. */
export const dialogPolicy = [
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A made report: what it holds, and nothing of this origin. The workbench shows it beside the grid and follows its links. */
export const previewPolicy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A file in the browser's own reader, which a stricter policy would keep from starting. */
export const readerPolicy = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function plainText(status: number, text: string): Response {
  return { status, type: 'text/plain; charset=utf-8', body: text, policy: nothingAllowed };
}

export function send(response: ServerResponse, { status, type, body, policy, headers = {} }: Response): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(body);
}
