/**
 * Builds dist/, which is exactly what `clasp push` sends to Google, and build/local/, which plays Google on this machine.
 * dist/Code.js = the small menu part, the engine wrapped so that it is evaluated on first use, and one delegating
 * top-level function per export of src/main.ts: Apps Script calls only top-level function declarations.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { librariesIn, licenceComment } from './library-notices.mjs';
import { readSeed } from './seeds/read-seed.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

/** Makes `import … from 'example-data'` the sample data of seeds/, as plain data. */
const exampleData = {
  name: 'example-data',
  setup(setup) {
    setup.onResolve({ filter: /^example-data$/ }, () => ({ path: 'example-data', namespace: 'seeds' }));
    setup.onLoad({ filter: /.*/, namespace: 'seeds' }, () => ({
      contents: JSON.stringify(readSeed(inRoot('seeds/seoul-digital-foundation-2019'))),
      loader: 'json',
    }));
  },
};

const appsScript = {
  bundle: true,
  format: 'iife',
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [exampleData],
};

/** A bundle that is not written: its text, what it is made of, and the libraries in it. */
async function bundle(entry, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [inRoot(entry)],
    metafile: true,
    write: false,
  });
  return { text: outputFiles[0].text, metafile, libraries: librariesIn(metafile, root) };
}

/** The exported functions of main.ts: their names, parameters and JSDoc, which Apps Script shows for custom functions. */
function exportedFunctions() {
  const file = inRoot('src/main.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((node) => node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
    .map((node) => ({
      name: node.name.text,
      parameters: node.parameters.map(
        (parameter) => (parameter.dotDotDotToken === undefined ? '' : '...') + parameter.name.getText(source),
      ),
      documentation: ts
        .getJSDocCommentsAndTags(node)
        .map((comment) => comment.getText(source))
        .join('\n'),
    }));
}

function stub({ name, parameters, documentation }) {
  const list = parameters.join(', ');
  return `${documentation}\nfunction ${name}(${list}) {\n  return Main_.${name}(${list});\n}`;
}

/**
 * fflate, which docx carries a copy of, tries at once whether there is a TextDecoder. Apps Script has none, and to word the error
 * that nobody reads V8 parses the whole engine anew: a thirtieth of a second for each copy, at every action.
 */
function withoutDecoderTrials(code) {
  const trials = /try\{td\d*\.decode\(et\d*,\{stream:!0\}\)(?:,tds\d*=1)?\}catch\{\}/g;
  const found = code.match(trials) ?? [];
  if (found.length !== 2) throw new Error(`${String(found.length)} trials of a TextDecoder, not 2`);
  return code.replace(trials, '');
}

async function buildBundle() {
  const menu = await bundle('src/main.ts', { ...appsScript, globalName: 'Main_' });
  const { text, metafile, libraries } = await bundle('src/engine.ts', {
    ...appsScript,
    globalName: 'Engine',
  });
  // The menu is loaded at every trigger: no library belongs into it.
  if (menu.libraries.length > 0) throw new Error(`src/main.ts takes in ${menu.libraries[0].name}`);
  const engine = withoutDecoderTrials(text);
  const code = [
    `// Jangbu (장부): built from src/ by build.mjs. Apache-2.0; the notices of the libraries in it stand at the end.`,
    ...exportedFunctions().map(stub),
    menu.text,
    // Its own name for Math: where a script runs in a context of its own, every look at a global is slow.
    `var engineInstance_;\nfunction engine_() {\n  if (engineInstance_ === undefined) engineInstance_ = (function (Math) {\n${engine}\nreturn Engine;\n  })(Math);\n  return engineInstance_;\n}`,
    licenceComment(libraries),
  ].join('\n\n');
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(inRoot('dist/Code.js'), code + '\n');
  copyFileSync(inRoot('appsscript.json'), inRoot('dist/appsscript.json'));
  keepMetafile('Code.js', metafile);
}

/** What a file of dist/ is made of, beside it and not in it: for the tests, and for whoever wants to know what makes it large. */
function keepMetafile(name, metafile) {
  mkdirSync(inRoot('build'), { recursive: true });
  writeFileSync(inRoot('build', `${name}.metafile.json`), JSON.stringify(metafile));
}

/** One file without a request to anywhere: HtmlService shows it in a sandbox of its own. */
async function buildSidebar() {
  const options = {
    bundle: true,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  };
  const [script, style] = await Promise.all(
    ['src/sidebar/main.tsx', 'src/sidebar/sidebar.css'].map((entry) => bundle(entry, options)),
  );
  const page = readFileSync(inRoot('src/sidebar/sidebar.html'), 'utf8');
  const code = `${licenceComment(script.libraries)}\n${script.text}`.replace(/<(\/script|!--)/gi, '\\x3c$1');
  mkdirSync(inRoot('dist'), { recursive: true });
  // Functions, since `$` means something in a text that replaces.
  writeFileSync(
    inRoot('dist/Sidebar.html'),
    page.replace('/*STYLE*/', () => style.text.trim()).replace('/*SCRIPT*/', () => code.trim()),
  );
  keepMetafile('Sidebar.html', script.metafile);
}

async function buildLocal() {
  const entries = {
    check: 'local/cli/check.ts',
    cli: 'local/cli/cli.ts',
    'engine-thread': 'local/engine/engine-thread.ts',
    'script-thread': 'local/host/script-thread.ts',
    host: 'local/host/host.ts',
    workbench: 'local/workbench/workbench.ts',
    bench: 'bench/bench.ts',
  };
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(entries)
        .filter(([, file]) => existsSync(inRoot(file)))
        .map(([name, file]) => [name, inRoot(file)]),
    ),
    outdir: inRoot('build/local'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    plugins: [exampleData],
  });
}

/** The workbench's page takes seconds to bundle and seldom changes: it is kept while everything it is made of is the same. */
async function buildWorkbench() {
  const folder = inRoot('build/workbench');
  const record = path.join(folder, 'made-of.json');
  if (existsSync(record)) {
    const { files, hash } = JSON.parse(readFileSync(record, 'utf8'));
    if (hashOf(files) === hash) return;
  }
  rmSync(record, { force: true });
  const page = inRoot('local/workbench/page');
  const { metafile } = await build({
    entryPoints: [
      { in: path.join(page, 'main.tsx'), out: 'page' },
      { in: path.join(page, 'page.css'), out: 'page' },
      { in: path.join(page, 'frame/script-bridge.ts'), out: 'script-bridge' },
      { in: path.join(page, 'preview/document-preview.ts'), out: 'document-preview' },
      { in: path.join(page, 'preview/figure-links.ts'), out: 'figure-links' },
    ],
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    metafile: true,
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'));
  const files = [...own, 'build.mjs', 'package-lock.json'];
  writeFileSync(record, JSON.stringify({ files, hash: hashOf(files) }));
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(existsSync(inRoot(file)) ? readFileSync(inRoot(file)) : 'missing');
  return hash.digest('hex');
}

rmSync(inRoot('dist'), { recursive: true, force: true });
for (const name of existsSync(inRoot('build')) ? readdirSync(inRoot('build')) : [])
  if (name !== 'workbench') rmSync(inRoot('build', name), { recursive: true, force: true });
await Promise.all([buildBundle(), buildSidebar(), buildLocal(), buildWorkbench()]);
