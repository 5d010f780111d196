/** The two ways to begin in an empty spreadsheet, without dialogs. */
import { exampleLoaded } from '../load-example';
import { tablesMade } from '../make-tables';
import { runWithoutDialog } from '../run-action';
import type { Answer } from './answer';

export const startings = ['blankTables', 'example'] as const;

export function begin({ with: start }: { readonly with: (typeof startings)[number] }): Answer<string> {
  return runWithoutDialog((workbook, words): Answer<string> => {
    const outcome = start === 'example' ? exampleLoaded(workbook, words) : tablesMade(workbook, words);
    return outcome.ok ? { ok: true, value: outcome.message } : outcome;
  });
}
