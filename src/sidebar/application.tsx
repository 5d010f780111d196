/** The three views as tabs, the language, whether there is a connection, and which version this is. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sidebarWords } from '../locale/sidebar-words';
import { version } from '../version';
import { FindingsPage } from './findings/findings-page';
import { WordsContext } from './parts/words-context';
import { ReportPage } from './report/report-page';
import { StatusPage } from './status/status-page';

const views = ['status', 'findings', 'report'] as const;
type View = (typeof views)[number];

export function Application(): JSX.Element {
  // The page's own language until the server has said that of the account.
  const [locale, setLocale] = useState(navigator.language);
  const [view, setView] = useState<View>('status');
  const isOffline = useOffline();
  const words = sidebarWords(locale);

  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words.locale]);

  const select = (next: View) => {
    setView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = views[(views.indexOf(view) + step + views.length) % views.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    select(next);
  };

  return (
    <WordsContext.Provider value={words}>
      <div class="tabs" role="tablist" aria-label={words.productName} onKeyDown={onKey}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === view}
            aria-controls="view"
            tabIndex={each === view ? 0 : -1}
            onClick={() => {
              setView(each);
            }}
          >
            {words.tabs[each]}
          </button>
        ))}
      </div>
      {isOffline && (
        <p class="notice failed offline" role="alert">
          {words.offline}
        </p>
      )}
      <div id="view" class="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}>
        {view === 'status' && (
          <StatusPage
            onLocale={setLocale}
            onFindings={() => {
              select('findings');
            }}
          />
        )}
        {view === 'findings' && <FindingsPage />}
        {view === 'report' && (
          <ReportPage
            onFindings={() => {
              select('findings');
            }}
          />
        )}
      </div>
      <p class="foot muted">
        {words.productName} {version}
      </p>
    </WordsContext.Provider>
  );
}

function useOffline(): boolean {
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const update = () => {
      setOffline(!navigator.onLine);
    };
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return isOffline;
}
