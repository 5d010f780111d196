/** The enumerations of the utilities service. */
import { enumeration } from '../boundary/enumeration';

export const charset = enumeration('US_ASCII', 'UTF_8');
export const digestAlgorithm = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
