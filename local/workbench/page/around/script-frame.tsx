/** A page of HtmlService in a frame of its own, whose google.script asks this page. */
import { useEffect, useRef } from 'preact/hooks';
import type { FrameAnswer, FrameRequest } from '../frame/frame-messages';
import { goToNextPart } from './next-part';

export interface FrameEvents {
  call(functionName: string, parameters: readonly unknown[], answer: (answer: CallAnswer) => void): void;
  readonly close: () => void;
  resize(size: { width?: number; height?: number }): void;
  focusGrid(): void;
  openLink(address: string): void;
}

export interface CallAnswer {
  readonly value: unknown;
  readonly error: string | null;
}

interface ScriptFrameProps {
  readonly address: string;
  readonly title: string;
  readonly events: FrameEvents;
  readonly height?: number;
}

export function ScriptFrame({ address, title, events, height }: ScriptFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const current = useRef(events);
  current.current = events;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      const own = frame.current?.contentWindow ?? null;
      if (own === null || source !== own || typeof data !== 'object' || data === null) return;
      handle(data as FrameRequest, current.current, (answer) => {
        // The frame has an origin of its own that nothing can name.
        own.postMessage(answer, '*');
      });
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }, []);
  return (
    <iframe
      ref={frame}
      src={address}
      title={title}
      sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals"
      style={height === undefined ? {} : { height: `${String(height)}px` }}
    />
  );
}

function handle(request: FrameRequest, events: FrameEvents, reply: (answer: FrameAnswer) => void): void {
  switch (request.kind) {
    case 'call':
      events.call(request.functionName, request.parameters, ({ value, error }) => {
        reply({ call: request.call, value, error });
      });
      return;
    case 'close':
      events.close();
      return;
    case 'resize':
      events.resize(request);
      return;
    case 'focusGrid':
      events.focusGrid();
      return;
    case 'nextPart':
      goToNextPart(request.step);
      return;
    case 'open':
      events.openLink(request.address);
  }
}
