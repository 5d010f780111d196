/** The dictionary of a workbook language. */
import type { WorkbookNames } from './workbook-names';
import { englishWorkbookNames } from './workbook-names.en';
import { koreanWorkbookNames } from './workbook-names.ko';

export function workbookNamesIn(language: WorkbookNames['language']): WorkbookNames {
  return language === 'ko' ? koreanWorkbookNames : englishWorkbookNames;
}
