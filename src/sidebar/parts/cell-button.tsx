/** A button that leads to a cell of the spreadsheet. */
import type { ComponentChildren, JSX } from 'preact';
import type { CellTarget } from '../../actions/sidebar/status-view';
import { useCall } from './use-call';
import { useWords } from './words-context';

export function placeOf({ sheet, address }: CellTarget): string {
  return `${sheet}!${address}`;
}

export function CellButton({
  cell,
  kind,
  children,
}: {
  readonly cell: CellTarget;
  readonly kind: 'link' | 'row';
  readonly children: ComponentChildren;
}): JSX.Element {
  const words = useWords();
  const going = useCall('goToCell');
  const isLost = going.state.step === 'lost' || (going.state.step === 'answered' && !going.state.answer.ok);
  return (
    <button
      type="button"
      class={`cell-button ${kind}${isLost ? ' lost' : ''}`}
      title={words.goTo(placeOf(cell))}
      aria-busy={going.state.step === 'waiting'}
      onClick={() => {
        going.start(cell);
      }}
    >
      {children}
    </button>
  );
}
