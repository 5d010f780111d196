import { test, expect } from '@jest/globals';
import { allRules } from '../../src/checks/all-rules';
import type { AnyFinding } from '../../src/checks/finding';
import { checkWords, findingSentence } from '../../src/locale/check-words';
import type { GridValue, SheetGrid } from '../../src/tables/grid';
import type { TableKey } from '../../src/tables/layout';
import { tableKeys } from '../../src/tables/layout';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import { checkedGrids, referenceRows } from '../checks/checked-workbook';
import { plantedWorkbooks } from '../checks/workbooks/planted-workbook';
import { smallComputed, computedRows } from '../checks/formulas/small-computed';

function rng(seed: number) { let s = seed; return () => { s |= 0; s = (s + 0x6d2b79f5) | 0; let t = Math.imul(s ^ (s >>> 15), 1 | s); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; }; }
const values: GridValue[] = ['', '', '', ' ', 'abc', '12,3x', -5, 0, '-', '0', 1e15, 1e16, 12.345678, true, { date: '2019-06-31' }, { date: '2019-06-30' }, '#REF!', '{{', '{{예산액:1}}', '△10', '2019-02-31', 'a/b', '합계', '계', '소계', '1', 1, 2, '기간', '누계', '실적', '예정', '가'.repeat(300), '반올림', '10%', '정원 계', '6.14', '19. 6. 31.', '①', '번호', '1,000', '１０'];
type R = GridValue[][];
const base: Record<string, Record<string, R>> = { ref: Object.fromEntries(tableKeys.map((k) => [k, referenceRows(k).map((r) => [...r])])) };
for (const w of plantedWorkbooks) base[w.folder] = Object.fromEntries(Object.entries(w.clean).map(([k, g]) => [k, (g as SheetGrid).values.map((r) => [...r])]));
const computedKeys = [...tableKeys, 'budgetSummary', 'executionStatus', 'staffingStatus'] as const;
base['computed'] = Object.fromEntries(computedKeys.map((k) => [k, computedRows(k).map((r) => [...r])]));
const ko = checkWords('ko'); const en = checkWords('en');
const bad = /undefined|NaN|Infinity|\[object|''|\(\)|\(\s*,|,\s*,|: \.|: ,|  |^ |^의|\( |\( *\)|null/;
const seen = new Map<string, string>();
test('fuzz', () => {
  const N = Number(process.env['N'] ?? 300); const S = Number(process.env['S'] ?? 1);
  for (let i = 0; i < N; i += 1) {
    const r = rng(S * 100000 + i); const pick = <T,>(a: readonly T[]): T => a[Math.floor(r() * a.length)] as T;
    const name = pick(Object.keys(base)); const b = base[name]!;
    const sheets: Record<string, R | null> = Object.fromEntries(Object.entries(b).map(([k, v]) => [k, v.map((x) => [...x])]));
    const log: string[] = [name];
    const n = 1 + Math.floor(r() * (r() < 0.3 ? 60 : 8));
    for (let m = 0; m < n; m += 1) {
      const key = pick(Object.keys(sheets)); const rows = sheets[key]; if (!rows || rows.length === 0) continue;
      const kind = r(); const ri = Math.floor(r() * rows.length); const ci = Math.floor(r() * (rows[0]?.length ?? 1));
      if (kind < 0.5) { const v = pick(values); rows[ri]![ci] = v; log.push(`${key}[${ri},${ci}]=${JSON.stringify(v).slice(0, 30)}`); }
      else if (kind < 0.6) { for (let x = 1; x < rows.length; x += 1) rows[x]![ci] = ''; log.push(`${key} col ${ci} blank`); }
      else if (kind < 0.65) { rows[0]![ci] = ''; log.push(`${key} head ${ci} blank`); }
      else if (kind < 0.7) { rows[ri] = rows[ri]!.map(() => ''); log.push(`${key} row ${ri} blank`); }
      else if (kind < 0.78) { rows.splice(ri, 0, [...rows[ri]!]); log.push(`${key} row ${ri} dup`); }
      else if (kind < 0.82) { for (let x = 1; x < rows.length; x += 1) { const v = pick(values); rows[x]![ci] = v; } log.push(`${key} col ${ci} garbled`); }
      else if (kind < 0.86) { const v = pick(values); for (let x = 1; x < rows.length; x += 1) { rows[x]![ci] = v; } log.push(`${key} col ${ci} all ${JSON.stringify(v).slice(0,20)}`); }
      else if (kind < 0.9) { const x = Math.floor(r() * rows.length); const t = rows[x]![ci]!; rows[x]![ci] = rows[ri]![ci]!; rows[ri]![ci] = t; log.push(`${key} swap ${ri} ${x} ${ci}`); }
      else if (kind < 0.93) { rows.length = 1; log.push(`${key} emptied`); }
      else if (kind < 0.95) { sheets[key] = null; log.push(`${key} gone`); }
      else if (kind < 0.97) { rows.length = 0; log.push(`${key} no rows`); }
      else { for (const x of rows.slice(1)) if (r() < .5) for (let c = 0; c < x.length; c += 1) if (r() < 0.5) x[c] = ''; log.push(`${key} half blank`); }
    }
    const found = Object.fromEntries(Object.entries(sheets).filter(([, v]) => v !== null)) as Record<string, R>;
    let workbook;
    try {
      if (name === 'computed') { workbook = smallComputed([], found as never); if (Object.values(sheets).includes(null)) workbook = { ...workbook, sheets: Object.fromEntries(Object.entries(workbook.sheets).filter(([k]) => sheets[k] !== null)) }; }
      else workbook = checkedGrids(Object.fromEntries(Object.entries(found).map(([k, v]) => [k, { name: koreanWorkbookNames.sheets[k as TableKey], values: v }])));
    } catch (e) { report('READ ' + String((e as Error).stack).slice(0, 300), log); continue; }
    for (const rule of allRules) {
      let result; const t0 = Date.now();
      try { result = rule.check(workbook as never); } catch (e) { report(`THROW ${rule.id} ${String((e as Error).stack).slice(0, 500)}`, log); continue; }
      if (Date.now() - t0 > 400) report(`SLOW ${rule.id} ${Date.now() - t0}`, log);
      if (!Number.isFinite(result.compared)) report(`COMPARED ${rule.id}`, log);
      const subjects = new Map<string, AnyFinding>();
      for (const f of result.findings as readonly AnyFinding[]) {
        const code = JSON.stringify((f.detail as any).code ?? (f.detail as any).problem?.code);
        if (subjects.has(f.subject)) report(`DUP ${rule.id} ${code}`, [f.subject, JSON.stringify(subjects.get(f.subject)!.detail), JSON.stringify(f.detail), ...log]);
        subjects.set(f.subject, f);
        if (f.cells.length === 0) report(`NOCELL ${rule.id} ${code}`, log);
        for (const c of f.cells) if (!/^[A-Z]+\d+$/.test(c.address) || c.sheet === '') report(`CELL ${rule.id} ${code} ${c.sheet}!${c.address}`, log);
        if (/undefined|NaN/.test(f.subject)) report(`SUBJECT ${rule.id} ${f.subject}`, log);
        for (const w of [ko, en]) {
          let s; try { s = findingSentence(f, w); } catch (e) { report(`WORDS ${rule.id} ${String(e)}`, log); continue; }
          const m = bad.exec(s); if (m) report(`TEXT ${rule.id} ${code} ${w === ko ? 'ko' : 'en'} <${m[0]}>`, [s, ...log]);
        }
        const figs = f.figures; if (figs && Object.values(figs).some((x) => /NaN|Infinity|undefined/.test(x))) report(`FIG ${rule.id} ${code}`, [JSON.stringify(figs), ...log]);
      }
    }
  }
  console.log([...seen].map(([k, v]) => `${k}\n      ${v}`).join('\n'));
  expect(1).toBe(1);
}, 600000);
function report(k: string, log: string[]) { if (/TEXT input|negative-signs|staleList/.test(k)) return; if (!seen.has(k)) seen.set(k, log.join(' | ').slice(0, 700)); }
