/** Puts Google's services together for one execution of the bundle. */
import { randomUUID } from 'node:crypto';
import { CallCounter } from './boundary/call-counter';
import { Guard } from './boundary/guard';
import type { Realm } from './boundary/realm';
import type { ServiceObject } from './boundary/service-object';
import { Drive } from './drive/drive';
import type {
  DialogReport,
  MenuState,
  OfficeState,
  ServicesEnvironment,
  ServicesReport,
} from './environment';
import { HtmlService } from './html/html-service';
import { unplayedServiceNames } from './member-classes';
import { ScriptConsole } from './script/console';
import { Logger } from './script/logger';
import { MimeType } from './script/mime-types';
import { ScriptApp } from './script/script-app';
import { scriptTimeZone, Session } from './session/session';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { Workbook } from './spreadsheet/workbook';
import { CacheService } from './stores/cache-service';
import { LockService } from './stores/lock-service';
import { PropertiesService } from './stores/properties-service';
import { UnplayedService } from './unplayed-service';
import { Ui } from './user-interface/ui';
import { Utilities } from './utilities/utilities';

export interface Services {
  /** The bundle's globals, by name. */
  readonly globals: Record<string, unknown>;
  /** To be called with the constructors of the bundle's context: dates, arrays and errors given back are then its own. */
  enterRealm(realm: Realm): void;
  report(): ServicesReport;
  /** The execution is over, however it ended: locks it still holds are released. */
  close(): void;
}

export function newOfficeState(): OfficeState {
  return {
    files: [],
    generatedIds: [],
    properties: { document: {}, script: {}, user: {} },
    cache: { document: {}, script: {}, user: {} },
    locks: { document: null, script: null, user: null },
    menus: [],
  };
}

export function createServices(environment: ServicesEnvironment): Services {
  const { office, operations, locale, userEmail, outFolder } = environment;
  const executionId = randomUUID();
  const dialogs: DialogReport[] = [];
  const log: string[] = [];
  const menus: MenuState[] = [];
  const counter = new CallCounter(environment.failServiceCall, environment.failure);
  const guard = new Guard(counter);
  const showDialog = (dialog: DialogReport): void => {
    dialogs.push(dialog);
    environment.person?.see(dialog);
  };
  const writeLine = (line: string): void => {
    log.push(line);
  };
  const addMenu = (menu: MenuState): void => {
    menus.push(menu);
    office.menus = [...menus];
  };
  const { alertAnswers: answers, person } = environment;
  const ui = new Ui({ answers, person, showDialog, addMenu });
  const workbook = new Workbook(
    operations,
    { email: userEmail, language: locale, workbookAddress: environment.workbookAddress ?? null },
    showDialog,
  );
  const services: Readonly<Record<string, ServiceObject>> = {
    ...Object.fromEntries(unplayedServiceNames.map((name) => [name, new UnplayedService(name)])),
    SpreadsheetApp: new SpreadsheetApp(workbook, ui),
    HtmlService: new HtmlService(environment.distFolder),
    Drive: new Drive(office, outFolder, userEmail, locale),
    Utilities: new Utilities(),
    LockService: new LockService(office, executionId),
    PropertiesService: new PropertiesService(office),
    CacheService: new CacheService(office),
    Session: new Session(userEmail, locale),
    ScriptApp: new ScriptApp(),
    Logger: new Logger(scriptTimeZone, writeLine),
    MimeType: new MimeType(),
    console: new ScriptConsole(writeLine),
  };
  return {
    globals: Object.fromEntries(
      Object.entries(services).map(([name, service]) => [name, guard.proxyOf(service)]),
    ),
    enterRealm(realm) {
      guard.enterRealm(realm);
    },
    report: () => ({ calls: counter.counts(), dialogs: [...dialogs], log: [...log], menus: [...menus] }),
    close() {
      for (const scope of ['document', 'script', 'user'] as const)
        if (office.locks[scope]?.executionId === executionId) office.locks[scope] = null;
    },
  };
}
