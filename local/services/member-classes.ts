/**
 * Every member that is played: how it counts, and what it may be given. A member that a class has and this table lacks,
 * or that Google's interface lacks, does not compile.
 */
import type { About } from './drive/about';
import type { Drive } from './drive/drive';
import type { Files } from './drive/files';
import type { MemberClass } from './environment';
import type { HtmlOutput } from './html/html-output';
import type { HtmlOutputMetaTag } from './html/html-output-meta-tag';
import type { HtmlService } from './html/html-service';
import type { ScriptConsole } from './script/console';
import type { Logger } from './script/logger';
import type { MimeType } from './script/mime-types';
import type { ScriptApp } from './script/script-app';
import type { Session } from './session/session';
import type { User } from './session/user';
import type { BooleanCondition } from './spreadsheet/boolean-condition';
import type { ConditionalFormatRule } from './spreadsheet/conditional-format-rule';
import type { ConditionalFormatRuleBuilder } from './spreadsheet/conditional-format-rule-builder';
import type { DataValidation } from './spreadsheet/data-validation';
import type { DataValidationBuilder } from './spreadsheet/data-validation-builder';
import type { NamedRange } from './spreadsheet/named-range';
import type { Protection } from './spreadsheet/protection';
import type { Range } from './spreadsheet/range';
import type { RangeList } from './spreadsheet/range-list';
import type { RichTextValue } from './spreadsheet/rich-text-value';
import type { RichTextValueBuilder } from './spreadsheet/rich-text-value-builder';
import type { Sheet } from './spreadsheet/sheet';
import type { Spreadsheet } from './spreadsheet/spreadsheet';
import type { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import type { Cache } from './stores/cache';
import type { CacheService } from './stores/cache-service';
import type { Lock } from './stores/lock';
import type { LockService } from './stores/lock-service';
import type { Properties } from './stores/properties';
import type { PropertiesService } from './stores/properties-service';
import type { Menu } from './user-interface/menu';
import type { PromptResponse } from './user-interface/prompt-response';
import type { Ui } from './user-interface/ui';
import type { Blob } from './utilities/blob';
import type { Utilities } from './utilities/utilities';
import Google = GoogleAppsScript;

export interface Member {
  readonly memberClass: MemberClass;
  /** In the notation of boundary/signature.ts. */
  readonly overloads: readonly string[];
}

/** `Older` names members Google keeps without documenting them any more. */
type Members<Played, Documented, Older extends string = never> = {
  readonly [Name in keyof Played & string]: Name extends (keyof Documented & string) | Older ? Member : never;
};

const of =
  (memberClass: MemberClass) =>
  (...overloads: readonly string[]): Member => ({
    memberClass,
    overloads: overloads.length === 0 ? [''] : overloads,
  });

const service = of('service');
const navigation = of('navigation');
const builder = of('builder');

/** An enumeration or a constant: nothing is called. */
const constant = builder();

const played = {
  SpreadsheetApp: {
    BooleanCriteria: constant,
    BorderStyle: constant,
    CopyPasteType: constant,
    DataValidationCriteria: constant,
    Dimension: constant,
    Direction: constant,
    ProtectionType: constant,
    RecalculationInterval: constant,
    RelativeDate: constant,
    SheetType: constant,
    SortOrder: constant,
    TextDirection: constant,
    WrapStrategy: constant,
    flush: service(),
    getActive: navigation(),
    getActiveRange: navigation(),
    getActiveSheet: navigation(),
    getActiveSpreadsheet: navigation(),
    getCurrentCell: navigation(),
    getUi: navigation(),
    newConditionalFormatRule: builder(),
    newDataValidation: builder(),
    newRichTextValue: builder(),
    setActiveRange: service('Range'),
    setActiveSheet: service('Sheet', 'Sheet,boolean'),
    setCurrentCell: service('Range'),
  } satisfies Members<SpreadsheetApp, Google.Spreadsheet.SpreadsheetApp, 'SortOrder'>,

  Spreadsheet: {
    appendRow: service('any[]'),
    deleteActiveSheet: service(),
    deleteSheet: service('Sheet'),
    getActiveCell: navigation(),
    getActiveRange: navigation(),
    getActiveSheet: navigation(),
    getCurrentCell: navigation(),
    getDataRange: navigation(),
    getEditors: service(),
    getFrozenColumns: navigation(),
    getFrozenRows: navigation(),
    getId: navigation(),
    getLastColumn: service(),
    getLastRow: service(),
    getName: navigation(),
    getNamedRanges: service(),
    getNumSheets: navigation(),
    getOwner: service(),
    getProtections: service('enum'),
    getRange: navigation('string'),
    getRangeByName: navigation('string'),
    getRangeList: navigation('string[]'),
    getRecalculationInterval: navigation(),
    getSheetById: navigation('int'),
    getSheetByName: navigation('text'),
    getSheetId: navigation(),
    getSheetName: navigation(),
    getSheets: navigation(),
    getSpreadsheetLocale: navigation(),
    getSpreadsheetTimeZone: navigation(),
    getUrl: navigation(),
    insertSheet: service(
      ...['', 'int', 'string', 'string,int'],
      ...['object', 'int,object', 'string,object', 'string,int,object'],
    ),
    moveActiveSheet: service('int'),
    removeNamedRange: service('string'),
    rename: service('text'),
    renameActiveSheet: service('text'),
    setActiveRange: service('Range'),
    setActiveSelection: service('Range', 'string'),
    setActiveSheet: service('Sheet', 'Sheet,boolean'),
    setCurrentCell: service('Range'),
    setNamedRange: service('string,Range'),
    toast: service('text', 'text,text', 'text,text,number?'),
  } satisfies Members<Spreadsheet, Google.Spreadsheet.Spreadsheet>,

  Sheet: {
    activate: service(),
    appendRow: service('any[]'),
    clear: service('', 'object'),
    clearConditionalFormatRules: service(),
    clearContents: service(),
    clearFormats: service(),
    clearNotes: service(),
    deleteColumn: service('int'),
    deleteColumns: service('int,int'),
    deleteRow: service('int'),
    deleteRows: service('int,int'),
    getActiveCell: navigation(),
    getActiveRange: navigation(),
    getColumnWidth: service('int'),
    getConditionalFormatRules: service(),
    getCurrentCell: navigation(),
    getDataRange: navigation(),
    getFrozenColumns: navigation(),
    getFrozenRows: navigation(),
    getIndex: navigation(),
    getLastColumn: service(),
    getLastRow: service(),
    getMaxColumns: navigation(),
    getMaxRows: navigation(),
    getName: navigation(),
    getNamedRanges: service(),
    getParent: navigation(),
    getProtections: service('enum'),
    getRange: navigation('string', 'int,int', 'int,int,int', 'int,int,int,int'),
    getRangeList: navigation('string[]'),
    getSheetId: navigation(),
    getSheetName: navigation(),
    getSheetValues: service('int,int,int,int'),
    getTabColor: service(),
    getType: navigation(),
    hideColumn: service('Range'),
    hideColumns: service('int', 'int,int'),
    hideSheet: service(),
    insertColumnAfter: service('int'),
    insertColumnBefore: service('int'),
    insertColumns: service('int', 'int,int'),
    insertColumnsAfter: service('int,int'),
    insertColumnsBefore: service('int,int'),
    insertRowAfter: service('int'),
    insertRowBefore: service('int'),
    insertRows: service('int', 'int,int'),
    insertRowsAfter: service('int,int'),
    insertRowsBefore: service('int,int'),
    isColumnHiddenByUser: service('int'),
    isSheetHidden: navigation(),
    protect: service(),
    setActiveRange: service('Range'),
    setActiveSelection: service('Range', 'string'),
    setColumnWidth: service('int,int'),
    setColumnWidths: service('int,int,int'),
    setConditionalFormatRules: service('ConditionalFormatRule[]'),
    setCurrentCell: service('Range'),
    setFrozenColumns: service('int'),
    setFrozenRows: service('int'),
    setName: service('text'),
    setRowHeight: service('int,int'),
    setRowHeights: service('int,int,int'),
    setTabColor: service('string?'),
    showColumns: service('int', 'int,int'),
    showSheet: service(),
    unhideColumn: service('Range'),
  } satisfies Members<Sheet, Google.Spreadsheet.Sheet>,

  Range: {
    activate: service(),
    breakApart: service(),
    canEdit: service(),
    clear: service('', 'object'),
    clearContent: service(),
    clearDataValidations: service(),
    clearFormat: service(),
    clearNote: service(),
    getA1Notation: navigation(),
    getBackground: service(),
    getBackgrounds: service(),
    getCell: navigation('int,int'),
    getColumn: navigation(),
    getColumnIndex: navigation(),
    getDataValidation: service(),
    getDataValidations: service(),
    getDisplayValue: service(),
    getDisplayValues: service(),
    getFontColor: service(),
    getFontColors: service(),
    getFontFamilies: service(),
    getFontFamily: service(),
    getFontLine: service(),
    getFontLines: service(),
    getFontSize: service(),
    getFontSizes: service(),
    getFontStyle: service(),
    getFontStyles: service(),
    getFontWeight: service(),
    getFontWeights: service(),
    getFormula: service(),
    getFormulas: service(),
    getGridId: navigation(),
    getHeight: navigation(),
    getHorizontalAlignment: service(),
    getHorizontalAlignments: service(),
    getLastColumn: navigation(),
    getLastRow: navigation(),
    getMergedRanges: service(),
    getNote: service(),
    getNotes: service(),
    getNumColumns: navigation(),
    getNumRows: navigation(),
    getNumberFormat: service(),
    getNumberFormats: service(),
    getRichTextValue: service(),
    getRichTextValues: service(),
    getRow: navigation(),
    getRowIndex: navigation(),
    getSheet: navigation(),
    getValue: service(),
    getValues: service(),
    getVerticalAlignment: service(),
    getVerticalAlignments: service(),
    getWidth: navigation(),
    getWrap: service(),
    getWrapStrategies: service(),
    getWrapStrategy: service(),
    getWraps: service(),
    isBlank: service(),
    isPartOfMerge: service(),
    merge: service(),
    mergeAcross: service(),
    mergeVertically: service(),
    offset: navigation('int,int', 'int,int,int', 'int,int,int,int'),
    protect: service(),
    setBackground: service('string?'),
    setBackgroundRGB: service('int,int,int'),
    setBackgrounds: service('string?[][]'),
    setBorder: service(
      'boolean?,boolean?,boolean?,boolean?,boolean?,boolean?',
      'boolean?,boolean?,boolean?,boolean?,boolean?,boolean?,string?,enum?',
    ),
    setDataValidation: service('DataValidation?'),
    setDataValidations: service('DataValidation?[][]'),
    setFontColor: service('string?'),
    setFontColors: service('string?[][]'),
    setFontFamilies: service('string?[][]'),
    setFontFamily: service('string?'),
    setFontLine: service('string?'),
    setFontLines: service('string?[][]'),
    setFontSize: service('number'),
    setFontSizes: service('number[][]'),
    setFontStyle: service('string?'),
    setFontStyles: service('string?[][]'),
    setFontWeight: service('string?'),
    setFontWeights: service('string?[][]'),
    setFormula: service('string?'),
    setFormulas: service('string?[][]'),
    setHorizontalAlignment: service('string?'),
    setHorizontalAlignments: service('string?[][]'),
    setNote: service('text?'),
    setNotes: service('string?[][]'),
    setNumberFormat: service('string'),
    setNumberFormats: service('string[][]'),
    setRichTextValue: service('RichTextValue'),
    setRichTextValues: service('RichTextValue[][]'),
    setValue: service('any'),
    setValues: service('any[][]'),
    setVerticalAlignment: service('string?'),
    setVerticalAlignments: service('string?[][]'),
    setWrap: service('boolean'),
    setWrapStrategies: service('enum[][]'),
    setWrapStrategy: service('enum'),
    setWraps: service('boolean[][]'),
  } satisfies Members<Range, Google.Spreadsheet.Range, 'getColumnIndex' | 'getFontColor' | 'getFontColors'>,

  RangeList: {
    breakApart: service(),
    clear: service('', 'object'),
    clearContent: service(),
    clearDataValidations: service(),
    clearFormat: service(),
    clearNote: service(),
    getRanges: navigation(),
    setBackground: service('string?'),
    setFontColor: service('string?'),
    setFontFamily: service('string?'),
    setFontLine: service('string?'),
    setFontSize: service('number'),
    setFontStyle: service('string?'),
    setFontWeight: service('string?'),
    setFormula: service('string'),
    setHorizontalAlignment: service('string?'),
    setNote: service('text?'),
    setNumberFormat: service('string'),
    setValue: service('any'),
    setVerticalAlignment: service('string?'),
    setWrap: service('boolean'),
    setWrapStrategy: service('enum'),
  } satisfies Members<RangeList, Google.Spreadsheet.RangeList>,

  NamedRange: {
    getName: navigation(),
    getRange: navigation(),
    remove: service(),
    setName: service('string'),
    setRange: service('Range'),
  } satisfies Members<NamedRange, Google.Spreadsheet.NamedRange>,

  Protection: {
    canDomainEdit: service(),
    canEdit: service(),
    getDescription: service(),
    getEditors: service(),
    getProtectionType: navigation(),
    getRange: navigation(),
    getRangeName: navigation(),
    getUnprotectedRanges: service(),
    isWarningOnly: service(),
    remove: service(),
    setDescription: service('text'),
    setRange: service('Range'),
    setWarningOnly: service('boolean'),
  } satisfies Members<Protection, Google.Spreadsheet.Protection>,

  DataValidation: {
    copy: builder(),
    getAllowInvalid: builder(),
    getCriteriaType: builder(),
    getCriteriaValues: builder(),
    getHelpText: builder(),
  } satisfies Members<DataValidation, Google.Spreadsheet.DataValidation>,

  DataValidationBuilder: {
    build: builder(),
    copy: builder(),
    getAllowInvalid: builder(),
    getCriteriaType: builder(),
    getCriteriaValues: builder(),
    getHelpText: builder(),
    requireCheckbox: builder('', 'any', 'any,any'),
    requireDate: builder(),
    requireDateAfter: builder('date'),
    requireDateBefore: builder('date'),
    requireDateBetween: builder('date,date'),
    requireDateEqualTo: builder('date'),
    requireDateNotBetween: builder('date,date'),
    requireDateOnOrAfter: builder('date'),
    requireDateOnOrBefore: builder('date'),
    requireFormulaSatisfied: builder('string'),
    requireNumberBetween: builder('number,number'),
    requireNumberEqualTo: builder('number'),
    requireNumberGreaterThan: builder('number'),
    requireNumberGreaterThanOrEqualTo: builder('number'),
    requireNumberLessThan: builder('number'),
    requireNumberLessThanOrEqualTo: builder('number'),
    requireNumberNotBetween: builder('number,number'),
    requireNumberNotEqualTo: builder('number'),
    requireTextContains: builder('text'),
    requireTextDoesNotContain: builder('text'),
    requireTextEqualTo: builder('text'),
    requireTextIsEmail: builder(),
    requireTextIsUrl: builder(),
    requireValueInList: builder('text[]', 'text[],boolean'),
    requireValueInRange: builder('Range', 'Range,boolean'),
    setAllowInvalid: builder('boolean'),
    setHelpText: builder('text'),
    withCriteria: builder('enum,any[]'),
  } satisfies Members<DataValidationBuilder, Google.Spreadsheet.DataValidationBuilder>,

  RichTextValue: {
    copy: builder(),
    getEndIndex: builder(),
    getLinkUrl: builder('', 'int,int'),
    getRuns: builder(),
    getStartIndex: builder(),
    getText: builder(),
  } satisfies Members<RichTextValue, Google.Spreadsheet.RichTextValue>,

  RichTextValueBuilder: {
    build: builder(),
    setLinkUrl: builder('string?', 'int,int,string?'),
    setText: builder('text'),
  } satisfies Members<RichTextValueBuilder, Google.Spreadsheet.RichTextValueBuilder>,

  ConditionalFormatRule: {
    copy: builder(),
    getBooleanCondition: builder(),
    getGradientCondition: builder(),
    getRanges: builder(),
  } satisfies Members<ConditionalFormatRule, Google.Spreadsheet.ConditionalFormatRule>,

  ConditionalFormatRuleBuilder: {
    build: builder(),
    copy: builder(),
    getBooleanCondition: builder(),
    getGradientCondition: builder(),
    getRanges: builder(),
    setBackground: builder('string?'),
    setBold: builder('boolean?'),
    setFontColor: builder('string?'),
    setItalic: builder('boolean?'),
    setRanges: builder('Range[]'),
    setUnderline: builder('boolean?'),
    whenCellEmpty: builder(),
    whenCellNotEmpty: builder(),
    whenFormulaSatisfied: builder('string'),
    whenNumberBetween: builder('number,number'),
    whenNumberEqualTo: builder('number'),
    whenNumberGreaterThan: builder('number'),
    whenNumberGreaterThanOrEqualTo: builder('number'),
    whenNumberLessThan: builder('number'),
    whenNumberLessThanOrEqualTo: builder('number'),
    whenNumberNotBetween: builder('number,number'),
    whenNumberNotEqualTo: builder('number'),
    whenTextContains: builder('text'),
    whenTextDoesNotContain: builder('text'),
    whenTextEndsWith: builder('text'),
    whenTextEqualTo: builder('text'),
    whenTextStartsWith: builder('text'),
    withCriteria: builder('enum,any[]'),
  } satisfies Members<ConditionalFormatRuleBuilder, Google.Spreadsheet.ConditionalFormatRuleBuilder>,

  BooleanCondition: {
    getBackground: builder(),
    getBold: builder(),
    getCriteriaType: builder(),
    getCriteriaValues: builder(),
    getFontColor: builder(),
    getItalic: builder(),
    getUnderline: builder(),
  } satisfies Members<BooleanCondition, Google.Spreadsheet.BooleanCondition>,

  Ui: {
    Button: constant,
    ButtonSet: constant,
    alert: service('text', 'text,enum', 'text,text,enum'),
    createAddonMenu: builder(),
    createMenu: builder('text'),
    prompt: service('text', 'text,enum', 'text,text,enum'),
    showModalDialog: service('HtmlOutput,text'),
    showModelessDialog: service('HtmlOutput,text'),
    showSidebar: service('HtmlOutput'),
  } satisfies Members<Ui, Google.Base.Ui>,

  Menu: {
    addItem: builder('text,string'),
    addSeparator: builder(),
    addSubMenu: builder('Menu'),
    addToUi: builder(),
  } satisfies Members<Menu, Google.Base.Menu>,

  PromptResponse: {
    getResponseText: builder(),
    getSelectedButton: builder(),
  } satisfies Members<PromptResponse, Google.Base.PromptResponse>,

  HtmlService: {
    SandboxMode: constant,
    XFrameOptionsMode: constant,
    createHtmlOutput: builder('', 'string', 'Blob'),
    createHtmlOutputFromFile: builder('string'),
  } satisfies Members<HtmlService, Google.HTML.HtmlService>,

  HtmlOutput: {
    addMetaTag: builder('string,string'),
    append: builder('text'),
    appendUntrusted: builder('text'),
    clear: builder(),
    getBlob: builder(),
    getContent: builder(),
    getFaviconUrl: builder(),
    getHeight: builder(),
    getMetaTags: builder(),
    getTitle: builder(),
    getWidth: builder(),
    setContent: builder('text'),
    setFaviconUrl: builder('string'),
    setHeight: builder('int?'),
    setSandboxMode: builder('enum'),
    setTitle: builder('text'),
    setWidth: builder('int?'),
    setXFrameOptionsMode: builder('enum'),
  } satisfies Members<HtmlOutput, Google.HTML.HtmlOutput>,

  HtmlOutputMetaTag: {
    getContent: builder(),
    getName: builder(),
  } satisfies Members<HtmlOutputMetaTag, Google.HTML.HtmlOutputMetaTag>,

  Drive: { About: constant, Files: constant } satisfies Members<Drive, Google.Drive>,

  'Drive.About': {
    get: service('', 'object'),
  } satisfies Members<About, Google.Drive_v3.Drive.V3.Collection.AboutCollection>,

  'Drive.Files': {
    copy: service('object,string', 'object,string,object'),
    create: service('object?', 'object?,Blob?', 'object?,Blob?,object'),
    export: service('string,string', 'string,string,object'),
    generateIds: service('', 'object'),
    get: service('string', 'string,object'),
    list: service('', 'object'),
    remove: service('string', 'string,object'),
    update: service('object?,string', 'object?,string,Blob?', 'object?,string,Blob?,object'),
  } satisfies Members<Files, Google.Drive_v3.Drive.V3.Collection.FilesCollection>,

  Utilities: {
    Charset: constant,
    DigestAlgorithm: constant,
    base64Decode: builder('string', 'string,enum'),
    base64DecodeWebSafe: builder('string', 'string,enum'),
    base64Encode: builder('byte[]', 'string', 'string,enum'),
    base64EncodeWebSafe: builder('byte[]', 'string', 'string,enum'),
    computeDigest: builder('enum,byte[]', 'enum,string', 'enum,string,enum'),
    formatDate: builder('date,string,string'),
    getUuid: builder(),
    newBlob: builder(
      'byte[]',
      'string',
      'byte[],string?',
      'string,string?',
      'byte[],string?,string?',
      'string,string?,string?',
    ),
    sleep: builder('int'),
  } satisfies Members<Utilities, Google.Utilities.Utilities>,

  Blob: {
    copyBlob: builder(),
    getAs: builder('string'),
    getBlob: builder(),
    getBytes: builder(),
    getContentType: builder(),
    getDataAsString: builder('', 'string'),
    getName: builder(),
    isGoogleType: builder(),
    setBytes: builder('byte[]'),
    setContentType: builder('string?'),
    setContentTypeFromExtension: builder(),
    setDataFromString: builder('string', 'string,string'),
    setName: builder('text'),
  } satisfies Members<Blob, Google.Base.Blob>,

  LockService: {
    getDocumentLock: navigation(),
    getScriptLock: navigation(),
    getUserLock: navigation(),
  } satisfies Members<LockService, Google.Lock.LockService>,

  Lock: {
    hasLock: service(),
    releaseLock: service(),
    tryLock: service('int'),
    waitLock: service('int'),
  } satisfies Members<Lock, Google.Lock.Lock>,

  PropertiesService: {
    getDocumentProperties: navigation(),
    getScriptProperties: navigation(),
    getUserProperties: navigation(),
  } satisfies Members<PropertiesService, Google.Properties.PropertiesService>,

  Properties: {
    deleteAllProperties: service(),
    deleteProperty: service('text'),
    getKeys: service(),
    getProperties: service(),
    getProperty: service('text'),
    setProperties: service('object', 'object,boolean'),
    setProperty: service('text,any'),
  } satisfies Members<Properties, Google.Properties.Properties>,

  CacheService: {
    getDocumentCache: navigation(),
    getScriptCache: navigation(),
    getUserCache: navigation(),
  } satisfies Members<CacheService, Google.Cache.CacheService>,

  Cache: {
    get: service('text'),
    getAll: service('text[]'),
    put: service('text?,any', 'text?,any,int'),
    putAll: service('object', 'object,int'),
    remove: service('text'),
    removeAll: service('text[]'),
  } satisfies Members<Cache, Google.Cache.Cache>,

  Session: {
    getActiveUser: navigation(),
    getActiveUserLocale: navigation(),
    getEffectiveUser: navigation(),
    getScriptTimeZone: navigation(),
    getTemporaryActiveUserKey: navigation(),
  } satisfies Members<Session, Google.Base.Session>,

  User: { getEmail: navigation() } satisfies Members<User, Google.Base.User>,

  ScriptApp: {
    AuthMode: constant,
    AuthorizationStatus: constant,
    EventType: constant,
  } satisfies Members<ScriptApp, Google.Script.ScriptApp>,

  Logger: {
    clear: builder(),
    getLog: builder(),
    log: builder('...'),
  } satisfies Members<Logger, Google.Base.Logger>,

  console: {
    error: builder('...'),
    info: builder('...'),
    log: builder('...'),
    time: builder('text'),
    timeEnd: builder('text'),
    warn: builder('...'),
  } satisfies Members<ScriptConsole, Console>,

  MimeType: {
    CSV: constant,
    CSS: constant,
    FOLDER: constant,
    GIF: constant,
    GOOGLE_DOCS: constant,
    GOOGLE_SHEETS: constant,
    GOOGLE_SLIDES: constant,
    HTML: constant,
    JAVASCRIPT: constant,
    JPEG: constant,
    MICROSOFT_EXCEL: constant,
    MICROSOFT_POWERPOINT: constant,
    MICROSOFT_WORD: constant,
    OPENDOCUMENT_SPREADSHEET: constant,
    OPENDOCUMENT_TEXT: constant,
    PDF: constant,
    PLAIN_TEXT: constant,
    PNG: constant,
    RTF: constant,
    SVG: constant,
    ZIP: constant,
  } satisfies Members<MimeType, Google.Base.MimeType>,
};

/** Globals Google has and this place does not play. */
export const unplayedServiceNames = [
  ...([
    'Browser',
    'CalendarApp',
    'CardService',
    'Charts',
    'ConferenceDataService',
    'ContactsApp',
    'ContentService',
    'DataStudioApp',
  ] as const),
  ...([
    'DocumentApp',
    'DriveApp',
    'FormApp',
    'GmailApp',
    'GroupsApp',
    'Jdbc',
    'LanguageApp',
    'LinearOptimizationService',
  ] as const),
  ...(['MailApp', 'Maps', 'ScriptProperties', 'SitesApp', 'SlidesApp'] as const),
  ...(['UrlFetchApp', 'UserProperties', 'XmlService'] as const),
];

export type UnplayedServiceName = (typeof unplayedServiceNames)[number];
export type ServiceClassName = keyof typeof played | UnplayedServiceName;

export const memberClasses: Readonly<Record<ServiceClassName, Readonly<Record<string, Member>>>> = {
  ...(Object.fromEntries(unplayedServiceNames.map((name) => [name, {}])) as Record<
    UnplayedServiceName,
    object & Record<string, Member>
  >),
  ...played,
};

/** What Google writes before a class in its messages. */
const prefixes: Readonly<Partial<Record<ServiceClassName, string>>> = {
  Spreadsheet: 'SpreadsheetApp',
  Sheet: 'SpreadsheetApp',
  Range: 'SpreadsheetApp',
  RangeList: 'SpreadsheetApp',
  NamedRange: 'SpreadsheetApp',
  Protection: 'SpreadsheetApp',
  DataValidation: 'SpreadsheetApp',
  DataValidationBuilder: 'SpreadsheetApp',
  RichTextValue: 'SpreadsheetApp',
  RichTextValueBuilder: 'SpreadsheetApp',
  ConditionalFormatRule: 'SpreadsheetApp',
  ConditionalFormatRuleBuilder: 'SpreadsheetApp',
  BooleanCondition: 'SpreadsheetApp',
  HtmlOutput: 'HtmlService',
  HtmlOutputMetaTag: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
};

export function qualifiedName(className: ServiceClassName): string {
  const prefix = prefixes[className];
  return prefix === undefined ? className : `${prefix}.${className}`;
}
