/** Which addresses may be written as links out of the document, and how. */
import { xmlLine } from './xml-text';

/** Word opens no longer ones. */
const LONGEST_ADDRESS = 2000;

/** What may stand in a URI reference as it is (RFC 3986, section 2), with `%` and `#` looked at on their own. */
const TO_ENCODE = /[^\w\-.~:/?@!$&'()*+,;=#%]+|%(?![0-9A-Fa-f]{2})/g;

function isWeb(place: string): boolean {
  return /^https?:\/\/[^\s/?\\]/i.test(place);
}

/** A file beside the document or below it: no scheme such as `javascript:`, no server, no root, no way up. */
function isRelativeFile(place: string): boolean {
  return place.split('/').every((name) => /^[^\\?:]+$/.test(name) && name !== '..');
}

/**
 * The address as a URI reference, percent-encoded where the syntax requires it: one of the web (http, https), or a relative one
 * of a file with or without a fragment. Undefined for any other: such a link is printed as plain text.
 */
export function linkAddress(address: string): string | undefined {
  if (xmlLine(address) !== address || /[\t\u2028\u2029]/.test(address)) return undefined;
  const [place = '', ...fragment] = address.split('#');
  if (!isWeb(place) && !isRelativeFile(place)) return undefined;
  const whole = fragment.length === 0 ? place : `${place}#${fragment.join('%23')}`;
  const encoded = whole.replace(TO_ENCODE, encodeURIComponent);
  return encoded.length > LONGEST_ADDRESS ? undefined : encoded;
}
