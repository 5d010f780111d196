/** What the workbench itself says, beside what the add-on says: Korean and English. */

export interface WorkbenchWords {
  readonly product: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  /** Changes are in the file. */
  readonly kept: string;
  readonly notKept: string;
  readonly keptWhere: (file: string) => string;
  readonly undoForgotten: string;
  readonly cannotTakeBack: string;
  readonly noRoom: string;
  readonly notSaved: (detail: string) => string;
  readonly files: string;
  readonly noFiles: string;
  readonly openFile: string;
  readonly downloadFile: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly closePreview: string;
  readonly notReadable: string;
  readonly addOns: string;
  readonly close: string;
  readonly running: string;
  readonly connecting: string;
  readonly disconnected: string;
  readonly reconnect: string;
  readonly buttons: Readonly<Record<string, string>>;
  readonly dismiss: string;
  readonly notSupported: string;
  readonly sheetName: (number: number) => string;
  readonly protectedTitle: string;
  readonly protectedCell: string;
  readonly protectedWhy: (description: string) => string;
  readonly protectedPause: string;
  readonly notHere: string;
  readonly noToken: string;
  readonly notFound: string;
  readonly cannotOpen: (file: string) => string;
  readonly cannotOpenHint: string;
}

const korean: WorkbenchWords = {
  product: '장부 작업대',
  save: '저장 (.xlsx)',
  saved: (file) => `통합문서를 저장했습니다: ${file}`,
  kept: '저장됨',
  notKept: '저장 안 됨',
  keptWhere: (file) => `바뀐 내용은 몇 초마다 ${file} 파일에 저절로 저장됩니다. 이 창은 닫아도 됩니다.`,
  undoForgotten: '행·열이나 시트의 자리가 바뀌어, 그 전에 한 작업은 되돌릴 수 없습니다.',
  cannotTakeBack: '오래된 작업이라 되돌리지 못했습니다.',
  noRoom: '스프레드시트 하나에는 셀이 1,000만 개까지만 들어갑니다. 그보다 커지는 작업이라 하지 않았습니다.',
  notSaved: (detail) => `저장하지 못했습니다. 다른 프로그램에서 열려 있지 않은지 확인해 주세요. (${detail})`,
  files: '파일',
  noFiles: '아직 만든 파일이 없습니다. 메뉴에서 보고서를 만들면 여기에 나타납니다.',
  openFile: '열기',
  downloadFile: '내려받기',
  preview: '보고서 미리보기',
  previewHint: '숫자를 누르면 그 칸으로 갑니다. 쪽은 워드나 구글 문서와 다르게 나뉠 수 있습니다.',
  closePreview: '미리보기 닫기',
  notReadable: '이 문서는 여기에서 보여 드리지 못합니다. 내려받아 열어 주세요.',
  addOns: '확장 프로그램',
  close: '닫기',
  running: '스크립트 실행 중…',
  connecting: '통합문서를 여는 중입니다…',
  disconnected:
    '작업대와 연결이 끊겼습니다. 작업대를 끝냈다면 고친 통합문서는 저장되어 있습니다. npm start -- --workbook 뒤에 그 파일을 적으면 이어서 할 수 있습니다.',
  reconnect: '다시 연결',
  buttons: { OK: '확인', CANCEL: '취소', YES: '예', NO: '아니요', CLOSE: '닫기' },
  dismiss: '알림 닫기',
  notSupported: '이 작업대에서는 할 수 없는 작업입니다. 바뀐 것은 없습니다.',
  sheetName: (number) => `시트${String(number)}`,
  protectedTitle: '주의',
  protectedCell:
    '보호된 셀을 수정하려고 합니다. 실수로 바뀌지 않도록 보호한 셀입니다. 그래도 수정하시겠습니까?',
  protectedWhy: (description) => `보호 설명: ${description}`,
  protectedPause: '5분 동안 다시 표시하지 않음',
  notHere: 'Google에 있는 주소라 이 작업대에서는 열 수 없습니다.',
  noToken: '이 주소로는 열 수 없습니다. npm start가 알려 준 주소를 그대로 열어 주세요.',
  notFound: '여기에는 아무것도 없습니다.',
  cannotOpen: (file) => `'${file}' 통합문서를 열 수 없습니다.`,
  cannotOpenHint:
    '손상되지 않은 .xlsx 파일인지, 다른 프로그램에서 열려 있지 않은지 확인한 뒤 다시 시작해 주세요. 파일은 바꾸지 않았습니다.',
};

const english: WorkbenchWords = {
  product: 'Jangbu workbench',
  save: 'Save (.xlsx)',
  saved: (file) => `The workbook is saved: ${file}`,
  kept: 'Saved',
  notKept: 'Not saved',
  keptWhere: (file) => `Changes are saved to ${file} every few seconds. This tab may be closed.`,
  undoForgotten: 'Rows, columns or sheets have moved: what was done before that cannot be undone.',
  cannotTakeBack: 'That was too long ago to be undone.',
  noRoom: 'A spreadsheet holds 10 million cells at most. This would need more, so it was not done.',
  notSaved: (detail) => `It could not be saved. Check that no other program has the file open. (${detail})`,
  files: 'Files',
  noFiles: 'Nothing has been made yet. Make a report from the menu and it appears here.',
  openFile: 'Open',
  downloadFile: 'Download',
  preview: 'Report preview',
  previewHint: 'Click a figure to go to its cell. Pages may break elsewhere in Word or Google Docs.',
  closePreview: 'Close the preview',
  notReadable: 'This document cannot be shown here. Please download it.',
  addOns: 'Extensions',
  close: 'Close',
  running: 'Running script…',
  connecting: 'Opening the workbook…',
  disconnected:
    'The connection to the workbench is lost. If you ended it, the changed workbook is saved: npm start -- --workbook and that file go on with it.',
  reconnect: 'Reconnect',
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' },
  dismiss: 'Dismiss',
  notSupported: 'The workbench cannot do this. Nothing has changed.',
  sheetName: (number) => `Sheet${String(number)}`,
  protectedTitle: 'Heads up',
  protectedCell:
    'You are about to edit a protected cell, which should not be changed by accident. Edit it anyway?',
  protectedWhy: (description) => `Protection: ${description}`,
  protectedPause: "Don't show this again for 5 minutes",
  notHere: 'This address is at Google: the workbench cannot open it.',
  noToken: 'This address does not open anything. Please use the address that npm start printed.',
  notFound: 'There is nothing here.',
  cannotOpen: (file) => `The workbook '${file}' cannot be opened.`,
  cannotOpenHint:
    'Check that it is an undamaged .xlsx file which no other program has open, then start again. The file has not been changed.',
};

export function workbenchWords(locale: 'ko' | 'en'): WorkbenchWords {
  return locale === 'ko' ? korean : english;
}
