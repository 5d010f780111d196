/** The PDF of a document: Google makes it itself, here LibreOffice does. */
import { LibreOfficeError, pdfOfWordFile } from '../../office/libre-office';
import { officeWords } from '../../office/office-words';
import { exception, ServiceError } from '../boundary/service-error';

/** @throws LibreOfficeMissing where there is no LibreOffice, an Exception where it makes no PDF; both in the user's language */
export function exportedPdf(wordFile: string, locale: 'ko' | 'en'): Buffer {
  try {
    return pdfOfWordFile(wordFile);
  } catch (error) {
    if (!(error instanceof LibreOfficeError)) throw error;
    const words = officeWords(locale);
    throw error.code === 'missing'
      ? new ServiceError('LibreOfficeMissing', words.libreOfficeMissing)
      : exception(words.noPdf(error.message));
  }
}
