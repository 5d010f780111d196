/** Which Jangbu this is, for the sidebar and the properties of files: of package.json the bundle takes in its version alone. */
import { version } from '../package.json';

export { version };

/** As the properties of files name the program that made them. */
export const madeBy = `Jangbu ${version}`;
