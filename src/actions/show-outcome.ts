/** Shows how an action ended: a dialog with the link, the list of problems, or one sentence. */
import type { ActionWords } from '../locale/action-words';
import type { ActionOutcome } from './action-outcome';
import { dialogPage } from './dialog-page';

export function showOutcome(outcome: ActionOutcome, words: ActionWords): void {
  const ui = SpreadsheetApp.getUi();
  if (!outcome.ok && outcome.problems.length > 0) {
    const page = HtmlService.createHtmlOutput(dialogPage(outcome.message, { problems: outcome.problems }));
    ui.showModalDialog(page.setWidth(640).setHeight(420), words.problemsTitle);
  } else if (outcome.ok && outcome.document !== undefined) {
    const link = { text: words.openReport, address: outcome.document.link };
    const page = HtmlService.createHtmlOutput(
      dialogPage(outcome.message, { link, headlines: outcome.headlines ?? [] }),
    );
    ui.showModalDialog(page.setWidth(420).setHeight(270), words.productName);
  } else {
    ui.alert(words.productName, outcome.message, ui.ButtonSet.OK);
  }
}
