/** What is sent to every reader's browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const html = readFileSync(path.join(__dirname, '../../dist/Sidebar.html'));

test('the sidebar is one file of at most 120 KB that names no other', () => {
  expect(html.length).toBeLessThanOrEqual(120 * 1024);
  const text = html.toString('utf8');
  expect(text).not.toMatch(/<script[^>]+src=|<link|@import|url\(/);
  expect(text.match(/<\/script/gi)).toHaveLength(1);
});
