/** Apps Script has the language and nothing else, and not all of today's language. */
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import { bareContext, evaluate } from '../../bundle/bare-context';
import { referenceReport } from './reference-report';

test('with the language of 2019 and nothing else, a report is made in one call, with the bytes it has here', async () => {
  const result = await build({
    entryPoints: [path.resolve('src/report/hwpx/render-hwpx.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'Renderer',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const context = bareContext({ reportText: JSON.stringify(referenceReport) });
  evaluate(context, result.outputFiles[0]?.text ?? '');
  const bytes = evaluate(context, 'Array.from(Renderer.renderHwpx(JSON.parse(reportText)))');
  if (!Array.isArray(bytes)) throw new Error('no bytes');
  expect(Buffer.compare(Buffer.from(bytes as number[]), renderHwpx(referenceReport))).toBe(0);
});
