/** Things that share a key, as far as they are few: of a large family nobody could say which one is meant. */

/** Names that differ in just one place, 가동 to 하동, are a family under the key that leaves this place out. */
export const largestFamily = 8;

const none: readonly never[] = [];

export class Families<Key extends string | number, Member extends object> {
  /** Most keys have one member; a list for each would cost more than all the members. */
  private readonly only = new Map<Key, Member>();
  private readonly several = new Map<Key, Member[]>();

  add(key: Key, member: Member): void {
    const first = this.only.get(key);
    if (first === undefined) {
      this.only.set(key, member);
      return;
    }
    if (first === member) return;
    const list = this.several.get(key);
    if (list === undefined) this.several.set(key, [first, member]);
    else if (list.length <= largestFamily && list[list.length - 1] !== member) list.push(member);
  }

  /** None where there are too many. */
  get(key: Key): readonly Member[] {
    const first = this.only.get(key);
    if (first === undefined) return none;
    const list = this.several.get(key);
    if (list === undefined) return [first];
    return list.length > largestFamily ? none : list;
  }

  isLarge(key: Key): boolean {
    return (this.several.get(key)?.length ?? 0) > largestFamily;
  }
}
