/** What the calls of the sidebar take: looked at before a call begins, since a page of another version may send anything. */
import { readDateText } from '../../tables/date-text';
import { isRequest } from '../../workbook/history';
import { makeModes } from '../prepared-report';
import { fileForms } from '../save-report';
import { startings } from './begin';
import type { SidebarCalls } from './calls';
import { treatmentChoices } from './findings-view';

/** Whether one value is as a call takes it. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const truth: Check = (value) => typeof value === 'boolean';
const oneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const address: Check = (value) =>
  typeof value === 'string' && /^[A-Z]{1,3}[1-9]\d{0,7}(?::[A-Z]{1,3}[1-9]\d{0,7})?$/.test(value);
const dayOrNone: Check = (value) =>
  value === '' || (typeof value === 'string' && readDateText(value) === value);

const inputs: { readonly [Name in keyof SidebarCalls]: InputOf<Name> } = {
  loadStatus: null,
  loadFindings: null,
  treatFinding: {
    rule: text,
    subject: text,
    fingerprint: text,
    treatment: oneOf(treatmentChoices),
    reason: text,
    until: dayOrNone,
  },
  goToCell: { sheet: text, address },
  begin: { with: oneOf(startings) },
  prepareReport: null,
  makePreparedReport: { request: isRequest, fingerprint: text, mode: oneOf(makeModes), acceptFails: truth },
  saveReportAs: { form: oneOf(fileForms), request: isRequest },
  whereUsed: null,
};

/** One check for each part of what a call takes; null for a call that takes nothing, and is not harmed by anything. */
type InputOf<Name extends keyof SidebarCalls> =
  Parameters<SidebarCalls[Name]> extends [infer Value] ? { readonly [Part in keyof Value]-?: Check } : null;

export function takesInput(name: keyof SidebarCalls, input: readonly unknown[]): boolean {
  const parts: Readonly<Record<string, Check>> | null = inputs[name];
  if (parts === null) return true;
  const [value] = input;
  if (input.length !== 1 || typeof value !== 'object' || value === null) return false;
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.entries(parts).every(([part, fits]) => fits(given.get(part)));
}
