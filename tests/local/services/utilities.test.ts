/** Blobs, Base64, digests and dates. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openOffice, thrownBy } from './office';

const { Utilities } = openOffice();

describe('blobs', () => {
  test('bytes are signed', () => {
    const blob = Utilities.newBlob('가', 'text/plain', '가.txt');
    expect(blob.getBytes()).toEqual([-22, -80, -128]);
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual([
      '가.txt',
      'text/plain',
      '가',
    ]);
    expect(Utilities.newBlob([80, 75, 3, 4, -1]).getBytes()).toEqual([80, 75, 3, 4, -1]);
    expect(Utilities.newBlob([1]).getContentType()).toBeNull();
    expect(Utilities.newBlob('x').getContentType()).toBe('text/plain');
    expect(Utilities.newBlob('x').getName()).toBeNull();
  });

  test('a byte above 127 is refused', () => {
    expect(thrownBy(() => Utilities.newBlob([200], 'application/pdf', 'a.pdf')).message).toBe(
      "The parameters (number[],String,String) don't match the method signature for Utilities.newBlob.",
    );
  });

  test('a blob can be renamed, retyped and copied', () => {
    const blob = Utilities.newBlob('x').setName('보고.pdf').setContentTypeFromExtension();
    const copy = blob.copyBlob().setBytes([1, 2]);
    expect([blob.getContentType(), blob.getBytes(), copy.getBytes()]).toEqual([
      'application/pdf',
      [120],
      [1, 2],
    ]);
    expect(thrownBy(() => blob.getAs('text/html')).message).toBe(
      'not available locally: Blob.getAs (text/html)',
    );
  });
});

test('Base64 there and back, for any bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -128, max: 127 })), (bytes) => {
      expect(Utilities.base64Decode(Utilities.base64Encode(bytes))).toEqual(bytes);
      expect(Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(bytes))).toEqual(bytes);
    }),
  );
  expect(Utilities.base64Encode('가', Utilities.Charset.UTF_8)).toBe('6rCA');
  expect(thrownBy(() => Utilities.base64Decode('!')).message).toBe('Could not decode string.');
});

test('digests are signed bytes; text without a charset is ASCII', () => {
  const { DigestAlgorithm, Charset } = Utilities;
  const hex = (bytes: readonly number[]): string =>
    bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
  expect(hex(Utilities.computeDigest(DigestAlgorithm.SHA_256, 'abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(Utilities.computeDigest(DigestAlgorithm.MD5, '€🙂').slice(0, 4)).toEqual([-22, 3, -4, -72]);
  expect(Utilities.computeDigest(DigestAlgorithm.MD5, '€🙂', Charset.UTF_8).slice(0, 4)).toEqual([
    -71, 89, 42, -99,
  ]);
  expect(thrownBy(() => Utilities.computeDigest(DigestAlgorithm.MD2, 'x')).name).toBe('NotAvailableLocally');
});

describe('formatDate', () => {
  const moment = new Date('2019-06-13T15:04:05.006Z');

  test.each([
    ['Asia/Seoul', 'yyyy-MM-dd HH:mm:ss', '2019-06-14 00:04:05'],
    ['Asia/Seoul', 'yyyy. M. d.', '2019. 6. 14.'],
    ['America/New_York', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2019-06-13T11:04:05.006-04:00'],
    ['Asia/Kolkata', 'HH:mm Z', '20:34 +0530'],
    ['UTC', "EEE, d MMM yyyy h:mm a 'o''clock'", "Thu, 13 Jun 2019 3:04 PM o'clock"],
    ['GMT+9', 'yy/MMMM/dd EEEE kk KK ss.SSS', '19/June/14 Friday 24 00 05.006'],
    ['Asia/Seoul', 'D u z', '165 5 KST'],
    ['GMT', "yyyy'년'M'월'", '2019년6월'],
  ])('in %s as %s', (zone, pattern, text) => {
    expect(Utilities.formatDate(moment, zone, pattern)).toBe(text);
  });

  test('follows summer time', () => {
    expect(Utilities.formatDate(new Date('2019-01-01T12:00:00Z'), 'Europe/London', 'HH:mm z')).toBe(
      '12:00 GMT',
    );
    expect(Utilities.formatDate(new Date('2019-07-01T12:00:00Z'), 'Europe/London', 'HH:mm')).toBe('13:00');
    expect(Utilities.formatDate(new Date('1988-07-01T00:00:00Z'), 'Asia/Seoul', 'HH:mm')).toBe('10:00');
  });

  test('what it does not know is refused', () => {
    expect(thrownBy(() => Utilities.formatDate(moment, 'Asia/Seoul', 'YYYY')).name).toBe(
      'NotAvailableLocally',
    );
    expect(thrownBy(() => Utilities.formatDate(moment, 'Asia/Seoul', 'b')).name).toBe('Exception');
    expect(thrownBy(() => Utilities.formatDate(moment, 'Nowhere/Land', 'yyyy')).name).toBe('Exception');
    const formatDate = Reflect.get(Utilities, 'formatDate') as (...values: unknown[]) => unknown;
    expect(thrownBy(() => formatDate('2019', 'UTC', 'yyyy')).message).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  test('agrees with ISO for any moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(Utilities.formatDate(date, 'UTC', "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")).toBe(date.toISOString());
        },
      ),
    );
  });
});

test('sleeping takes its time', () => {
  const start = Date.now();
  Utilities.sleep(30);
  expect(Date.now() - start).toBeGreaterThanOrEqual(25);
});
