/** What the add-on has made: the files of the local Drive, to look at or to keep. */
import { useEffect, useRef } from 'preact/hooks';
import type { OfficeFile } from '../../messages';
import type { WorkbenchWords } from '../../workbench-words';

interface FilesPanelProps {
  readonly files: readonly OfficeFile[];
  readonly locale: 'ko' | 'en';
  readonly words: WorkbenchWords;
  readonly preview: (address: string) => void;
  readonly close: () => void;
}

export function FilesPanel({ files, locale, words, preview, close }: FilesPanelProps) {
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    closeButton.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section
      class="around files-panel"
      aria-label={words.files}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header>
        <h2>{words.files}</h2>
        <button ref={closeButton} type="button" class="icon" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      {files.length === 0 && <p class="empty">{words.noFiles}</p>}
      <ul>
        {files.map((file) => (
          <li key={file.downloadAddress}>
            <span class={`format ${formatClass(file.format)}`}>{shortFormat(file.format)}</span>
            <span class="file">
              <span class="file-name">{file.name}</span>
              <time dateTime={file.modifiedTime}>{when.format(new Date(file.modifiedTime))}</time>
            </span>
            {file.previewAddress !== null && (
              <OpenButton address={file.previewAddress} label={words.openFile} preview={preview} />
            )}
            {file.readerAddress !== null && (
              <a href={file.readerAddress} target="_blank" rel="noopener noreferrer">
                {words.openFile}
              </a>
            )}
            <a href={file.downloadAddress} download>
              {words.downloadFile}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OpenButtonProps {
  readonly address: string;
  readonly label: string;
  readonly preview: (address: string) => void;
}

function OpenButton({ address, label, preview }: OpenButtonProps) {
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        preview(address);
      }}
    >
      {label}
    </button>
  );
}

function shortFormat(format: string): string {
  return format === 'Google Docs' ? 'DOC' : format;
}

function formatClass(format: string): string {
  return `format-${shortFormat(format).toLowerCase()}`;
}
