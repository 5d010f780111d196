/** Compile-time comparison of a played class with Google's own interface from @types/google-apps-script. */

/** Google's objects and enumerations stand as unknown, since only part of each is played; plain values stay exact. */
type Given<Value> = Value extends void
  ? void
  : number extends Value
    ? Value
    : string extends Value
      ? Value
      : Value extends boolean | null
        ? Value
        : Value extends readonly (infer Item)[]
          ? Given<Item>[]
          : unknown;

/** The members of Google's interface as a class here may implement them. */
export type Played<Google> = {
  readonly [Member in keyof Google]?: Google[Member] extends (...values: infer _Values) => infer Result
    ? (...values: never[]) => Given<Result>
    : unknown;
};
