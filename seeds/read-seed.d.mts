/** Types of the reader of sample data, which the build runs as plain JavaScript. */
import type { ExampleData } from '../src/example/example-data';

export function readSeed(folder: string): ExampleData;
