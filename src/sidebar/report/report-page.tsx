/** 보고서: prepare, confirm, make; then the links. Other forms, and where a cell is used. */
import type { JSX } from 'preact';
import { useWords } from '../parts/words-context';
import { MakeReport } from './make-report';
import { OtherForms } from './other-forms';
import { WhereUsed } from './where-used';

export function ReportPage({ onFindings }: { readonly onFindings: () => void }): JSX.Element {
  const words = useWords();
  return (
    <>
      <header class="page-head">
        <h1>{words.tabs.report}</h1>
      </header>
      <MakeReport onFindings={onFindings} />
      <OtherForms />
      <WhereUsed />
    </>
  );
}
