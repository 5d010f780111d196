#!/usr/bin/env node
/** The command `jangbu`: the program of `npm start`, or that of `npm run check` after the word `check`; built where it is not. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [node, , ...words] = process.argv;
const isCheck = words[0] === 'check';
const program = new URL(`../../build/local/${isCheck ? 'check' : 'cli'}.cjs`, import.meta.url);
const file = fileURLToPath(program);
if (!existsSync(file)) await import('../../build.mjs');
// In this very process, so that it is the one that Ctrl+C reaches; a program reads its options behind its own name.
process.argv = [node, file, ...(isCheck ? words.slice(1) : words)];
process.setSourceMapsEnabled(true);
await import(program.href);
