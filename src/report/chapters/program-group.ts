/** A programme group: its list of programmes, then each of them. */
import { hasChapter, isNumbered, type Program } from '../../ledger/ledger';
import type { Block } from '../document/document';
import { circledOrdinal } from '../ordinals';
import { bullet, headingOnNewPage, oneLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { programChapter } from './program';

/** Every group that has programmes with a chapter; ① counts such groups. */
export function programGroups(context: ReportContext): readonly Block[] {
  return context.ledger.groups
    .map((group) => ({ name: group.name, programs: group.programs.filter(hasChapter) }))
    .filter((group) => group.programs.length > 0)
    .flatMap((group, index): readonly Block[] => [
      headingOnNewPage(2, `${circledOrdinal(index + 1)} ${group.name}`, `group_${index + 1}`),
      ...group.programs.map((program) => bullet(1, mark(program), [{ text: oneLine(program.name) }])),
      ...group.programs.flatMap((program) => programChapter(program, context)),
    ]);
}

/** Its number; of a number that only tells lines apart a plain bullet. */
function mark(program: Program): string {
  return isNumbered(program) ? circledOrdinal(Number(program.number)) : '○';
}
