/** What may be written behind a setting: words of a fixed list, or words that are only offered. */
import { defaultReportChoices } from '../ledger/report-choices';
import type { WorkbookNames } from '../locale/workbook-names';
import type { SettingKey } from './layout';

/** Words by what they stand for. */
export type SettingWords = Readonly<Record<string, string>>;

/** Settings that list parts of the report, in the order they are to be printed. */
export const partSettings = {
  reportChapters: 'chapters',
  generalParts: 'generalParts',
  goalsParts: 'goalsParts',
  programParts: 'programParts',
} as const satisfies Partial<Record<SettingKey, keyof WorkbookNames['reportParts']>>;
export type PartSetting = keyof typeof partSettings;

export function isPartSetting(key: SettingKey): key is PartSetting {
  return key in partSettings;
}

/** Typefaces that come with Google Docs and have Hangul; any other can be typed. */
const offeredTypefaces: SettingWords = {
  notoSans: 'Noto Sans KR',
  notoSerif: 'Noto Serif KR',
  nanumGothic: 'Nanum Gothic',
  nanumMyeongjo: 'Nanum Myeongjo',
};

/** The words a setting is chosen from; null where it is typed. */
export function settingWords(key: SettingKey, names: WorkbookNames): SettingWords | null {
  switch (key) {
    case 'displayUnit':
    case 'entryUnit':
    case 'balanceSheetUnit':
      return names.units;
    case 'displayRounding':
    case 'rateBasis':
    case 'subtotalPosition':
    case 'slowReading':
      return names[key];
    case 'accent':
      return names.accentColours;
    case 'typeface':
    case 'titleTypeface':
      return offeredTypefaces;
    default:
      return null;
  }
}

/** Whether something else than the words may be typed as well. */
export function takesOthers(key: SettingKey): boolean {
  return key === 'accent' || key === 'typeface' || key === 'titleTypeface';
}

/** The parts of the report as they are listed in 설정. */
function listedParts<Key extends string>(
  parts: readonly Key[],
  words: Readonly<Record<Key, string>>,
): string {
  return parts.map((part) => words[part]).join(', ');
}

/** What the report's settings are where nobody chose anything, as typed. */
export function usualReportSettings(
  names: WorkbookNames,
): Readonly<Partial<Record<SettingKey, string | number>>> {
  const { chapters, generalParts, goalsParts, programParts, typeface, titleTypeface } = defaultReportChoices;
  const { slowPercent, slowReading } = defaultReportChoices;
  return {
    reportChapters: listedParts(chapters, names.reportParts.chapters),
    generalParts: listedParts(generalParts, names.reportParts.generalParts),
    goalsParts: listedParts(goalsParts, names.reportParts.goalsParts),
    programParts: listedParts(programParts, names.reportParts.programParts),
    accent: names.accentColours.navy,
    typeface,
    titleTypeface,
    slowPercent,
    slowReading: names.slowReading[slowReading],
  };
}
