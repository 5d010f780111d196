/** The school counts in won, so nothing is left to rounding: its clean workbook raises nothing. */
import type { ExpectedFinding } from '../planted-fault';

export const expectedWhenClean: readonly ExpectedFinding[] = [];
