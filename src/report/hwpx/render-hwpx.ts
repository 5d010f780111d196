/** Renders a report as a .hwpx file (KS X 6101, OWPML), the form in which Korean offices hand documents in. */
import type { ReportDocument } from '../document/document';
import { contentPackage } from './content-package';
import { DocumentProperties } from './document-properties';
import {
  containerDescription,
  containerPart,
  HWPX_MIME_TYPE,
  manifestPart,
  settingsPart,
  versionPart,
} from './fixed-parts';
import { headerPart } from './header-part';
import { previewText } from './preview-text';
import { sectionPart } from './section-part';
import { bytesOf, zipPackage } from './zip-package';

/**
 * The bytes of the report as .hwpx. The same tree always gives the same bytes: the file carries no date and no random
 * number. Runs synchronously and needs nothing but the language, so that it runs in Apps Script.
 *
 * Text is kept as it is, but for characters that XML cannot carry, which are dropped.
 * @throws RangeError when the cells of a table do not fit its columns
 */
export function renderHwpx(report: ReportDocument): Uint8Array {
  const properties = new DocumentProperties();
  // The section comes first: it allots the numbers that the header lists.
  const section = bytesOf(sectionPart(properties, report));
  return zipPackage(HWPX_MIME_TYPE, {
    'version.xml': versionPart(),
    'Contents/header.xml': headerPart(properties, report.locale),
    'Contents/section0.xml': section,
    'Preview/PrvText.txt': previewText(report),
    'settings.xml': settingsPart(),
    'META-INF/container.rdf': containerDescription(),
    'Contents/content.hpf': contentPackage(report),
    'META-INF/container.xml': containerPart(),
    'META-INF/manifest.xml': manifestPart(),
  });
}
