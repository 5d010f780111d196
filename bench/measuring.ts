/** Times, heap and the lines they are printed on. Nothing here judges: a figure stands beside its limit, where it has one. */
import v8 from 'node:v8';

/** Milliseconds one run takes, and what it gives. */
export function timed<Result>(work: () => Result): readonly [number, Result] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** Most bytes in use on the heap at any time during the work, rubbish that was not yet collected included. */
export function peakHeap(work: () => void): number {
  global.gc?.();
  const profiler = new v8.GCProfiler();
  profiler.start();
  work();
  const atEnd = process.memoryUsage().heapUsed;
  const collections = profiler.stop().statistics;
  return Math.max(atEnd, ...collections.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize));
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? Number.NaN;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? Number.NaN)) / 2;
}

export function milliseconds(time: number, limit?: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms${beside(limit === undefined ? null : `${String(limit)} ms`, time, limit)}`;
}

export function kilobytes(bytes: number, limit?: number): string {
  const size = bytes / 1024;
  return `${size.toFixed(0)} KB${beside(limit === undefined ? null : `${String(limit)} KB`, size, limit)}`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

/** `9.8 times the one before`; nothing for the first. */
export function growth(value: number, before: number | null): string {
  return before === null ? '' : `, ${(value / before).toFixed(1)} times the one before`;
}

export function printTitle(title: string): void {
  process.stdout.write(`\n${title}\n`);
}

export function printLine(label: string, text: string): void {
  process.stdout.write(`  ${label.padEnd(34)} ${text}\n`);
}

function beside(text: string | null, value: number, limit = Infinity): string {
  if (text === null) return '';
  return value > limit ? ` (OVER ${text})` : ` (at most ${text})`;
}
