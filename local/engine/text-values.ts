/** Has Univer find out only once that a text is nothing but a text: it looks for a number, a day or an amount of money in it every time. */
import { StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

/** Beyond this, texts are found out about again. */
const mostTexts = 200_000;

export function rememberPlainTexts(): void {
  if (remembers) return;
  remembers = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  /** What a text stands for, which may be written in quotes. */
  const plainTexts = new Map<string, string>();
  ValueObjectFactory.create = (raw, ignoresNumberPattern) => {
    if (typeof raw !== 'string' || ignoresNumberPattern === true) return create(raw, ignoresNumberPattern);
    const known = plainTexts.get(raw);
    if (known !== undefined) return StringValueObject.create(known);
    const value = create(raw, ignoresNumberPattern);
    if (value instanceof StringValueObject) {
      if (plainTexts.size === mostTexts) plainTexts.clear();
      plainTexts.set(raw, value.getValue());
    }
    return value;
  };
}

let remembers = false;
