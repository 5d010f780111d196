/** Names of sheets: what may stand there, and what a new sheet is called. */
import { exception } from '../boundary/service-error';
import type { Workbook } from './workbook';

/** @throws an Exception where another sheet has the name, whatever the case of its letters. */
export function checkSheetName(workbook: Workbook, name: string, ownId: string | null): void {
  if (name === '') throw exception('Invalid argument: name');
  const taken = workbook
    .state()
    .sheets.some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The next free name of the usual kind. */
export function freeSheetName(workbook: Workbook): string {
  const { sheets } = workbook.state();
  const word = workbook.language === 'ko' ? '시트' : 'Sheet';
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `${word}${String(number)}`)) number += 1;
  return `${word}${String(number)}`;
}
