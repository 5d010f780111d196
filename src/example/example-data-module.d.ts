/** The module the build makes of seeds/. */
declare module 'example-data' {
  import type { ExampleData } from './example-data';

  const exampleData: ExampleData;
  export default exampleData;
}
