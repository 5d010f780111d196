/** What is said where a PDF cannot be made on this machine, in Korean and English. */

interface OfficeWords {
  readonly libreOfficeMissing: string;
  readonly noPdf: (detail: string) => string;
}

const korean: OfficeWords = {
  libreOfficeMissing: '이 컴퓨터에 LibreOffice가 없어 PDF를 만들 수 없습니다',
  noPdf: (detail) => `LibreOffice가 PDF를 만들지 못했습니다: ${detail}`,
};

const english: OfficeWords = {
  libreOfficeMissing: 'This computer has no LibreOffice, so that a PDF cannot be made',
  noPdf: (detail) => `LibreOffice could not make the PDF: ${detail}`,
};

export function officeWords(locale: 'ko' | 'en'): OfficeWords {
  return locale === 'ko' ? korean : english;
}
