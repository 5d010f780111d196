/** Between the bundle and the services: names that are missing, counts, injected faults, and values across contexts. */
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import type { Realm } from '../../../local/services/boundary/realm';
import { memberClasses, type ServiceClassName } from '../../../local/services/member-classes';
import { createServices, newOfficeState } from '../../../local/services/services';
import { MemoryOperations } from './memory-operations';
import { openOffice, thrownBy } from './office';

/** What an object of the services calls itself. */
function nameOf(object: { toString(): string }): string {
  return object.toString();
}

/** Runs code as the bundle runs: in a bare context of its own. */
function runAsBundle(code: string): { readonly result: unknown; readonly operations: MemoryOperations } {
  const operations = new MemoryOperations();
  const services = createServices({
    operations,
    office: newOfficeState(),
    outFolder: '',
    distFolder: '',
    locale: 'ko',
    userEmail: 'a@example.kr',
    alertAnswers: [],
    person: null,
    failServiceCall: null,
  });
  const context = vm.createContext({ ...services.globals });
  services.enterRealm(vm.runInContext('({ Array, Date, Error, Object })', context) as Realm);
  return { result: vm.runInContext(`(() => { ${code} })()`, context) as unknown, operations };
}

describe('a member that is not played', () => {
  test('throws its name, on services and on what they give', () => {
    const { SpreadsheetApp, sheet, DriveApp } = openOffice();
    expect(thrownBy(() => sheet.getRange('A1').sort(1))).toEqual({
      name: 'NotAvailableLocally',
      message: 'not available locally: Range.sort',
    });
    expect(thrownBy(() => sheet.autoResizeColumns(1, 2)).message).toBe(
      'not available locally: Sheet.autoResizeColumns',
    );
    expect(thrownBy(() => SpreadsheetApp.openById('x')).message).toBe(
      'not available locally: SpreadsheetApp.openById',
    );
    expect(thrownBy(() => DriveApp.getFileById('x')).message).toBe(
      'not available locally: DriveApp.getFileById',
    );
    expect(thrownBy(() => Reflect.get(SpreadsheetApp.BorderStyle, 'WAVY') as unknown).message).toBe(
      'not available locally: BorderStyle.WAVY',
    );
  });

  test.each(['ConferenceDataService', 'ScriptProperties', 'UserProperties', 'XmlService'])(
    'throws its name on %s, of which nothing is played',
    (name) => {
      const service = openOffice().services.globals[name] as object;
      expect(thrownBy(() => Reflect.get(service, 'getKeys') as unknown).message).toBe(
        `not available locally: ${name}.getKeys`,
      );
    },
  );

  test('assigning to a service is refused', () => {
    const { sheet } = openOffice();
    expect(thrownBy(() => Reflect.set(sheet, 'note', 1)).name).toBe('NotAvailableLocally');
  });

  test('what the language asks of every object is answered', () => {
    const { sheet, SpreadsheetApp } = openOffice();
    expect(nameOf(sheet.getRange('A1'))).toBe('Range');
    expect(nameOf(SpreadsheetApp.newDataValidation())).toBe('DataValidationBuilder');
    expect(Reflect.get(sheet, 'then')).toBeUndefined();
    expect(JSON.stringify({ sheet })).toBe('{"sheet":{}}');
  });
});

test('every member of every class is in the table, and the table names nothing else', () => {
  const office = openOffice({ alertAnswers: ['OK:x'] });
  const { SpreadsheetApp, sheet, HtmlService } = office;
  const ui = SpreadsheetApp.getUi();
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=A1')
    .setRanges([sheet.getRange('A1')])
    .build();
  SpreadsheetApp.getActive().setNamedRange('합계', sheet.getRange('A1'));
  const page = HtmlService.createHtmlOutput('x').addMetaTag('viewport', 'x');
  const given: readonly object[] = [
    ...Object.values(office.services.globals).filter((value) => typeof value === 'object' && value !== null),
    ...[
      SpreadsheetApp.getActive(),
      sheet,
      sheet.getRange('A1'),
      sheet.getRangeList(['A1']),
      sheet.protect(),
      rule,
    ],
    ...[
      ...sheet.getNamedRanges(),
      SpreadsheetApp.newConditionalFormatRule(),
      rule.getBooleanCondition() ?? {},
    ],
    ...[SpreadsheetApp.newDataValidation(), SpreadsheetApp.newDataValidation().requireDate().build()],
    ...[SpreadsheetApp.newRichTextValue(), SpreadsheetApp.newRichTextValue().setText('x').build()],
    ...[ui, ui.createMenu('x'), ui.prompt('x'), page, ...page.getMetaTags(), office.Utilities.newBlob('x')],
    ...[
      office.LockService.getUserLock(),
      office.PropertiesService.getUserProperties(),
      office.CacheService.getUserCache(),
    ],
    ...[
      office.Session.getActiveUser(),
      Reflect.get(office.Drive, 'Files') as object,
      Reflect.get(office.Drive, 'About') as object,
    ],
  ];
  const seen = new Set<string>();
  for (const object of given) {
    const className = nameOf(object) as ServiceClassName;
    seen.add(className);
    for (const member of Object.keys(memberClasses[className])) {
      const part: unknown = Reflect.get(object, member);
      expect({ className, member, part: typeof part }).not.toMatchObject({ part: 'undefined' });
    }
  }
  expect(Object.keys(memberClasses).filter((name) => !seen.has(name))).toEqual([]);
});

describe('counts', () => {
  test('are kept by class and by member; what is done inside a service does not count', () => {
    const { services, SpreadsheetApp } = openOffice();
    const before = services.report().calls;
    const sheet = SpreadsheetApp.getActive().getSheetByName('시트1');
    sheet?.getRange('A1:B1').setValue(1).setBackground('red');
    sheet?.setColumnWidth(1, 50).setColumnWidth(2, 60);
    SpreadsheetApp.newDataValidation().requireDate().build();
    const { calls } = services.report();
    expect(calls.service - before.service).toBe(4);
    expect(calls.navigation - before.navigation).toBe(3);
    expect(calls.builder - before.builder).toBe(3);
    expect(calls.byMember).toMatchObject({
      'Range.setValue': 1,
      'Range.setBackground': 1,
      'Sheet.setColumnWidth': 2,
    });
  });

  test('a call with wrong parameters does not count', () => {
    const { services, sheet } = openOffice();
    thrownBy(() => Reflect.apply(Reflect.get(sheet, 'getRange') as () => unknown, sheet, []));
    expect(services.report().calls.byMember['Sheet.getRange']).toBeUndefined();
  });
});

describe('an injected fault', () => {
  test('strikes the service call it is meant for, before that takes effect', () => {
    const { sheet, services } = openOffice({ failServiceCall: 2 });
    const range = sheet.getRange('A1:B1');
    range.setValue(1);
    expect(thrownBy(() => range.setBackground('red'))).toEqual({
      name: 'Exception',
      message: 'Service error: Spreadsheets',
    });
    expect(range.getA1Notation()).toBe('A1:B1');
    expect(range.getBackground()).toBe('#ffffff');
    expect(services.report().calls.service).toBe(3);
  });

  test('strikes the first call of a member after it took effect, where that is wanted', () => {
    const { sheet } = openOffice({ failServiceCall: 'Range.setValue', failure: 'after' });
    const range = sheet.getRange('A1');
    expect(thrownBy(() => range.setValue(1)).message).toBe('Service error: Spreadsheets');
    expect(range.getValue()).toBe(1);
    range.setValue(2);
    expect(range.getValue()).toBe(2);
  });

  test('ends the execution, where that is wanted: no later call answers or does anything', () => {
    const { sheet, operations } = openOffice({ failServiceCall: 2, failure: 'execution ends' });
    const range = sheet.getRange('A1');
    range.setValue(1);
    thrownBy(() => range.setValue(2));
    thrownBy(() => range.setValue(3));
    expect(thrownBy(() => range.getValue()).message).toBe('Service error: Spreadsheets');
    expect(openOffice({ operations }).sheet.getRange('A1').getValue()).toBe(2);
  });

  test('spares navigation and builders', () => {
    const { sheet, SpreadsheetApp } = openOffice({ failServiceCall: 1 });
    expect(sheet.getRange('A1').getA1Notation()).toBe('A1');
    SpreadsheetApp.newDataValidation().requireDate().build();
    expect(
      thrownBy(() => {
        SpreadsheetApp.flush();
      }).message,
    ).toBe('Service error: Spreadsheets');
  });
});

describe('in the context of the bundle', () => {
  test('its own arrays and dates are taken', () => {
    const { operations } = runAsBundle(`
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange(1, 1, 2, 2).setValues([['가', 1], [new Date(Date.UTC(2019, 4, 30, 15)), true]]);
    `);
    const cells = operations.readCells('0', { row: 0, column: 0, rows: 2, columns: 2 });
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
      ['가', 1],
      [43_616, true],
    ]);
  });

  test('what comes back is of its own kind', () => {
    const { result } = runAsBundle(`
      const sheet = SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange('A1').setValue(new Date(0));
      const values = range.getValues();
      PropertiesService.getScriptProperties().setProperty('a', 'b');
      return JSON.stringify([
        values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values[0][0].getTime(),
        PropertiesService.getScriptProperties().getProperties() instanceof Object,
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET) instanceof Array,
      ]);
    `);
    expect(JSON.parse(String(result))).toEqual([true, true, true, 0, true, true]);
  });

  test('errors are its own, named as Google names them', () => {
    const { result } = runAsBundle(`
      const caught = [];
      for (const call of [
        () => SpreadsheetApp.getActiveSheet().getRange(0, 1),
        () => SpreadsheetApp.getActiveSheet().getRange('A1').sort(1),
        () => Drive.Files.get('nobody'),
      ])
        try { call(); } catch (error) { caught.push([error instanceof Error, String(error)]); }
      return JSON.stringify(caught);
    `);
    expect(JSON.parse(String(result))).toEqual([
      [true, 'Exception: The starting row of the range is too small.'],
      [true, 'NotAvailableLocally: not available locally: Range.sort'],
      [
        true,
        'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: nobody.',
      ],
    ]);
  });

  test('objects of the services can be passed back, also within arrays', () => {
    const { result } = runAsBundle(`
      const sheet = SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange('B2');
      sheet.setActiveRange(range);
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B2').setRanges([range]).build();
      sheet.setConditionalFormatRules([rule]);
      return SpreadsheetApp.getActiveRange().getA1Notation() + sheet.getConditionalFormatRules().length;
    `);
    expect(result).toBe('B21');
  });

  test('what gives nothing gives null', () => {
    expect(runAsBundle('return SpreadsheetApp.flush();').result).toBeNull();
  });

  test('enumerations keep their identity and know their names', () => {
    const { result } = runAsBundle(`
      const { ProtectionType } = SpreadsheetApp;
      const type = SpreadsheetApp.getActiveSheet().protect().getProtectionType();
      return JSON.stringify([type === ProtectionType.SHEET, String(type), type.ordinal(), type.compareTo(ProtectionType.RANGE)]);
    `);
    expect(JSON.parse(String(result))).toEqual([true, 'SHEET', 1, 1]);
  });
});
