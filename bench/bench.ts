/**
 * `npm run bench`: what grows and what is limited, as counts, sizes, times and ratios. Judges nothing: a machine may be busy.
 * Names of subjects measure those only: `npm run bench -- report sidebar`.
 */
import path from 'node:path';
import { measureInBrowser } from './browser';
import { measureBundle } from './bundle';
import { measureChecks } from './checks';
import { measureRecalculation } from './recalculation';
import { measureReportForms } from './report-forms';
import { measureServiceCalls } from './service-calls';
import { measureSidebarPage } from './sidebar-page';
import { measureWorkbenchPage } from './workbench-page';

/** This is bundled into a folder as deep as those of the tests, whose workbook and browser find their files as they do there. */
const distFolder = path.join(__dirname, '../../dist');

/** The report first, while the program is as cold as an execution in Google. */
const subjects: Readonly<Record<string, () => void | Promise<void>>> = {
  report: measureReportForms,
  checks: measureChecks,
  bundle: () => {
    measureBundle(distFolder);
  },
  calls: measureServiceCalls,
  recalculation: measureRecalculation,
  sidebar: () => measureInBrowser((browser) => measureSidebarPage(browser, distFolder)),
  workbench: () => measureInBrowser((browser) => measureWorkbenchPage(browser, distFolder)),
};

async function main(wanted: readonly string[]): Promise<void> {
  const known = Object.keys(subjects);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no subject ${unknown.join(', ')}, only ${known.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  for (const [name, measure] of Object.entries(subjects))
    if (wanted.length === 0 || wanted.includes(name)) await measure();
}

void main(process.argv.slice(2));
