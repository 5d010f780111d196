/** MimeType: Google's names of content types. */
import { ServiceObject } from '../boundary/service-object';

export class MimeType extends ServiceObject {
  protected readonly className = 'MimeType';
  readonly CSV = 'text/csv';
  readonly CSS = 'text/css';
  readonly FOLDER = 'application/vnd.google-apps.folder';
  readonly GIF = 'image/gif';
  readonly GOOGLE_DOCS = 'application/vnd.google-apps.document';
  readonly GOOGLE_SHEETS = 'application/vnd.google-apps.spreadsheet';
  readonly GOOGLE_SLIDES = 'application/vnd.google-apps.presentation';
  readonly HTML = 'text/html';
  readonly JAVASCRIPT = 'application/javascript';
  readonly JPEG = 'image/jpeg';
  readonly MICROSOFT_EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  readonly MICROSOFT_POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  readonly MICROSOFT_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  readonly OPENDOCUMENT_SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
  readonly OPENDOCUMENT_TEXT = 'application/vnd.oasis.opendocument.text';
  readonly PDF = 'application/pdf';
  readonly PLAIN_TEXT = 'text/plain';
  readonly PNG = 'image/png';
  readonly RTF = 'application/rtf';
  readonly SVG = 'image/svg+xml';
  readonly ZIP = 'application/zip';
}
