/** Content types by the ending of a file's name, and the endings by type. */

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const pdfType = 'application/pdf';

const typeByEnding: Readonly<Record<string, string>> = {
  docx: wordType,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  hwpx: 'application/hwp+zip',
  pdf: pdfType,
  json: 'application/json',
  html: 'text/html',
  css: 'text/css',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function typeOfName(name: string): string | null {
  return typeByEnding[endingOf(name)] ?? null;
}

/** The name with the ending its type has, unless it has it already; a type without an ending adds none. */
export function withEnding(name: string, contentType: string): string {
  const ending = Object.keys(typeByEnding).find((candidate) => typeByEnding[candidate] === contentType);
  return ending === undefined || endingOf(name) === ending ? name : `${name}.${ending}`;
}
