/** What 사업설명 has under 번호 that is no programme: the text of the chapter 일반현황. */
import { keyText } from './key';

/** In both languages: whoever makes a workbook in English may keep the words of a Korean text. */
const generalStatus: ReadonlySet<string> = new Set(['일반현황', 'General status'].map(keyText));

export function isGeneralStatus(number: string): boolean {
  return generalStatus.has(keyText(number));
}
