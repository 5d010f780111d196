/** The menu, as onOpen builds it. It may run before anyone has authorised the add-on: it touches the Ui and the user's locale only. */
import { menuWords } from '../locale/menu-words';

/** Adds the menu 장부. Every item names a top-level function of main.ts. */
export function buildMenu(): void {
  const words = menuWords(Session.getActiveUserLocale());
  const ui = SpreadsheetApp.getUi();
  const saveAs = ui
    .createMenu(words.saveAs)
    .addItem(words.saveAsHwpx, 'saveAsHwpx')
    .addItem(words.saveAsWord, 'saveAsWord')
    .addItem(words.saveAsPdf, 'saveAsPdf')
    .addItem(words.saveAsHtml, 'saveAsHtml')
    .addItem(words.saveAsJson, 'saveAsJson');
  ui.createMenu(words.menu)
    .addItem(words.openSidebar, 'openSidebar')
    .addSeparator()
    .addItem(words.makeTables, 'makeTables')
    .addItem(words.loadExample, 'loadExample')
    .addSeparator()
    .addItem(words.check, 'checkWorkbook')
    .addItem(words.takeBack, 'takeBack')
    .addItem(words.whereUsed, 'whereUsed')
    .addSeparator()
    .addItem(words.makeReport, 'makeReport')
    .addItem(words.updateReport, 'updateReport')
    .addSubMenu(saveAs)
    .addToUi();
}
