/** Placeholders in the narrative and in small tables: `{{예산액:11}}` stands for a figure, `{{표:이름}}` for a small table. */

/** Whether what stands before the colon asks for a small table; the same in every workbook language. */
export function isTableItem(item: string): boolean {
  return /^(?:표|table)$/i.test(item);
}

export type NarrativePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'placeholder';
      /** As written, braces included. */
      readonly text: string;
      readonly item: string;
      /** Empty where nothing stands behind the item. */
      readonly target: string;
    }
  /** Two braces without the two that belong to them. */
  | { readonly kind: 'unbalanced'; readonly text: string };

/** The text in its parts, in order and nothing left out; linear in its length. */
export function parsePlaceholders(text: string): readonly NarrativePart[] {
  const parts: NarrativePart[] = [];
  let from = 0;
  const addText = (to: number): void => {
    if (to > from) parts.push({ kind: 'text', text: text.slice(from, to) });
    from = to;
  };
  const addUnbalanced = (at: number): void => {
    addText(at);
    parts.push({ kind: 'unbalanced', text: text.slice(at, at + 2) });
    from = at + 2;
  };
  let open = -1;
  const braces = /\{\{|\}\}/g;
  for (let found = braces.exec(text); found !== null; found = braces.exec(text)) {
    const { index } = found;
    if (found[0] === '{{') {
      if (open >= 0) addUnbalanced(open);
      open = index;
    } else if (open < 0) addUnbalanced(index);
    else {
      addText(open);
      parts.push(placeholderOf(text.slice(open, index + 2)));
      from = index + 2;
      open = -1;
    }
  }
  if (open >= 0) addUnbalanced(open);
  addText(text.length);
  return parts;
}

function placeholderOf(text: string): NarrativePart {
  const [item = '', ...target] = text.slice(2, -2).split(/[:：]/);
  return { kind: 'placeholder', text, item: item.trim(), target: target.join(':').trim() };
}
