/** The errors a service throws: what Google says, and what is not played here. They become the bundle's own Error on the way out. */

export type ServiceErrorName =
  'Exception' | 'GoogleJsonResponseException' | 'NotAvailableLocally' | 'LibreOfficeMissing';

export class ServiceError extends Error {
  override readonly name: ServiceErrorName;
  /** What the Drive interface adds to its errors. */
  readonly details: { readonly code: number; readonly message: string } | null;

  constructor(name: ServiceErrorName, message: string, details: ServiceError['details'] = null) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** What Google throws from its services, with Google's own sentence. */
export function exception(message: string): ServiceError {
  return new ServiceError('Exception', message);
}

/** `what` names the member, `Range.sort`, and in brackets the part of it that is missing. */
export function notAvailable(what: string): ServiceError {
  return new ServiceError('NotAvailableLocally', `not available locally: ${what}`);
}
