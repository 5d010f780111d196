/**
 * Which browser the tests of pages open. The Chromium that npm installs runs on Linux on x64 only; elsewhere it is a Chrome,
 * Chromium or Edge that somebody installed. Run by itself, this prints the path of that program.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const thisMachine = { platform: process.platform, arch: process.arch, environment: process.env };

/** Whether the Chromium that npm installs runs on a machine. */
export function npmHasChromium({ platform, arch }) {
  return platform === 'linux' && arch === 'x64';
}

/** Where their own installers put the browsers. */
function usualPlaces({ platform, environment }) {
  const below = (folders, programs) =>
    programs.flatMap((program) =>
      folders.filter((folder) => folder).map((folder) => path.join(folder, program)),
    );
  const { HOME, PATH, LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': olderPrograms } = environment;
  if (platform === 'win32')
    return below(
      [PROGRAMFILES, olderPrograms, LOCALAPPDATA],
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ],
    );
  if (platform === 'darwin')
    return below(
      ['/Applications', HOME === undefined ? '' : path.join(HOME, 'Applications')],
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    );
  return below((PATH ?? '').split(path.delimiter), [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ]);
}

/** The program of an installed browser; undefined where there is none in its usual place. */
export function installedBrowser(machine = thisMachine) {
  return usualPlaces(machine).find((place) => existsSync(place));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(installedBrowser() ?? '');
