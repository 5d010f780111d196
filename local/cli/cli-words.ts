/** What the command line says, in Korean and English. */

export interface CliWords {
  readonly opening: (file: string) => string;
  readonly newWorkbook: string;
  /** `장부 > 점검`. */
  readonly running: (captions: string) => string;
  readonly done: (message: string) => string;
  readonly calls: (service: number, navigation: number, milliseconds: number) => string;
  readonly workbook: string;
  readonly report: string;
  readonly workbench: string;
  /** `file` is where a changed workbook is saved. */
  readonly howToStop: (file: string) => string;
  /** In the name of a workbook that was changed in the workbench. */
  readonly edited: string;
  /** The name of a workbook that has none yet. */
  readonly newFile: string;
  /** `file` is what was changed in the workbench the last time. */
  readonly goOn: (file: string) => string;
  readonly failed: string;
  readonly usage: string;
  readonly noSuchFile: (file: string) => string;
  readonly cannotOpen: (detail: string) => string;
  readonly notAFolder: (folder: string) => string;
  readonly unknownOption: (detail: string) => string;
  readonly checkUsage: string;
  readonly severity: Readonly<Record<'fail' | 'rounding' | 'question', string>>;
  readonly waived: string;
  readonly waiver: (waiver: {
    readonly reason: string;
    readonly by: string;
    readonly until: string;
  }) => string;
  readonly compared: (rules: number, compared: number) => string;
}

const korean: CliWords = {
  opening: (file) => `통합문서 열기: ${file}`,
  newWorkbook: '빈 스프레드시트를 엽니다.',
  running: (captions) => `메뉴 [${captions}]`,
  done: (message) => `  ${message}`,
  calls: (service, navigation, milliseconds) =>
    `  서비스 호출 ${String(service)}회 · 이동 ${String(navigation)}회 · ${(milliseconds / 1000).toFixed(1)}초`,
  workbook: '통합문서',
  report: '보고서',
  workbench: '작업대',
  howToStop: (file) =>
    `브라우저에서 위 주소로 열립니다. 끝내려면 Ctrl+C를 누르세요. 고친 통합문서는 ${file} 파일에 몇 초마다 저절로 저장합니다.`,
  edited: '편집',
  newFile: '새 통합문서',
  goOn: (file) =>
    `지난번에 작업대에서 고친 통합문서가 있습니다. 이어서 하려면: npm start -- --workbook '${file}'`,
  failed: '멈췄습니다:',
  usage: [
    '사용법: npm start -- [--workbook 파일.xlsx] [--out 폴더] [--forms docx,hwpx,html,json,pdf] [--locale ko|en] [--language ko|en] [--no-open]',
    '        npm start -- --empty [--out 폴더] [--locale ko|en] [--language ko|en]',
    '  --workbook  이 통합문서로 보고서를 만듭니다. 원본은 바뀌지 않습니다. 없으면 2019년 예시로 시작합니다.',
    '  --out       결과를 둘 폴더 (기본값 out). 앞서 만든 같은 이름의 파일은 새것으로 바뀝니다.',
    '  --forms     만들 보고서 형식 (기본값 모두). 통합문서(.xlsx)는 늘 함께 둡니다.',
    '  --locale    화면 말 (기본값: LC_ALL이나 LANG이 en으로 시작하면 en, 아니면 ko)',
    '  --language  새 통합문서와 보고서의 말 (기본값 ko). en이면 화면 말도 en이어야 합니다.',
    '  --empty     아무것도 만들지 않고, 빈 통합문서로 작업대를 엽니다.',
    '  --no-open   작업대를 열지 않고 파일만 만듭니다. (터미널이 아닌 곳의 기본값; 그래도 열려면 --open)',
  ].join('\n'),
  noSuchFile: (file) => `'${file}' 파일이 없습니다.`,
  cannotOpen: (detail) =>
    `통합문서를 열 수 없습니다. 손상되지 않은 .xlsx 파일인지 확인해 주세요. (${detail})`,
  notAFolder: (folder) => `'${folder}' 폴더에 쓸 수 없습니다.`,
  unknownOption: (detail) => `쓸 수 없는 옵션입니다. (${detail})`,
  checkUsage: [
    '사용법: npm run check -- [--workbook 파일.xlsx] [--format table|json] [--locale ko|en]',
    '  --workbook  이 통합문서를 점검합니다. 파일은 바뀌지 않습니다. 없으면 2019년 예시를 점검합니다.',
    '  --format    table(기본값) 또는 json. 표준 출력에는 결과만 나옵니다.',
    '  끝낸 값: 0 오류 없음, 1 오류 있음, 2 점검할 수 없음',
  ].join('\n'),
  severity: { fail: '오류', rounding: '단수차이', question: '확인' },
  waived: '면제',
  waiver: ({ reason, by, until }) => `면제: ${reason} (${by}${until === '' ? '' : `, ${until}까지`})`,
  compared: (rules, compared) => `규칙 ${String(rules)}개, 비교 ${String(compared)}건`,
};

const english: CliWords = {
  opening: (file) => `Opening the workbook ${file}`,
  newWorkbook: 'Opening an empty spreadsheet.',
  running: (captions) => `Menu [${captions}]`,
  done: (message) => `  ${message}`,
  calls: (service, navigation, milliseconds) =>
    `  ${String(service)} service calls · ${String(navigation)} navigations · ${(milliseconds / 1000).toFixed(1)} s`,
  workbook: 'Workbook',
  report: 'Report',
  workbench: 'Workbench',
  howToStop: (file) =>
    `It opens in your browser at this address. Ctrl+C ends it; changes are saved to ${file} every few seconds.`,
  edited: 'edited',
  newFile: 'New workbook',
  goOn: (file) => `There is a workbook you changed last time. To go on: npm start -- --workbook '${file}'`,
  failed: 'Stopped:',
  usage: [
    'Usage: npm start -- [--workbook file.xlsx] [--out folder] [--forms docx,hwpx,html,json,pdf] [--locale ko|en] [--language ko|en] [--no-open]',
    '       npm start -- --empty [--out folder] [--locale ko|en] [--language ko|en]',
    '  --workbook  makes the report of this workbook, which is not changed; without it the 2019 example is used',
    '  --out       where the results go (out by default); files of an earlier run are replaced',
    '  --forms     forms of the report to make (all by default); the workbook (.xlsx) always comes with them',
    '  --locale    language of the screen (by default en where LC_ALL or LANG begins with en, else ko)',
    '  --language  language of a new workbook and its report (ko by default); en needs an English screen',
    '  --empty     makes nothing and opens the workbench on an empty workbook',
    '  --no-open   makes the files and does not open the workbench (the default without a terminal; --open opens it all the same)',
  ].join('\n'),
  noSuchFile: (file) => `There is no file '${file}'.`,
  cannotOpen: (detail) => `The workbook cannot be opened. Check that it is an undamaged .xlsx. (${detail})`,
  notAFolder: (folder) => `Cannot write to the folder '${folder}'.`,
  unknownOption: (detail) => `These options cannot be used. (${detail})`,
  checkUsage: [
    'Usage: npm run check -- [--workbook file.xlsx] [--format table|json] [--locale ko|en]',
    '  --workbook  checks this workbook, which is not changed; without it the 2019 example',
    '  --format    table (default) or json; standard output carries the findings alone',
    '  Exit code: 0 nothing fails, 1 something fails, 2 nothing could be checked',
  ].join('\n'),
  severity: { fail: 'fail', rounding: 'rounding', question: 'question' },
  waived: 'waived',
  waiver: ({ reason, by, until }) => `Waived: ${reason} (${by}${until === '' ? '' : `, until ${until}`})`,
  compared: (rules, compared) => `${String(rules)} rules, ${String(compared)} comparisons`,
};

/** Korean first: English only where the system says so. */
export function systemLocale(): 'ko' | 'en' {
  const { LC_ALL: all = '', LANG: language = '' } = process.env;
  // An empty LC_ALL counts as none.
  return (all === '' ? language : all).startsWith('en') ? 'en' : 'ko';
}

export function cliWords(locale: 'ko' | 'en'): CliWords {
  return locale === 'ko' ? korean : english;
}
