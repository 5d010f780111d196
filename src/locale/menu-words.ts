/** The words of the menu: small, because onOpen loads them and nothing else. */

export interface MenuWords {
  readonly menu: string;
  readonly openSidebar: string;
  readonly makeTables: string;
  readonly loadExample: string;
  readonly check: string;
  readonly takeBack: string;
  readonly whereUsed: string;
  readonly makeReport: string;
  readonly updateReport: string;
  readonly saveAs: string;
  readonly saveAsHwpx: string;
  readonly saveAsWord: string;
  readonly saveAsPdf: string;
  readonly saveAsHtml: string;
  readonly saveAsJson: string;
}

const korean: MenuWords = {
  menu: '장부',
  openSidebar: '사이드바 열기',
  makeTables: '표 만들기',
  loadExample: '2019년 예시 불러오기',
  check: '점검',
  takeBack: '마지막 변경 되돌리기',
  whereUsed: '이 칸이 쓰인 곳',
  makeReport: '보고서 만들기',
  updateReport: '보고서 고쳐 쓰기',
  saveAs: '다른 형식으로 저장',
  saveAsHwpx: '한글(HWPX)',
  saveAsWord: '워드(.docx)',
  saveAsPdf: 'PDF 문서',
  saveAsHtml: '웹 문서(HTML)',
  saveAsJson: '데이터(JSON)',
};

const english: MenuWords = {
  menu: 'Jangbu',
  openSidebar: 'Open the sidebar',
  makeTables: 'Make the tables',
  loadExample: 'Load the 2019 example',
  check: 'Check',
  takeBack: 'Take back the last change',
  whereUsed: 'Where this cell is used',
  makeReport: 'Make the report',
  updateReport: 'Update the report',
  saveAs: 'Save in another form',
  saveAsHwpx: 'Hangul (HWPX)',
  saveAsWord: 'Word (.docx)',
  saveAsPdf: 'PDF',
  saveAsHtml: 'Web page (HTML)',
  saveAsJson: 'Data (JSON)',
};

/** Korean is the first language; English for anyone whose account is set to another. */
export function menuWords(userLocale: string): MenuWords {
  return userLocale.startsWith('ko') ? korean : english;
}
