/** The buttons of dialogs, and which of them is pressed here. */
import { enumeration, type EnumerationEntry } from '../boundary/enumeration';

export const button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const buttonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

const ofSet: Readonly<Record<string, readonly EnumerationEntry[]>> = {
  OK: [button.OK],
  OK_CANCEL: [button.OK, button.CANCEL],
  YES_NO: [button.YES, button.NO],
  YES_NO_CANCEL: [button.YES, button.NO, button.CANCEL],
};

/** The names of a set's buttons, the first for agreeing. */
export function buttonNames(set: EnumerationEntry): readonly string[] {
  return (ofSet[set.name()] ?? [button.OK]).map((entry) => entry.name());
}

/** The button the answer names; without an answer the first, OK or YES. Closing the dialog is always possible. */
export function pressed(set: EnumerationEntry, answer: string | undefined): EnumerationEntry {
  const offered = ofSet[set.name()] ?? [button.OK];
  if (answer === undefined) return offered[0] ?? button.OK;
  const found = [...offered, button.CLOSE].find((entry) => entry.name() === answer);
  if (found === undefined)
    throw new Error(`The dialog has no button ${answer}: it offers ${offered.join(', ')}.`);
  return found;
}
