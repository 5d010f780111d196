/** Shows the sidebar. It needs nothing of the engine, so it opens at once. */
import { menuWords } from '../locale/menu-words';

export function showSidebar(): void {
  const { menu } = menuWords(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(menu));
}
