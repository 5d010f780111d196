/** What is typed behind the report's settings, as choices: lists of parts, colours, typefaces and a percent. */
import { accentColours, defaultReportChoices, type ReportChoices } from '../ledger/report-choices';
import type { WorkbookNames } from '../locale/workbook-names';
import { isColour } from '../report/style/colour';
import type { InputProblem, ProblemPlace } from './input-problem';
import type { ReportSettingKey } from './layout';

export interface TypedSetting {
  readonly text: string;
  readonly place: ProblemPlace;
}

/** A setting's value as it is typed; null where the item or the value is missing. */
export type FindTypedSetting = (key: ReportSettingKey) => TypedSetting | null;

/** The choices that are typed freely. What is not there is as usual; what cannot be read too, and is reported. */
export function readReportChoices(
  find: FindTypedSetting,
  names: WorkbookNames,
  problems: InputProblem[],
): Omit<ReportChoices, 'slowReading'> {
  const { chapters, generalParts, goalsParts, programParts, ...usual } = defaultReportChoices;
  const parts = <Key extends string>(
    key: 'reportChapters' | 'generalParts' | 'goalsParts' | 'programParts',
    words: Readonly<Record<Key, string>>,
    otherwise: readonly Key[],
  ): readonly Key[] => {
    const typed = find(key);
    if (typed === null) return otherwise;
    const read = readParts(typed.text, words);
    const header = names.settings[key];
    if ('unknown' in read)
      problems.push({
        code: 'unknownPart',
        place: typed.place,
        header,
        text: read.unknown,
        choices: Object.values(words),
      });
    else if ('repeated' in read)
      problems.push({ code: 'repeatedPart', place: typed.place, header, text: read.repeated });
    else if (read.parts.length > 0) return read.parts;
    return otherwise;
  };
  const accent = (): string => {
    const typed = find('accent');
    if (typed === null || typed.text === '') return usual.accent;
    const colour = readAccent(typed.text, names);
    if (colour === null)
      problems.push({
        code: 'notAColour',
        place: typed.place,
        header: names.settings.accent,
        text: typed.text,
        choices: Object.values(names.accentColours),
      });
    return colour ?? usual.accent;
  };
  const slowPercent = (): number => {
    const typed = find('slowPercent');
    if (typed === null || typed.text === '') return usual.slowPercent;
    const percent = readPercent(typed.text);
    if (percent === null)
      problems.push({
        code: 'notAPercent',
        place: typed.place,
        header: names.settings.slowPercent,
        text: typed.text,
      });
    return percent ?? usual.slowPercent;
  };
  const typeface = (key: 'typeface' | 'titleTypeface'): string => {
    const typed = find(key);
    return typed === null || typed.text === '' ? usual[key] : typed.text;
  };
  return {
    chapters: parts('reportChapters', names.reportParts.chapters, chapters),
    generalParts: parts('generalParts', names.reportParts.generalParts, generalParts),
    goalsParts: parts('goalsParts', names.reportParts.goalsParts, goalsParts),
    programParts: parts('programParts', names.reportParts.programParts, programParts),
    accent: accent(),
    typeface: typeface('typeface'),
    titleTypeface: typeface('titleTypeface'),
    slowPercent: slowPercent(),
  };
}

type PartsRead<Key> =
  { readonly parts: readonly Key[] } | { readonly unknown: string } | { readonly repeated: string };

/** Names of parts between commas; spaces and capitals in them do not matter. */
function readParts<Key extends string>(text: string, words: Readonly<Record<Key, string>>): PartsRead<Key> {
  const known = new Map((Object.entries(words) as [Key, string][]).map(([key, word]) => [plain(word), key]));
  const parts: Key[] = [];
  for (const name of text.split(/[,，、\n]/).map((each) => each.trim())) {
    if (name === '') continue;
    const part = known.get(plain(name));
    if (part === undefined) return { unknown: name };
    if (parts.includes(part)) return { repeated: name };
    parts.push(part);
  }
  return { parts };
}

/** RRGGBB of a colour's name, or of six hexadecimal digits with or without # in front; null for anything else. */
function readAccent(text: string, { accentColours: words }: WorkbookNames): string | null {
  const colours = Object.keys(accentColours) as (keyof typeof accentColours)[];
  const named = colours.find((colour) => plain(words[colour]) === plain(text));
  if (named !== undefined) return accentColours[named];
  const digits = text.replace(/^#/, '');
  return isColour(digits) ? digits.toUpperCase() : null;
}

/**
 * A percent from 0 to 100; null for anything else. A cell that 70% was typed into holds 0.7, and nobody means a threshold
 * of one percent or less, so that such a number is taken as a part of one.
 */
function readPercent(text: string): number | null {
  const [, digits, sign] = /^(\d{1,3}(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  // Whole thousandths of a percent: 0.07 × 100 is not 7.
  const percent = sign === '' && number <= 1 ? Math.round(number * 100_000) / 1000 : number;
  return percent <= 100 ? percent : null;
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s/g, '').toLowerCase();
}
