/** The words of the menu: small, because onOpen loads them and nothing else. */

export interface MenuWords {
  readonly menu: string;
  readonly makeTables: string;
  readonly loadExample: string;
  readonly check: string;
  readonly makeReport: string;
}

const korean: MenuWords = {
  menu: '장부',
  makeTables: '표 만들기',
  loadExample: '2019년 예시 불러오기',
  check: '점검',
  makeReport: '보고서 만들기',
};

const english: MenuWords = {
  menu: 'Jangbu',
  makeTables: 'Make the tables',
  loadExample: 'Load the 2019 example',
  check: 'Check',
  makeReport: 'Make the report',
};

/** Korean is the first language; English for anyone whose account is set to another. */
export function menuWords(userLocale: string): MenuWords {
  return userLocale.startsWith('ko') ? korean : english;
}
