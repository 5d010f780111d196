/** The parts that are the same for every report. */
import { version } from '../../version';
import { element, XML_DECLARATION } from '../rendering/xml-element';

/** The content of `mimetype`, and the MIME type of the file. */
export const HWPX_MIME_TYPE = 'application/hwp+zip';

/** `version.xml`; `tagetApplication` is spelt so by the standard. */
export function versionPart(): string {
  const root = element('hv:HCFVersion', {
    'xmlns:hv': 'http://www.hancom.co.kr/hwpml/2011/version',
    tagetApplication: 'WORDPROCESSOR',
    major: 5,
    minor: 1,
    micro: 0,
    buildNumber: 1,
    os: 1,
    xmlVersion: '1.4',
    application: 'Jangbu',
    appVersion: version,
  });
  return XML_DECLARATION + root;
}

/** `META-INF/container.xml`: where a reader begins. */
export function containerPart(): string {
  const file = (path: string, type: string): string =>
    element('ocf:rootfile', { 'full-path': path, 'media-type': type });
  const files = element(
    'ocf:rootfiles',
    {},
    file('Contents/content.hpf', 'application/hwpml-package+xml'),
    file('Preview/PrvText.txt', 'text/plain'),
    file('META-INF/container.rdf', 'application/rdf+xml'),
  );
  const namespaces = {
    'xmlns:ocf': 'urn:oasis:names:tc:opendocument:xmlns:container',
    'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
  };
  return XML_DECLARATION + element('ocf:container', namespaces, files);
}

/** `META-INF/manifest.xml`: empty, since nothing in the package is encrypted. */
export function manifestPart(): string {
  const namespace = { 'xmlns:odf': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' };
  return XML_DECLARATION + element('odf:manifest', namespace);
}

/** `settings.xml`: the document opens at its beginning. */
export function settingsPart(): string {
  const namespaces = {
    'xmlns:ha': 'http://www.hancom.co.kr/hwpml/2011/app',
    'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  };
  const caret = element('ha:CaretPosition', { listIDRef: 0, paraIDRef: 0, pos: 0 });
  return XML_DECLARATION + element('ha:HWPApplicationSetting', namespaces, caret);
}
