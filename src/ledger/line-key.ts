/** What a budget line is known by among the records: its number, and its 세부사업 where the programme is split. */
import type { ProgramNumber } from './records';

interface LineNames {
  readonly number: ProgramNumber;
  readonly subProgram: string;
}

/** What groups the records of a line; not for people, and no two lines share it. */
export function lineKey({ number, subProgram }: LineNames): string {
  return `${number}\u0000${subProgram}`;
}

/** How a line is called: `10/스마트 서울 컨퍼런스`, or `9` where the programme is not split. */
export function lineName({ number, subProgram }: LineNames): string {
  return subProgram === '' ? number : `${number}/${subProgram}`;
}
