/**
 * Lints texts as if they stood in files of the project, with the project's own eslint.config.mjs.
 * Standard input: [{ file, text }]. Standard output: for each of them, what is refused as [{ rule, message }].
 * A program of its own because ESLint loads its configuration in a way that jest does not offer.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const projectFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** What these texts break is seen without types, which take long to find out. */
const eslint = new ESLint({
  cwd: projectFolder,
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: null } } },
  ],
});

const answers = [];
for (const { file, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(text, { filePath: path.join(projectFolder, file) });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
