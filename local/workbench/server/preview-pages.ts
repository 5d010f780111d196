/** Files of the local Drive as pages: a Google Doc and a .docx as a reader lays them out, an HTML file as it is. */
import type { DriveFile } from '../../services/environment';
import type { WorkbenchWords } from '../workbench-words';
import { driveFileContent, endingOf } from './drive-files';
import { previewPolicy, type Response } from './response';
import { scriptElement, withScript } from './with-script';

/** The built scripts of local/workbench/page/preview. */
export interface PreviewScripts {
  readonly document: string;
  readonly links: string;
}

export class PreviewPages {
  constructor(
    private readonly scripts: PreviewScripts,
    private readonly locale: 'ko' | 'en',
    private readonly words: WorkbenchWords,
  ) {}

  /** Null for a file that cannot be read as a page. */
  async answer(id: string, files: readonly DriveFile[], outFolder: string): Promise<Response | null> {
    const found = files.find((file) => file.id === id && !file.trashed);
    const bytes = found === undefined ? null : await driveFileContent(found, outFolder);
    if (found === undefined || bytes === null) return null;
    const ending = endingOf(found);
    if (ending === '.docx') return page(this.documentPage(found.name, bytes));
    if (ending !== '.html') return null;
    return page(withScript(bytes.toString('utf8'), this.scripts.links));
  }

  private documentPage(name: string, bytes: Buffer): string {
    return `<!doctype html>
<html lang="${this.locale}">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(name)}</title>
    <style>
      /* Where the report's usual typeface is missing, what the system has for Korean. */
      @font-face { font-family: 'Noto Sans KR'; src: ${localFonts('')}; }
      @font-face { font-family: 'Noto Sans KR'; font-weight: bold; src: ${localFonts(' Bold')}; }
      body { margin: 0; padding: 12px 0; background: #eceff3; }
      #failure { margin: 20vh auto; max-width: 26rem; font: 15px/1.7 'Noto Sans KR', sans-serif; text-align: center; }
      section.page { margin: 0 auto 12px; background: #fff; box-shadow: 0 1px 4px rgb(31 35 40 / 25%); }
      a { color: inherit; text-decoration: none; }
      a:hover, a:focus-visible { outline: 2px solid #2f5d9b; outline-offset: 1px; }
    </style>
  </head>
  <body>
    <p id="failure" role="alert" hidden>${escaped(this.words.notReadable)}</p>
    <div id="pages"></div>
    <script type="text/plain" id="content">${bytes.toString('base64')}</script>
    ${scriptElement(this.scripts.document)}
  </body>
</html>
`;
  }
}

function page(body: string): Response {
  return { status: 200, type: 'text/html; charset=utf-8', body, policy: previewPolicy };
}

function localFonts(weight: string): string {
  return ['Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Arial']
    .map((name) => `local('${name}${weight}')`)
    .join(', ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
