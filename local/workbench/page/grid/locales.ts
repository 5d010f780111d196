/** Univer's own words, in Korean and English. */
import { LocaleType, mergeLocales } from '@univerjs/core';
import type { ILanguagePack } from '@univerjs/core';
import dataValidationEnglish from '@univerjs/data-validation/locale/en-US';
import dataValidationKorean from '@univerjs/data-validation/locale/ko-KR';
import designEnglish from '@univerjs/design/locale/en-US';
import designKorean from '@univerjs/design/locale/ko-KR';
import docsUiEnglish from '@univerjs/docs-ui/locale/en-US';
import docsUiKorean from '@univerjs/docs-ui/locale/ko-KR';
import conditionalFormattingUiEnglish from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalFormattingUiKorean from '@univerjs/sheets-conditional-formatting-ui/locale/ko-KR';
import sheetsDataValidationEnglish from '@univerjs/sheets-data-validation/locale/en-US';
import sheetsDataValidationKorean from '@univerjs/sheets-data-validation/locale/ko-KR';
import sheetsDataValidationUiEnglish from '@univerjs/sheets-data-validation-ui/locale/en-US';
import sheetsDataValidationUiKorean from '@univerjs/sheets-data-validation-ui/locale/ko-KR';
import formulaEnglish from '@univerjs/sheets-formula/locale/en-US';
import formulaKorean from '@univerjs/sheets-formula/locale/ko-KR';
import formulaUiEnglish from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiKorean from '@univerjs/sheets-formula-ui/locale/ko-KR';
import linkUiEnglish from '@univerjs/sheets-hyper-link-ui/locale/en-US';
import linkUiKorean from '@univerjs/sheets-hyper-link-ui/locale/ko-KR';
import noteUiEnglish from '@univerjs/sheets-note-ui/locale/en-US';
import noteUiKorean from '@univerjs/sheets-note-ui/locale/ko-KR';
import numfmtUiEnglish from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtUiKorean from '@univerjs/sheets-numfmt-ui/locale/ko-KR';
import sheetsEnglish from '@univerjs/sheets/locale/en-US';
import sheetsKorean from '@univerjs/sheets/locale/ko-KR';
import sheetsUiEnglish from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiKorean from '@univerjs/sheets-ui/locale/ko-KR';
import uiEnglish from '@univerjs/ui/locale/en-US';
import uiKorean from '@univerjs/ui/locale/ko-KR';
import { englishWords, koreanWords } from './better-words';

const korean: ILanguagePack = mergeLocales(
  ...[designKorean, uiKorean, docsUiKorean, sheetsKorean, sheetsUiKorean, formulaKorean, formulaUiKorean],
  ...[numfmtUiKorean, noteUiKorean, linkUiKorean, conditionalFormattingUiKorean],
  ...[dataValidationKorean, sheetsDataValidationKorean, sheetsDataValidationUiKorean],
);

const english: ILanguagePack = mergeLocales(
  ...[designEnglish, uiEnglish, docsUiEnglish, sheetsEnglish, sheetsUiEnglish, formulaEnglish],
  ...[formulaUiEnglish, numfmtUiEnglish, noteUiEnglish, linkUiEnglish, conditionalFormattingUiEnglish],
  ...[dataValidationEnglish, sheetsDataValidationEnglish, sheetsDataValidationUiEnglish],
);

export const locales = {
  [LocaleType.KO_KR]: replaced(korean, koreanWords),
  [LocaleType.EN_US]: replaced(english, englishWords),
};

/** `mergeLocales` puts whole plug-ins in place of each other, this single words. */
function replaced(words: ILanguagePack, better: ILanguagePack): ILanguagePack {
  const all: ILanguagePack = { ...words };
  for (const [key, word] of Object.entries(better)) {
    const before = all[key];
    all[key] = isGroup(before) && isGroup(word) ? replaced(before, word) : word;
  }
  return all;
}

function isGroup(word: ILanguagePack[string] | undefined): word is ILanguagePack {
  return typeof word === 'object' && !Array.isArray(word);
}
