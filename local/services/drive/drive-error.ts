/** Errors as the Drive interface reports them through Apps Script. */
import { ServiceError } from '../boundary/service-error';

/** `method` as Google writes it, `files.get`. */
export function driveError(method: string, code: number, message: string): ServiceError {
  return new ServiceError(
    'GoogleJsonResponseException',
    `API call to drive.${method} failed with error: ${message}`,
    { code, message },
  );
}
