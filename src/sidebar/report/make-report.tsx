/** The report in two calls: what will be in it and what is wrong, then, once confirmed, the document. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MadeReport, MakeRequest, PreparedReport } from '../../actions/prepared-report';
import { CallNotice, FailureNotice } from '../parts/call-notice';
import { useCall } from '../parts/use-call';
import { useWords } from '../parts/words-context';
import { ConfirmReport } from './confirm-report';
import { safeAddress } from './safe-address';

type Stage =
  | { readonly step: 'prepare' }
  | { readonly step: 'confirm'; readonly prepared: PreparedReport }
  | { readonly step: 'made'; readonly made: MadeReport };

export function MakeReport({ onFindings }: { readonly onFindings: () => void }): JSX.Element {
  const words = useWords();
  const [stage, setStage] = useState<Stage>({ step: 'prepare' });
  const preparing = useCall('prepareReport', (answer) => {
    if (answer.ok) setStage({ step: 'confirm', prepared: answer.value });
  });
  const making = useCall('makePreparedReport', (answer) => {
    if (answer.ok) setStage({ step: 'made', made: answer.value });
  });
  const isMaking = making.state.step === 'waiting' || making.state.step === 'lost';
  // What was prepared is of no use any more: only preparing again leads on.
  const isStale =
    making.state.step === 'answered' &&
    !making.state.answer.ok &&
    making.state.answer.code === 'workbookChanged';
  const current =
    stage.step === 'prepare' ? 'prepare' : isMaking || stage.step === 'made' ? 'make' : 'confirm';
  const prepare = () => {
    making.forget();
    setStage({ step: 'prepare' });
    preparing.start();
  };
  return (
    <>
      <Steps current={current} />
      {stage.step === 'prepare' && preparing.state.step === 'idle' && (
        <>
          <p>{words.report.intro}</p>
          <p class="actions">
            <button type="button" onClick={prepare}>
              {words.report.prepare}
            </button>
          </p>
        </>
      )}
      <CallNotice call={preparing} waiting={words.report.preparing} />
      {preparing.state.step === 'answered' && !preparing.state.answer.ok && (
        <FailureNotice failure={preparing.state.answer} onAgain={prepare} />
      )}
      {stage.step === 'confirm' && !isMaking && !isStale && (
        <ConfirmReport
          prepared={stage.prepared}
          onFindings={onFindings}
          onMake={(request: MakeRequest) => {
            making.start(request);
          }}
          onCancel={() => {
            making.forget();
            preparing.forget();
            setStage({ step: 'prepare' });
          }}
        />
      )}
      <CallNotice call={making} waiting={words.report.making} />
      {making.state.step === 'answered' && !making.state.answer.ok && (
        <FailureNotice failure={making.state.answer} onAgain={prepare} />
      )}
      {stage.step === 'made' && (
        <div class="notice good" role="status">
          <p>{stage.made.message}</p>
          <p dir="auto">{stage.made.document.name}</p>
          <a class="primary" href={safeAddress(stage.made.document.link)} target="_blank" rel="noopener">
            {words.report.open}
          </a>
          {stage.made.copy !== null && (
            <p>
              <a href={safeAddress(stage.made.copy.link)} target="_blank" rel="noopener">
                {words.report.openCopy}
              </a>
            </p>
          )}
          <p class="actions">
            <button type="button" class="quiet" onClick={prepare}>
              {words.report.again}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

const steps = ['prepare', 'confirm', 'make'] as const;

function Steps({ current }: { readonly current: (typeof steps)[number] }): JSX.Element {
  const { report: words } = useWords();
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li
          key={step}
          class={steps.indexOf(step) < steps.indexOf(current) ? 'done' : ''}
          aria-current={step === current ? 'step' : undefined}
        >
          {words.steps[step]}
        </li>
      ))}
    </ol>
  );
}
