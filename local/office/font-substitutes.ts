/**
 * Which of this machine's typefaces stand in for those Google Docs has. Linux distributions name the same typeface otherwise, and
 * a program that does not know this sets digits in one typeface and Hangul in another.
 */
import { existsSync, writeFileSync } from 'node:fs';

const substitutes: Readonly<Record<string, readonly string[]>> = {
  'Noto Sans KR': ['Noto Sans CJK KR', 'NanumGothic', 'UnDotum'],
  'Noto Serif KR': ['Noto Serif CJK KR', 'NanumMyeongjo', 'UnBatang'],
  'Nanum Gothic': ['NanumGothic', 'Noto Sans CJK KR'],
  'Nanum Myeongjo': ['NanumMyeongjo', 'Noto Serif CJK KR'],
};

/** Where Linux has the settings of fontconfig; other systems know typefaces by other means. */
const usualSettings = '/etc/fonts/fonts.conf';

/**
 * The environment in which a program finds the substitutes, over what the system has set up.
 * @param file where the settings are written
 */
export function withSubstitutes(
  environment: NodeJS.ProcessEnv,
  file: string,
  systemSettings = usualSettings,
): NodeJS.ProcessEnv {
  if (environment.FONTCONFIG_FILE !== undefined || !existsSync(systemSettings)) return environment;
  writeFileSync(file, settings(systemSettings));
  return { ...environment, FONTCONFIG_FILE: file };
}

function settings(systemSettings: string): string {
  const aliases = Object.entries(substitutes).map(([family, others]) => {
    const accepted = others.map((other) => `<family>${other}</family>`).join('');
    return `<alias binding="same"><family>${family}</family><accept>${accepted}</accept></alias>`;
  });
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    `<fontconfig><include>${systemSettings}</include>${aliases.join('')}</fontconfig>`,
  ].join('\n');
}
