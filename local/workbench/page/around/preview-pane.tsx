/** A made report beside the grid: a click on a figure goes to its cell. */
import { useEffect, useRef } from 'preact/hooks';
import type { OfficeFile } from '../../messages';
import type { WorkbenchWords } from '../../workbench-words';
import type { FrameRequest } from '../frame/frame-messages';
import { goToNextPart } from './next-part';

interface PreviewPaneProps {
  readonly file: OfficeFile;
  readonly address: string;
  readonly words: WorkbenchWords;
  readonly openLink: (address: string) => void;
  readonly close: () => void;
}

export function PreviewPane({ file, address, words, openLink, close }: PreviewPaneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const follow = useRef(openLink);
  follow.current = openLink;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<Partial<FrameRequest> | null>): void => {
      const own = frame.current?.contentWindow ?? null;
      if (own === null || source !== own) return;
      if (data?.kind === 'nextPart') goToNextPart(data.step === -1 ? -1 : 1);
      if (data?.kind === 'open' && typeof data.address === 'string') follow.current(data.address);
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }, []);
  useEffect(() => {
    closeButton.current?.focus();
  }, [address]);
  return (
    <section
      class="around preview"
      aria-label={words.preview}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header>
        <div>
          <h2>{file.name}</h2>
          <p>{words.previewHint}</p>
        </div>
        <button ref={closeButton} type="button" class="icon" aria-label={words.closePreview} onClick={close}>
          ×
        </button>
      </header>
      <iframe
        key={`${address} ${file.modifiedTime}`}
        ref={frame}
        src={address}
        title={file.name}
        sandbox="allow-scripts"
      />
    </section>
  );
}
