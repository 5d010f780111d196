/** ScriptApp: its enumerations; triggers and tokens are not played. */
import { enumeration } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';

export class ScriptApp extends ServiceObject implements Played<GoogleAppsScript.Script.ScriptApp> {
  protected readonly className = 'ScriptApp';
  readonly AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
  readonly AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');
  readonly EventType = enumeration(
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
    'ON_EVENT_UPDATED',
  );
}
