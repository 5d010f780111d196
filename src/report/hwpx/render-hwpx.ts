/** Renders a report as a .hwpx file (KS X 6101, OWPML), the form in which Korean offices hand documents in. */
import type { ReportDocument } from '../document/document';
import { contentPackage } from './content-package';
import { containerDescription } from './container-description';
import { containerPart, HWPX_MIME_TYPE, manifestPart, settingsPart, versionPart } from './fixed-parts';
import { headerPart } from './header-part';
import { hwpxContextOf } from './hwpx-context';
import { previewText } from './preview-text';
import { sectionPart, sectionsOf } from './section-part';
import { bytesOf, zipPackage } from './zip-package';

/**
 * The bytes of the report as .hwpx. The same tree always gives the same bytes: the file carries no date and no random
 * number. Runs synchronously and needs nothing but the language, so that it runs in Apps Script.
 *
 * Text is kept as it is, but for characters that XML cannot carry, which are dropped.
 * @throws RangeError when the cells of a table do not fit its columns
 */
export function renderHwpx(report: ReportDocument): Uint8Array {
  const context = hwpxContextOf(report.style);
  // The sections come first: they allot the numbers that the header lists.
  const sections: Record<string, Uint8Array> = {};
  for (const [index, section] of sectionsOf(report.blocks).entries()) {
    const pieces = sectionPart(report, section, index === 0, context);
    sections[`Contents/section${index}.xml`] = bytesOf(pieces);
  }
  const paths = Object.keys(sections);
  return zipPackage(HWPX_MIME_TYPE, {
    'version.xml': versionPart(),
    'Contents/header.xml': headerPart(report, paths.length, context),
    ...sections,
    'Preview/PrvText.txt': previewText(report),
    'settings.xml': settingsPart(),
    'META-INF/container.rdf': containerDescription(paths),
    'Contents/content.hpf': contentPackage(report, paths),
    'META-INF/container.xml': containerPart(),
    'META-INF/manifest.xml': manifestPart(),
  });
}
