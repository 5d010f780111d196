/** The enumerations of the HTML service. */
import { enumeration } from '../boundary/enumeration';

export const sandboxMode = enumeration('EMULATED', 'IFRAME', 'NATIVE');
export const xFrameOptionsMode = enumeration('DEFAULT', 'ALLOWALL');
