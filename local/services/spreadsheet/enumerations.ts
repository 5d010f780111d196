/** The enumerations of the spreadsheet service, in Google's order. */
import { enumeration } from '../boundary/enumeration';

export const booleanCriteria = enumeration(
  ...([
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_NOT_EQUAL_TO',
  ] as const),
  ...(['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE', 'NUMBER_BETWEEN'] as const),
  ...([
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
  ] as const),
  ...([
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
  ] as const),
  ...([
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_NOT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
  ] as const),
  'CUSTOM_FORMULA',
);

export const borderStyle = enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');

export const dataValidationCriteria = enumeration(
  ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE'] as const),
  ...([
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
  ] as const),
  ...(['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...([
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
  ] as const),
  ...(['TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'] as const),
  ...(['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX'] as const),
  ...(['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'] as const),
);

export const dimension = enumeration('COLUMNS', 'ROWS');
export const direction = enumeration('UP', 'DOWN', 'PREVIOUS', 'NEXT');
export const protectionType = enumeration('RANGE', 'SHEET');
export const recalculationInterval = enumeration('ON_CHANGE', 'MINUTE', 'HOUR');
export const relativeDate = enumeration(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);
export const sheetType = enumeration('GRID', 'OBJECT', 'DATASOURCE');
export const sortOrder = enumeration('ASCENDING', 'DESCENDING');
export const textDirection = enumeration('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT');
export const wrapStrategy = enumeration('WRAP', 'OVERFLOW', 'CLIP');
export const copyPasteType = enumeration(
  ...([
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
  ] as const),
  ...(['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
);
