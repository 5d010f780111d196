/** Finds the one of a few names that a printed name means: written alike, one within the other, or of the same letters. */
import { plainText } from './printed-measure';

/** Null where none or more than one answers. */
export function matchingName<Named>(
  named: readonly Named[],
  nameOf: (each: Named) => string,
  printedName: string,
): Named | null {
  const name = plainText(printedName);
  if (name === '') return null;
  const readings: readonly ((own: string) => boolean)[] = [
    (own) => own === name,
    (own) => own !== '' && (own.includes(name) || name.includes(own)),
    (own) => lettersOf(own) === lettersOf(name),
  ];
  for (const isMeant of readings) {
    const found = named.filter((each) => isMeant(plainText(nameOf(each))));
    if (found.length === 1) return found[0] ?? null;
    if (found.length > 1) return null;
  }
  return null;
}

function lettersOf(name: string): string {
  return Array.from(name).sort().join('');
}
