/** The forms of the report that `npm start` makes, each by the menu item that makes it. */

/** In the order they are made: a PDF is made of the document that makeReport left. */
export const reportForms = ['docx', 'hwpx', 'html', 'json', 'pdf'] as const;
export type ReportForm = (typeof reportForms)[number];

const actionOf: Readonly<Record<ReportForm, string>> = {
  docx: 'makeReport',
  hwpx: 'saveAsHwpx',
  html: 'saveAsHtml',
  json: 'saveAsJson',
  pdf: 'saveAsPdf',
};

export interface ReportStep {
  readonly action: string;
  /** Whether what it makes is wanted beside the workbook, or only needed for another form. */
  readonly isWanted: boolean;
}

export function reportSteps(forms: readonly ReportForm[]): readonly ReportStep[] {
  return reportForms
    .filter((form) => forms.includes(form) || (form === 'docx' && forms.includes('pdf')))
    .map((form) => ({ action: actionOf[form], isWanted: forms.includes(form) }));
}

/** `docx,hwpx` to forms; null where one is not known. */
export function readForms(text: string): readonly ReportForm[] | null {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const found = reportForms.filter((form) => names.includes(form));
  return found.length === new Set(names).size ? found : null;
}
