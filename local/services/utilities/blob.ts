/** Base.Blob: bytes with a name and a type. The bundle sees signed bytes, as in Google. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { typeOfName } from './content-types';

export class Blob extends ServiceObject implements Played<GoogleAppsScript.Base.Blob> {
  protected readonly className = 'Blob';
  #bytes: Buffer;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Buffer, contentType: string | null, name: string | null) {
    super();
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  static bytesOf(blob: Blob): Buffer {
    return blob.#bytes;
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes, this.#contentType, this.#name);
  }

  getAs(contentType: string): Blob {
    if (contentType === this.#contentType) return this.copyBlob();
    throw notAvailable(`Blob.getAs (${contentType})`);
  }

  getBlob(): this {
    return this;
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return this.#bytes.toString(encodingOf(charset));
  }

  getName(): string | null {
    return this.#name;
  }

  isGoogleType(): boolean {
    return this.#contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  setBytes(bytes: readonly number[]): this {
    this.#bytes = bufferOf(bytes);
    return this;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    this.#contentType = typeOfName(this.#name ?? '');
    return this;
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.#bytes = Buffer.from(text, encodingOf(charset));
    return this;
  }

  setName(name: string): this {
    this.#name = name;
    return this;
  }
}

function encodingOf(charset: string): 'utf8' | 'utf16le' | 'latin1' | 'ascii' {
  switch (charset.toUpperCase()) {
    case 'UTF-8':
    case 'UTF8':
      return 'utf8';
    case 'UTF-16LE':
      return 'utf16le';
    case 'ISO-8859-1':
      return 'latin1';
    case 'US-ASCII':
      return 'ascii';
    default:
      throw exception(`Invalid charset: ${charset}`);
  }
}

/** From −128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function bufferOf(bytes: readonly number[]): Buffer {
  return Buffer.from(Int8Array.from(bytes).buffer);
}

/** Text as bytes; where ASCII is asked for, whatever it lacks becomes a question mark. */
export function textBytes(text: string, charset: EnumerationEntry | null): Buffer {
  if (charset?.name() === 'UTF_8') return Buffer.from(text, 'utf8');
  return Buffer.from(
    Array.from(text, (character) => (character.charCodeAt(0) < 128 ? character : '?')).join(''),
    'latin1',
  );
}
