/** What Google and readers' browsers are sent: how large it is, and how long the script takes to load. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { kilobytes, median, milliseconds, printLine, printTitle, timed } from './measuring';

const loads = 7;
const largestSidebar = 120;

export function measureBundle(distFolder: string): void {
  printTitle('Bundle');
  const file = path.join(distFolder, 'Code.js');
  printLine('Code.js', kilobytes(statSync(file).size));
  printLine('Sidebar.html', kilobytes(statSync(path.join(distFolder, 'Sidebar.html')).size, largestSidebar));
  const code = readFileSync(file, 'utf8');
  const times = Array.from({ length: loads }, () => {
    const context = vm.createContext({});
    const [menu] = timed(() => vm.runInContext(code, context) as unknown);
    const [engine] = timed(() => vm.runInContext('engine_()', context) as unknown);
    return { menu, engine };
  });
  printLine('menu, at every onOpen', milliseconds(median(times.map(({ menu }) => menu))));
  printLine('engine, at the first action', milliseconds(median(times.map(({ engine }) => engine))));
}
