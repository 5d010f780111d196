/**
 * `docProps/app.xml`: which program made the file. Its version stands behind its name, as LibreOffice has it: `AppVersion` takes
 * only the form `XX.YYYY`.
 */
import { madeBy } from '../../version';
import { element, XML_DECLARATION, xmlContent } from '../rendering/xml-element';

export const APPLICATION_PROPERTIES = 'docProps/app.xml';

export function applicationProperties(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  const root = element('Properties', { xmlns: namespace }, element('Application', {}, xmlContent(madeBy)));
  return XML_DECLARATION + root;
}
