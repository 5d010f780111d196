/** How Korean running text writes points of time: one regular expression a way, each to be tried at a place in a text. */

/**
 * What a pattern finds. The `bare` ones may be plain figures as well (6.14, 26.3.), `sharedMonth` is the 6 of `6~7월`, `dayOnly` the
 * 15일 of `6월 13일~15일`.
 */
export type DatePatternKind =
  | 'full'
  | 'day'
  | 'month'
  | 'sharedMonth'
  | 'dayOnly'
  | 'half'
  | 'quarter'
  | 'yearEnd'
  | 'year'
  | 'bareFull'
  | 'bareDay'
  | 'bareMonth';

export interface DatePattern {
  readonly kind: DatePatternKind;
  /** Sticky. Groups: `year` as written, `month`, `day`, `half`, `quarter`, `part` of the year. */
  readonly expression: RegExp;
}

const quotedYear = String.raw`['’‘´′]\s?\d{2}(?!\d)`;
const certainYear = String.raw`${quotedYear}|(?:19|20)\d{2}`;
const relativeYear = String.raw`(?:내년|차년|익년|금년|전년)도?|명년|다음\s?해|올해|작년|지난해`;
const yearBefore = String.raw`(?<year>${certainYear}|${relativeYear}|\d{2}(?=\s?[년.]))\s{0,2}(?:년도?|\.)?\s{0,2}`;
const dottedYear = String.raw`(?<year>${certainYear})\s{0,2}\.\s{0,2}`;
const month = String.raw`(?<month>\d{1,2})`;
const day = String.raw`(?<day>\d{1,2})`;
const listed = String.raw`\s?[~∼～〜–,·ㆍ・-]\s?`;
const notDuration = String.raw`(?![\d간차째령])`;
const notQuantity = String.raw`(?!\d|,\d|\s?[%:배점억조만천백원명개건회팀종㎡㎞×]|[kK]?m)`;
/** The dot that closes a date, not one before decimals. */
const closingDot = String.raw`(?:\s?\.(?!\d))?`;
const partOfMonth = String.raw`(?:\s?(?:초|말|중|초순|중순|하순|상순)(?![가-힣]))?`;

const pattern = (kind: DatePatternKind, ...parts: readonly string[]): DatePattern => ({
  kind,
  expression: new RegExp(parts.join(''), 'uy'),
});

/** In the order they are to be tried: each takes more of the text than those behind it. */
export const datePatterns: readonly DatePattern[] = [
  pattern(
    'full',
    dottedYear,
    month,
    String.raw`\s{0,2}\.\s{0,2}`,
    day,
    String.raw`(?!\s?월)`,
    notQuantity,
    closingDot,
  ),
  pattern(
    'full',
    `(?<year>${certainYear})`,
    String.raw`(?<mark>[-/])`,
    month,
    String.raw`\k<mark>`,
    day,
    String.raw`(?![\d/-])`,
  ),
  pattern('full', yearBefore, month, String.raw`\s?월\s?`, day, String.raw`\s?일`, notDuration),
  pattern(
    'full',
    yearBefore,
    month,
    String.raw`\s?월\s?`,
    day,
    String.raw`(?=${listed}\d{1,2}\s?일${notDuration})`,
  ),
  pattern(
    'bareFull',
    String.raw`(?<year>\d{2})\s?\.\s?`,
    month,
    String.raw`\s?\.\s?`,
    day,
    notQuantity,
    closingDot,
  ),
  pattern('day', month, String.raw`\s?월\s?`, day, String.raw`\s?일`, notDuration),
  pattern('day', month, String.raw`\s?월\s?`, day, String.raw`(?=${listed}\d{1,2}\s?일${notDuration})`),
  pattern('half', `(?:${yearBefore})?`, '(?<half>[상하])반기'),
  pattern('quarter', `(?:${yearBefore})?`, String.raw`제?\s?(?<quarter>[1-4])\s?(?:/\s?4\s?)?분기`),
  pattern('quarter', `(?:${yearBefore})?`, String.raw`(?<quarter>[1-4])(?=${listed}[1-4]\s?분기)`),
  pattern('month', `(?:${yearBefore})?`, month, String.raw`\s?월`, notDuration, partOfMonth),
  pattern(
    'sharedMonth',
    `(?:${yearBefore})?`,
    month,
    String.raw`(?=(?:${listed}\d{1,2}){0,10}${listed}\d{1,2}\s?월${notDuration})`,
  ),
  pattern('month', dottedYear, month, notQuantity, closingDot),
  pattern('bareMonth', String.raw`(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\d-])`),
  pattern('bareMonth', String.raw`(?<year>\d{2})\.\s?`, month, String.raw`\s?\.(?!\s?\d)`),
  pattern('yearEnd', `(?:${yearBefore})?`, '연(?<part>[말초중내])(?!정산)'),
  pattern(
    'yearEnd',
    `(?<year>${certainYear})`,
    String.raw`\s?년\s?(?<part>[말초])(?=$|[\s),~∼～]|까지|부터|에|경)`,
  ),
  pattern('year', String.raw`(?<year>(?:19|20)\d{2})\s?년`),
  pattern('year', `(?<year>${quotedYear})`, String.raw`(?:\s?년)?`),
  pattern('dayOnly', day, String.raw`(?:\s?일${notDuration}|(?=\s?\([월화수목금토일]\)))`),
  pattern('bareDay', month, String.raw`(?:\.|\.\s(?=\d{1,2}\s?\.))`, day, notQuantity, closingDot),
  pattern('bareDay', month, '/', day, String.raw`(?=\s?\([월화수목금토일][),])`),
];

/** Finds where a date may begin. */
export function dateBeginnings(): RegExp {
  return /['’‘´′\d제상하연내차익명다금올전작지]/g;
}
