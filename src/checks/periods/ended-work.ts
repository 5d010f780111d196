/** Where a workbook says that a programme's contract or work is over: money left there is settled or returned, not spent. */
import type { CellSource } from '../../ledger/entry';
import type { ProgramNumber } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import { addTo } from '../grouped';
import { RowCells } from '../row-cells';
import type { DecidableLine } from './decidable-lines';

export interface EndedWork {
  /** As written: `만료`. */
  readonly word: string;
  /** In 비고 (`note`) or in 사업설명 (`narrative`). */
  readonly where: 'note' | 'narrative';
}

interface EndedPlace {
  readonly ended: EndedWork;
  /** The line or row of 집행 it stands beside; null for a sentence of the whole programme. */
  readonly beside: CellSource | null;
  readonly cell: CellSource;
}

/** Of a contract or of work, in either language of a workbook. */
const endWords = /만료|종료|해지|\b(?:expir(?:e[ds]?|y|ation)|terminat(?:e[ds]?|ion)|ended|ends)\b/iu;

/** Looks at every 비고 and sentence once. */
export class EndedWorks {
  private readonly places = new Map<ProgramNumber, EndedPlace[]>();

  constructor(workbook: CheckedWorkbook) {
    const { budgetLines, execution, narrative } = workbook.ledger.records;
    const rowCells = new RowCells(workbook);
    const add = (
      number: ProgramNumber,
      text: string,
      where: EndedWork['where'],
      place: Omit<EndedPlace, 'ended'>,
    ): void => {
      const word = endWords.exec(text.normalize('NFC'))?.[0];
      if (word !== undefined) addTo(this.places, number, { ended: { word, where }, ...place });
    };
    for (const { number, note, source } of budgetLines)
      add(number, note, 'note', { beside: source, cell: rowCells.cell('budget', 'note', source) });
    for (const { number, note, source } of execution)
      add(number, note, 'note', { beside: source, cell: rowCells.cell('execution', 'note', source) });
    for (const { number, content } of narrative)
      add(number, content.text, 'narrative', { beside: null, cell: content.source });
  }

  /** What is said beside the line itself comes before what is said of its programme; null where nothing is. */
  of({ line, program }: Pick<DecidableLine, 'line' | 'program'>): Omit<EndedPlace, 'beside'> | null {
    const places = this.places.get(program.number) ?? [];
    const own = new Set([line.line.source, ...line.execution.map(({ source }) => source)]);
    return places.find(({ beside }) => beside !== null && own.has(beside)) ?? places[0] ?? null;
  }
}
