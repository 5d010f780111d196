/** The module the build makes of seeds/: the tables by their key. */
declare module 'example-data' {
  const exampleData: Readonly<
    Record<string, { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] }>
  >;
  export default exampleData;
}
