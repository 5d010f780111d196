/** Shows how an action ended: a dialog with links, with the list of problems or of places, or one sentence. */
import type { ActionWords } from '../locale/action-words';
import type { ActionOutcome } from './action-outcome';
import { dialogPage } from './dialog-page';

export function showOutcome(outcome: ActionOutcome, words: ActionWords): void {
  const ui = SpreadsheetApp.getUi();
  if (!outcome.ok && outcome.problems.length > 0) {
    const page = HtmlService.createHtmlOutput(dialogPage(outcome.message, { problems: outcome.problems }));
    ui.showModalDialog(page.setWidth(640).setHeight(420), words.problemsTitle);
  } else if (outcome.ok && outcome.document !== undefined) {
    const { document, copy, headlines = [] } = outcome;
    const links = [
      { text: words.openDocument(document.name), address: document.link },
      ...(copy === undefined ? [] : [{ text: words.openDocument(copy.name), address: copy.link }]),
    ];
    const page = HtmlService.createHtmlOutput(dialogPage(outcome.message, { links, headlines }));
    ui.showModalDialog(page.setWidth(420).setHeight(copy === undefined ? 290 : 340), words.productName);
  } else if (outcome.ok && outcome.places !== undefined && outcome.places.length > 0) {
    const page = HtmlService.createHtmlOutput(dialogPage(outcome.message, { places: outcome.places }));
    ui.showModalDialog(page.setWidth(560).setHeight(360), words.productName);
  } else if (outcome.ok || outcome.code !== 'cancelled') {
    ui.alert(words.productName, outcome.message, ui.ButtonSet.OK);
  }
}
