/** Everything the sidebar can ask of the server, by name. The page takes its types from here. */
import { makePreparedReport } from '../make-prepared-report';
import { prepareReport } from '../prepare-report';
import { begin } from './begin';
import { goToCell } from './go-to-cell';
import { loadFindings } from './load-findings';
import { loadStatus } from './load-status';
import { saveReportAs } from './save-report-as';
import { treatFinding } from './treat-finding';
import { whereUsed } from './where-used';

export const sidebarCalls = {
  loadStatus,
  loadFindings,
  treatFinding,
  goToCell,
  begin,
  prepareReport,
  makePreparedReport,
  saveReportAs,
  whereUsed,
};

export type SidebarCalls = typeof sidebarCalls;
