/** A call to the server and how far it has come: waiting, late, answered or lost. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callServer, type CallAnswer, type CallInput, type CallName } from '../call-server';

export type CallState<Name extends CallName> =
  | { readonly step: 'idle' }
  /** `seconds` since it began, counted only once the answer is late. */
  | { readonly step: 'waiting'; readonly seconds: number }
  /** `time` is when the answer came. */
  | { readonly step: 'answered'; readonly answer: CallAnswer<Name>; readonly time: Date }
  /** `atOnce`: refused before anything can have been done, though there is a connection. */
  | { readonly step: 'lost'; readonly atOnce: boolean };

export interface Call<Name extends CallName> {
  readonly state: CallState<Name>;
  readonly start: (...input: CallInput<Name>) => void;
  /** The same call with the same input. */
  readonly again: () => void;
  /** Gives up waiting; an answer that still comes is not shown. */
  readonly forget: () => void;
}

/** Where Google refuses a call it does so within seconds; a script that breaks has read the workbook first. */
const atOnceSeconds = 5;

/** From here on a wait is said to be long. */
const lateAfterSeconds = 15;

export function useCall<Name extends CallName>(
  name: Name,
  onAnswer?: (answer: CallAnswer<Name>) => void,
): Call<Name> {
  const [state, setState] = useState<CallState<Name>>({ step: 'idle' });
  const current = useRef(0);
  const lastInput = useRef<CallInput<Name> | null>(null);
  const heard = useRef(onAnswer);
  heard.current = onAnswer;

  const startWith = useCallback(
    (input: CallInput<Name>) => {
      current.current += 1;
      const number = current.current;
      lastInput.current = input;
      setState({ step: 'waiting', seconds: 0 });
      const began = Date.now();
      callServer(name, input).then(
        (answer) => {
          if (number !== current.current) return;
          setState({ step: 'answered', answer, time: new Date() });
          heard.current?.(answer);
        },
        () => {
          const atOnce = navigator.onLine && Date.now() - began < atOnceSeconds * 1000;
          if (number === current.current) setState({ step: 'lost', atOnce });
        },
      );
    },
    [name],
  );
  const start = useCallback(
    (...input: CallInput<Name>) => {
      startWith(input);
    },
    [startWith],
  );
  const again = useCallback(() => {
    if (lastInput.current !== null) startWith(lastInput.current);
  }, [startWith]);
  const forget = useCallback(() => {
    current.current += 1;
    setState({ step: 'idle' });
  }, []);

  const isWaiting = state.step === 'waiting';
  useEffect(() => {
    if (!isWaiting) return;
    const began = Date.now();
    const timer = setInterval(() => {
      const seconds = Math.round((Date.now() - began) / 1000);
      if (seconds >= lateAfterSeconds) setState({ step: 'waiting', seconds });
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [isWaiting]);

  return { state, start, again, forget };
}
