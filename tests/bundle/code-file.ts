/** What the bundle tests look at: the text and the syntax tree of dist/Code.js, and of the source it was made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const projectFolder = join(__dirname, '../..');

/** The code as it is pushed to Google. `npm run build` must have run. */
export function readCode(): string {
  return readFileSync(join(projectFolder, 'dist/Code.js'), 'utf8');
}

/** A file of the project as a syntax tree; its path is from the project folder. */
export function parseFile(file: string): ts.SourceFile {
  return parseText(readFileSync(join(projectFolder, file), 'utf8'), file);
}

export function parseText(text: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node below a node, itself included, in the order of the text. */
export function* nodesBelow(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesBelow(child);
}

/** A function as Apps Script sees it: what it is called, what it takes and what its documentation says. */
export interface FunctionFace {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly documentation: string;
}

/** The function declarations among statements. A parameter is its name, without type or default, with its dots if it takes the rest. */
export function functionFaces(statements: readonly ts.Statement[]): FunctionFace[] {
  return statements.filter(ts.isFunctionDeclaration).map((declaration) => ({
    name: declaration.name?.text ?? '',
    parameters: declaration.parameters.map(
      (parameter) => (parameter.dotDotDotToken === undefined ? '' : '...') + parameter.name.getText(),
    ),
    documentation: ts
      .getJSDocCommentsAndTags(declaration)
      .map((comment) => comment.getText())
      .join('\n'),
  }));
}

/** The statements of a file that export something. */
export function exportingStatements(source: ts.SourceFile): ts.Statement[] {
  return source.statements.filter(
    (statement) =>
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ===
          true),
  );
}
