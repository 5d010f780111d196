/** Compile-time comparison of a played class with Google's own interface from @types/google-apps-script. */

/** Enumerations are numbers to these types, and every number may stand for one: only identity tells them apart. */
type IsExactlyNumber<Value> =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- two generic functions are compared by identity
  (<Probe>() => Probe extends Value ? 1 : 2) extends <Probe>() => Probe extends number ? 1 : 2 ? true : false;

/** Google's objects and enumerations stand as unknown, since only part of each is played; plain values stay exact. */
type Given<Value> =
  IsExactlyNumber<Value> extends true
    ? number
    : Value extends number
      ? unknown
      : Value extends string | boolean | null | undefined
        ? Value
        : Value extends readonly (infer Item)[]
          ? Given<Item>[]
          : Value extends object
            ? unknown
            : Value;

/** The members of Google's interface as a class here may implement them. Google's types leave out where null comes. */
export type Played<Google> = {
  readonly [Member in keyof Google]?: Google[Member] extends (...values: infer _Values) => infer Result
    ? (...values: never[]) => Given<Result> | null
    : unknown;
};
