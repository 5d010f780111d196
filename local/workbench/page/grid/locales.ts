/** Univer's own words, in Korean and English. */
import { LocaleType, mergeLocales } from '@univerjs/core';
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

/** What Univer left in English, and what is said better around the box for a number: `위에 [1] 행 삽입`. */
const betterKorean = {
  'sheets-ui': {
    statusbar: {
      ...{ sum: '합계', average: '평균', min: '최솟값', max: '최댓값' },
      ...{ count: '숫자 개수', countA: '개수' },
    },
    rightClick: {
      ...{ insertRowsAbove: '위에', insertRowsAboveSuffix: '행 삽입' },
      ...{ insertRowsAfter: '아래에', insertRowsAfterSuffix: '행 삽입' },
      ...{ insertColsLeft: '왼쪽에', insertColsLeftSuffix: '열 삽입' },
      ...{ insertColsRight: '오른쪽에', insertColsRightSuffix: '열 삽입' },
    },
  },
};

export const locales = {
  [LocaleType.KO_KR]: mergeLocales(
    ...[designKorean, uiKorean, docsUiKorean, sheetsKorean, sheetsUiKorean, formulaKorean, formulaUiKorean],
    ...[numfmtUiKorean, noteUiKorean, linkUiKorean, conditionalFormattingUiKorean],
    ...[dataValidationKorean, sheetsDataValidationKorean, sheetsDataValidationUiKorean],
    betterKorean,
  ),
  [LocaleType.EN_US]: mergeLocales(
    ...[
      designEnglish,
      uiEnglish,
      docsUiEnglish,
      sheetsEnglish,
      sheetsUiEnglish,
      formulaEnglish,
      formulaUiEnglish,
    ],
    ...[numfmtUiEnglish, noteUiEnglish, linkUiEnglish, conditionalFormattingUiEnglish],
    ...[dataValidationEnglish, sheetsDataValidationEnglish, sheetsDataValidationUiEnglish],
  ),
};
