/** An office to test in: services over a workbook in memory, with folders of its own. */
import { join } from 'node:path';
import type { OfficeState, ServicesEnvironment } from '../../../local/services/environment';
import { createServices, newOfficeState, type Services } from '../../../local/services/services';
import { temporaryFolder } from '../../temporary-folder';
import { MemoryOperations } from './memory-operations';

/** The globals as the bundle knows them: typed by Google, whatever stands behind. */
export interface BundleGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Drive: GoogleAppsScript.Drive;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly DriveApp: GoogleAppsScript.Drive.DriveApp;
  readonly console: Console;
}

export interface TestOffice extends BundleGlobals {
  readonly services: Services;
  readonly operations: MemoryOperations;
  readonly office: OfficeState;
  readonly outFolder: string;
  readonly distFolder: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export function openOffice(changes: Partial<ServicesEnvironment> = {}): TestOffice {
  const operations = new MemoryOperations();
  const office = changes.office ?? newOfficeState();
  const folder = temporaryFolder('services');
  const outFolder = changes.outFolder ?? join(folder, 'out');
  const distFolder = changes.distFolder ?? folder;
  const services = createServices({
    operations,
    office,
    outFolder,
    distFolder,
    locale: 'ko',
    userEmail: 'gil.dong@example.or.kr',
    alertAnswers: [],
    person: null,
    failServiceCall: null,
    ...changes,
  });
  // Partial: what the type promises and the services do not play throws by name.
  const globals = services.globals as Partial<BundleGlobals> as BundleGlobals;
  const { SpreadsheetApp } = globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  return { ...globals, services, operations, office, outFolder, distFolder, sheet };
}

/** The error a call throws, as the bundle would catch it. */
export function thrownBy(call: () => unknown): { readonly name: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'message' in error && 'name' in error)
      return { name: String(error.name), message: String(error.message) };
    throw error;
  }
  throw new Error('nothing was thrown');
}
