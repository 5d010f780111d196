/** Hands out the numbers by which a document refers to its looks: the same look has one number, in the order of first use. */
export class Allotment<Look> {
  private readonly ids = new Map<string, number>();
  private readonly looks: Look[] = [];

  /** @param first the number of the first look: 0 for most lists of OWPML, 1 for borders */
  constructor(private readonly first: number) {}

  /** @param look plain data; two looks are the same when they are written the same */
  idOf(look: Look): number {
    const key = typeof look === 'string' ? look : JSON.stringify(look);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.first + this.looks.length;
    this.ids.set(key, id);
    this.looks.push(look);
    return id;
  }

  /** Every look turned to something else with its number, in ascending order. */
  map<T>(turn: (look: Look, id: number) => T): T[] {
    return this.looks.map((look, index) => turn(look, this.first + index));
  }
}
