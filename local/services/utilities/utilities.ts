/** Utilities: blobs, Base64, digests, dates. */
import { createHash, randomUUID } from 'node:crypto';
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { charset, digestAlgorithm } from './algorithms';
import { Blob, bufferOf, signedBytes, textBytes } from './blob';
import { formatDate } from './format-date';

const hashNames: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const longestSleep = 300_000;

export class Utilities extends ServiceObject implements Played<GoogleAppsScript.Utilities.Utilities> {
  protected readonly className = 'Utilities';
  readonly Charset = charset;
  readonly DigestAlgorithm = digestAlgorithm;

  base64Decode(encoded: string): number[] {
    return signedBytes(decoded(encoded));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return signedBytes(decoded(encoded));
  }

  base64Encode(data: readonly number[] | string, encoding: EnumerationEntry | null = null): string {
    return bytesOf(data, encoding).toString('base64');
  }

  /** The padding stays, unlike elsewhere. */
  base64EncodeWebSafe(data: readonly number[] | string, encoding: EnumerationEntry | null = null): string {
    return this.base64Encode(data, encoding).replace(/\+/g, '-').replace(/\//g, '_');
  }

  computeDigest(
    algorithm: EnumerationEntry,
    data: readonly number[] | string,
    encoding: EnumerationEntry | null = null,
  ): number[] {
    const hash = hashNames[algorithm.name()];
    if (hash === undefined) throw notAvailable(`Utilities.computeDigest (${algorithm.name()})`);
    return signedBytes(createHash(hash).update(bytesOf(data, encoding)).digest());
  }

  formatDate(date: Date, timeZone: string, pattern: string): string {
    return formatDate(date, timeZone, pattern);
  }

  getUuid(): string {
    return randomUUID();
  }

  newBlob(
    data: readonly number[] | string,
    contentType: string | null = null,
    name: string | null = null,
  ): Blob {
    if (typeof data === 'string')
      return new Blob(Buffer.from(data, 'utf8'), contentType ?? 'text/plain', name);
    return new Blob(bufferOf(data), contentType, name);
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > longestSleep) throw exception('Invalid argument: milliseconds');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
}

/** Without an encoding, text counts as ASCII. */
function bytesOf(data: readonly number[] | string, encoding: EnumerationEntry | null): Buffer {
  return typeof data === 'string' ? textBytes(data, encoding) : bufferOf(data);
}

function decoded(encoded: string): Buffer {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(encoded)) throw exception('Could not decode string.');
  return Buffer.from(encoded, 'base64');
}
