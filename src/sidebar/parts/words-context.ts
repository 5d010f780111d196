/** The page's words, in the language of the account. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { koreanSidebarWords, type SidebarWords } from '../../locale/sidebar-words';

export const WordsContext = createContext<SidebarWords>(koreanSidebarWords);

export function useWords(): SidebarWords {
  return useContext(WordsContext);
}
