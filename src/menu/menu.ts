/** The menu, as onOpen builds it. It may run before anyone has authorised the add-on: it touches the Ui and the user's locale only. */
import { menuWords } from '../locale/menu-words';

/** Adds the menu 장부. Every item names a top-level function of main.ts. */
export function buildMenu(): void {
  const words = menuWords(Session.getActiveUserLocale());
  SpreadsheetApp.getUi()
    .createMenu(words.menu)
    .addItem(words.makeTables, 'makeTables')
    .addItem(words.loadExample, 'loadExample')
    .addSeparator()
    .addItem(words.check, 'checkWorkbook')
    .addItem(words.makeReport, 'makeReport')
    .addToUi();
}
