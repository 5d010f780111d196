/** Service calls of every menu item and of every call of the sidebar: the first time, again, and again at ten times the rows. */
import type { MenuState } from '../local/services/environment';
import type { Execution } from '../local/host/script-messages';
import type { FileForm } from '../src/actions/save-report';
import type { SidebarCalls } from '../src/actions/sidebar/calls';
import { growTenfold } from '../tests/end-to-end/grow-tenfold';
import { Workbench } from '../tests/end-to-end/workbench';
import { printLine, printTitle } from './measuring';

/** What was measured of an action or a call, by its name, in the order it was made. */
type Measured = Map<string, Execution>;

type CallName = keyof SidebarCalls;
type Value<Name extends CallName> = Extract<ReturnType<SidebarCalls[Name]>, { readonly ok: true }>['value'];

const saved: readonly FileForm[] = ['hwpx', 'word', 'html', 'json'];

export async function measureServiceCalls(): Promise<void> {
  await compare('Menu: service calls, first; again; at ten times the rows', async (workbench, isFirst) => {
    const opened = await workbench.host.run('onOpen');
    const actions = functionsOf(workbench.host.menus());
    const measured: Measured = new Map([['onOpen', opened]]);
    for (const action of actions) {
      // It would take the grown rows away.
      if (!isFirst && action === 'loadExample') continue;
      measured.set(action, await workbench.host.run(action));
    }
    return measured;
  });
  await compare('Sidebar: service calls, first; again; at ten times the rows', askEverything);
}

/** All rounds in one workbook: the second begins as the third does, with sheets and a document that are there already. */
async function compare(
  title: string,
  measure: (workbench: Workbench, isFirst: boolean) => Promise<Measured>,
): Promise<void> {
  printTitle(title);
  const workbench = await Workbench.open();
  try {
    const first = await measure(workbench, true);
    const again = await measure(workbench, false);
    await growTenfold(workbench);
    const grown = await measure(workbench, false);
    for (const [name, execution] of first) {
      const rounds = [execution, again.get(name), grown.get(name)];
      printLine(name, rounds.map((round) => (round === undefined ? '-' : shown(round))).join('; '));
    }
  } finally {
    await workbench.close();
  }
}

function functionsOf(menus: readonly MenuState[]): readonly string[] {
  return menus.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind === 'item') return [item.functionName];
      return item.kind === 'menu' ? functionsOf([item.menu]) : [];
    }),
  );
}

/** As somebody goes through the views: each call with what the one before answered. */
async function askEverything(workbench: Workbench, isFirst: boolean): Promise<Measured> {
  const measured: Measured = new Map();
  const ask = async <Name extends CallName>(
    name: Name,
    input: Parameters<SidebarCalls[Name]>,
    label: string = name,
  ): Promise<Value<Name>> => {
    const execution = await workbench.host.run('answerSidebar', [JSON.stringify({ name, input })]);
    measured.set(label, execution);
    if (execution.error !== null) throw new Error(`${name}: ${execution.error.stack}`);
    const answer = JSON.parse(String(execution.value)) as
      { readonly ok: true; readonly value: Value<Name> } | { readonly ok: false; readonly message: string };
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    return answer.value;
  };

  if (isFirst) await ask('begin', [{ with: 'example' }]);
  const { status } = await ask('loadStatus', []);
  const { findings } = await ask('loadFindings', []);
  const cell = status?.staffing.rows[0]?.cell;
  if (cell !== undefined) await ask('goToCell', [cell]);
  await ask('whereUsed', []);
  const finding = findings.find(({ state, severity }) => state !== 'waived' && severity === 'fail');
  if (finding !== undefined) {
    const { rule, subject, fingerprint } = finding;
    const waiver = { rule, subject, fingerprint, reason: '정산 전', until: '' };
    await ask('treatFinding', [{ ...waiver, treatment: 'waive' }], 'treatFinding, waive');
    await ask('treatFinding', [{ ...waiver, treatment: 'none' }], 'treatFinding, take back');
  }
  const { request, fingerprint } = await ask('prepareReport', []);
  const wanted = { request, fingerprint, acceptFails: true };
  await ask('makePreparedReport', [{ ...wanted, mode: 'new' }], 'makePreparedReport, new');
  const again = await ask('prepareReport', [], 'prepareReport, made before');
  await ask(
    'makePreparedReport',
    [{ request: again.request, fingerprint: again.fingerprint, acceptFails: true, mode: 'update' }],
    'makePreparedReport, update',
  );
  for (const form of saved) {
    const { request: ofForm } = await ask('prepareReport', [], 'prepareReport, made before');
    await ask('saveReportAs', [{ form, request: ofForm }], `saveReportAs, ${form}`);
  }
  return measured;
}

function shown({ calls, milliseconds, error, value }: Execution): string {
  const count = `${String(calls.service)} (navigation ${String(calls.navigation)}, ${milliseconds.toFixed(0)} ms)`;
  if (error !== null) return `${count} FAILED: ${error.message}`;
  const code = refusalOf(value);
  return code === null ? count : `${count}, refused: ${code}`;
}

/** Why an action did nothing, where it said so: without LibreOffice there is no PDF on this machine. */
function refusalOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('ok' in value) || value.ok !== false) return null;
  return 'code' in value ? String(value.code) : 'no code';
}
