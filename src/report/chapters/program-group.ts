/** A programme group: its list of programmes, then each of them. */
import { isNumbered } from '../../ledger/ledger';
import type { Block } from '../document/document';
import { circledOrdinal } from '../ordinals';
import { bullet, headingOnNewPage, oneLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { programChapter } from './program';

/** Every group that has numbered programmes; ① counts such groups. */
export function programGroups(context: ReportContext): readonly Block[] {
  return context.ledger.groups
    .map((group) => ({ name: group.name, programs: group.programs.filter(isNumbered) }))
    .filter((group) => group.programs.length > 0)
    .flatMap((group, index): readonly Block[] => [
      headingOnNewPage(2, `${circledOrdinal(index + 1)} ${group.name}`, `group_${index + 1}`),
      ...group.programs.map((program) =>
        bullet(1, circledOrdinal(Number(program.number)), [{ text: oneLine(program.name) }]),
      ),
      ...group.programs.flatMap((program) => programChapter(program, context)),
    ]);
}
