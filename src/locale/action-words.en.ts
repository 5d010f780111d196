/** What the add-on says, in English. */
import type { InputProblem } from '../tables/input-problem';
import type { ActionWords, RenamedSheetNames } from './action-words';

export const englishActionWords: ActionWords = {
  locale: 'en',
  productName: 'Jangbu',
  problemsTitle: 'Please mend these first',
  problemsIntroduction: (count) =>
    `${String(count)} ${count === 1 ? 'place needs' : 'places need'} mending. No sheet was changed and no report was made.`,
  problem: problemSentence,
  busy: 'Somebody else is using Jangbu in this spreadsheet. Please try again in a moment.',
  noSpreadsheet: 'Please run this from a spreadsheet.',
  foreignSheets: (sheets) =>
    `This spreadsheet already has ${list(sheets)}, so no table was made. Rename ${sheets.length === 1 ? 'it' : 'them'}, or use a new spreadsheet.`,
  sheetRenamed: (sheets) =>
    `${renamedList(sheets)}, so nothing was done. Double-click the sheet's tab, give it its name back and run this again.`,
  renamedTitle: 'Renamed sheets',
  renamedQuestion: (sheets) =>
    `${renamedList(sheets)}. Give it that name back? What the sheet holds stays as it is.`,
  cellGone: (place) =>
    `There is no cell ${place} any more. Rows or columns may have been deleted; press Refresh.`,
  sheetGone: (name) => `There is no sheet '${name}'. It may have been deleted or renamed; press Refresh.`,
  notOurs:
    "This spreadsheet was not made by Jangbu, so nothing was changed. Run 'Make the tables' from the menu first.",
  tablesNotEmpty: (sheets) =>
    `${list(sheets)} ${sheets.length === 1 ? 'is' : 'are'} not empty, so the example was not loaded. It only goes into empty tables: use a new spreadsheet.`,
  unexpected: (detail) =>
    `The work could not be finished. What you typed is untouched. Please try again in a moment. (${detail})`,
  fileUnsettled: (detail) =>
    `Drive did not answer, so it is not known yet whether a file was made. The change history says 'to be checked'; the next time a report is made or saved, Jangbu looks again and puts what was half made into the trash. Please try again in a moment. (${detail})`,
  tablesMade: (made, kept, settings) =>
    [
      made === 0
        ? `Checked ${String(kept)} sheets and filled their computed cells anew.`
        : `Made ${String(made)} sheets.`,
      made > 0 && kept > 0 ? `${String(kept)} existing sheets were left alone.` : '',
      settings > 0 ? `Added ${String(settings)} settings that were not there yet.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  layoutChanged: (from, to) =>
    `The layout of the workbook is ${String(to)} now, was ${String(from)}: hidden columns for the formulas of totals stand behind the tables, and computed cells were filled anew. What you typed is as it was.`,
  formulasExtended: 'Computed cells that were empty were filled. What you typed is as it was.',
  layoutPending:
    "Computed cells are of an older layout, or some are empty. 'Make the tables' fills them anew.",
  newerLayout: (layout, known) =>
    `This workbook has the layout of a newer Jangbu (${String(layout)}). This one (layout ${String(known)}) writes nothing into it. Update the add-on and try again.`,
  takeBackTitle: 'Take back the last change',
  takeBackQuestion: (step, cells, first) =>
    `${step} changed ${String(cells)} cell(s). They get back what they held before; cells typed into since stay as they are.\n\n${first.join(', ')}${cells > first.length ? ` and ${String(cells - first.length)} more` : ''}\n\nTake it back?`,
  takenBack: (step, restored, kept) =>
    [
      `Took back ${String(restored)} cell(s) of ${step}.`,
      ...(kept.length > 0
        ? [`${String(kept.length)} typed into since stay as they are: ${kept.join(', ')}`]
        : []),
    ].join(' '),
  nothingToTakeBack: 'There is nothing to take back. Only the last time Jangbu changed typed cells can be.',
  takenHeader: (header) =>
    `There is a column '${header}' already. Jangbu needs that name for a hidden column it computes with: give yours another head, then choose 'Make the tables' again.`,
  exampleLoaded: "Loaded the Seoul Digital Foundation's 2019 work report.",
  checked: ({ fails, roundings, questions, waived, notRun }, { sheets }) =>
    notRun > 0
      ? `${String(notRun)} rules could not be run. The others found ${String(fails)} fails, ${String(roundings)} rounding gaps, ${String(questions)} questions; they stand in the sheet ${sheets.checks}.`
      : fails + roundings + questions === 0
        ? `Checked. Everything holds.${waived > 0 ? ` (${String(waived)} waived)` : ''}`
        : `Checked: ${String(fails)} fails, ${String(roundings)} rounding gaps, ${String(questions)} questions${waived > 0 ? `, ${String(waived)} waived` : ''}. They stand in the sheet ${sheets.checks}.`,
  waiversRefused: (withoutReason, withoutDay) =>
    [
      withoutReason > 0 ? `${String(withoutReason)} waivers have no reason and were not taken.` : '',
      withoutDay > 0
        ? `${String(withoutDay)} waivers have a day that cannot be read and were not taken.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  usedIn: (cells, places, shown) =>
    `'${cells}' is used at ${places} ${places === 1 ? 'place' : 'places'} of the report.${shown < places ? ` These are the first ${shown}.` : ''}`,
  usedNowhere: (cells) => `'${cells}' is not used in the report.`,
  namesApplied: (cells, leftAlone, { sheets }) =>
    [
      cells > 0
        ? `${String(cells)} cells now have one spelling; ${sheets.history} lists them. 'Take back the last change' in the menu undoes it.`
        : '',
      leftAlone > 0
        ? `${String(leftAlone)} cells that changed meanwhile or hold a formula were left alone; see the finding and choose again.`
        : '',
      cells + leftAlone === 0 ? 'No cell needed another spelling.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  totalsMoved: (rows, leftAlone, { sheets }) =>
    [
      rows > 0
        ? `The figures of ${String(rows)} rows of sums are in ${sheets.printed} now; ${sheets.history} lists them. 'Take back the last change' in the menu undoes it.`
        : '',
      leftAlone > 0
        ? `${String(leftAlone)} rows of sums that changed meanwhile or cannot be moved were left alone; see the finding and choose again.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  treatmentHelp: ({ waive, applyName, moveTotal }) =>
    `'${waive}' needs a reason; '${applyName}' is for the rule on names and for characters nobody sees in names, '${moveTotal}' for rows of sums. The next check takes them up.`,
  reportMade: 'The report is made.',
  reportUpdated: (copy) =>
    `The same document was written anew; its address and sharing are as they were.${copy === null ? '' : ' What stood in it before is kept as a copy.'}`,
  reportSaved: (form) => `The report is saved as ${form}.`,
  openDocument: (name) => `Open ${name}`,
  makeReportTitle: 'Make the report',
  whereQuestion: (name, when) =>
    [
      `There is a report made before: ${name} (${when})`,
      '',
      'Yes: keep a copy of the document as it is now, then write it anew. Address and sharing stay; comments and edits made in it are lost.',
      'No: make a new document.',
      'Cancel: do nothing.',
    ].join('\n'),
  updateReportTitle: 'Update the report',
  copyQuestion: (name, when) =>
    [
      `${name} (last made ${when}) will be written anew from the workbook as it is now.`,
      'Address and sharing stay; comments and edits made in it are lost.',
      '',
      'Yes: keep a copy of the document as it is now, then update it.',
      'No: update it without a copy.',
      'Cancel: do nothing.',
    ].join('\n'),
  copyName: (name, time) => `${name} (copy before the update of ${time})`,
  cancelled: 'Cancelled. Nothing was changed.',
  noReportYet: "No report has been made yet. Run 'Make the report' from the menu first.",
  documentGone: (name) =>
    `The document '${name}' cannot be found: it was deleted, or another Google account made it. Make a new one with 'Make the report'.`,
  documentOfColleague: (name, user) =>
    `The document '${name}' was made by the account ${user}. Google shows Jangbu only documents of the same account, so this one cannot update it even if it is still there. Update it with that account, or make a new one with 'Make the report'.`,
  newBesideColleagues: (name, user) =>
    `The last document ('${name}') was made by the account ${user} and cannot be updated from this one, so this is a new document.`,
  documentTrashed: (name) =>
    `The document '${name}' is in the trash, so it was not updated. Restore it, or make a new one with 'Make the report'.`,
  documentNotOurs: (name) =>
    `The recorded link of '${name}' does not lead to a document Jangbu made, so nothing was updated. Make a new one with 'Make the report'.`,
  documentNotWritable: (name) =>
    `You may not edit the document '${name}'. Ask its owner for the right to edit, or make a new one.`,
  copyFailed: (name, detail) =>
    `No copy of '${name}' could be made, so the document was left as it is. Please try again in a moment. (${detail})`,
  updateFailed: (name, copy, detail) =>
    `The document '${name}' could not be updated. ${copy === null ? '' : `What stood in it is in '${copy}'. `}Open it to see how it is, and try again. (${detail})`,
  updateNotRecorded: (name, detail) =>
    `The document '${name}' is updated, but the record of it could not be completed. Running it again puts the record right. (${detail})`,
  pdfNotMade: (detail) => `No PDF could be made. (${detail})`,
  workbookChanged:
    'The workbook has changed since the report was prepared, so it was not made. Please prepare it again.',
  failsNotAccepted: (fails) =>
    `${String(fails)} figures cannot be true, so the report was not made. Mend them, or choose to make it as it is.`,
  badRequest:
    'The request cannot be understood, so nothing was done. Please close the sidebar and open it again.',
  fileForm: {
    hwpx: 'a Hangul (HWPX) file',
    word: 'a Word (.docx) file',
    pdf: 'PDF',
    html: 'a web page (HTML)',
    json: 'data (JSON)',
  },
  protectionDescription: 'Cells Jangbu computes',
  amountHelp: 'Type a number, or - where there is none.',
  countHelp: 'Type a headcount, or - where there is none.',
  choiceHelp: (choices) => `Choose one of ${choices.join(', ')}.`,
  suggestionHelp: 'Choose from the list, or type a new one.',
  dateHelp: 'Type a date like 2019-05-31.',
  headline: {
    budget: 'Budget',
    executionRate: (asOf) => `Execution rate (as of ${asOf})`,
    rateText: ({ percent, numerator, denominator, unit, basis }) =>
      `${percent}% (spent ${numerator} of ${denominator} ${unit}, ${basis} of the programmes with execution)`,
    staffing: (asOf) => `Authorized/actual staff (as of ${asOf})`,
    staffingText: ({ authorized, actual, headcount }) =>
      `${authorized} / ${actual} (${headcount} with staff outside the table)`,
    checks: 'Checks',
    checksText: ({ fails, roundings, questions, waived, notRun }) =>
      `${String(fails)} fails, ${String(roundings)} rounding gaps, ${String(questions)} questions, ${String(waived)} waived${notRun > 0 ? `, ${String(notRun)} rules could not be run` : ''}`,
  },
};

function list(sheets: readonly string[]): string {
  return sheets.map((sheet) => `'${sheet}'`).join(', ');
}

function problemSentence(problem: InputProblem): string {
  switch (problem.code) {
    case 'missingSheet':
      return "The sheet is missing. If you renamed it, give it its name back; if you deleted it, 'Make the tables' in the menu makes a new one.";
    case 'missingColumn':
      return `The column '${problem.header}' is missing. Name its header '${problem.header}' again.`;
    case 'repeatedColumn':
      return `The column '${problem.header}' stands twice. Keep one.`;
    case 'recordAboveHead':
      return `A row above the head row (row ${String(problem.head)}) is not read. If it belongs to the table, move it below the head; if it is a remark, move it out of the table's columns.`;
    case 'missingSetting':
      return `The item '${problem.item}' is missing. Add it with its value.`;
    case 'emptySetting':
      return `'${problem.item}' has no value. Fill it in.`;
    case 'repeatedSetting':
      return `The item '${problem.item}' also stands in ${problem.first}. Keep one.`;
    case 'notANumber':
      return `${problem.header}: '${problem.text}' is not a number. Type a number or -.`;
    case 'twoNumbers':
      return `${problem.header}: two numbers stand in one cell (${problem.text.replace(/\s+/g, ' ')}). Keep one number in a cell. If it is one number, type it without the space.`;
    case 'notWhole':
      return `${problem.header}: '${problem.text}' is not a whole number.`;
    case 'tooLarge':
      return `${problem.header}: '${problem.text}' is more than 1,000 trillion won. Check the unit and the number.`;
    case 'belowOneWon':
      return `${problem.header}: '${problem.text}' has a fraction of a won. Check the unit and the number.`;
    case 'errorValue':
      return `${problem.header}: the formula gives ${problem.text}. Mend it, or type the value.`;
    case 'dateNotExpected':
      return `${problem.header}: the cell holds a date (${problem.text}). The sheet may have turned text into a date: type it again.`;
    case 'notADate':
      return `${problem.header}: '${problem.text}' is not a date. Type it like 2019-05-31.`;
    case 'dateAsText':
      return `${problem.header}: '${problem.text}' stands there as text, which the formulas cannot read as a date. Type it again like 2019-05-31.`;
    case 'notAChoice':
      return `${problem.header}: '${problem.text}' is not allowed. Choose one of ${problem.choices.join(', ')}.`;
    case 'unknownPart':
      return `${problem.header}: there is no part called '${problem.text}'. List what you want in the order you want it, with commas between: ${problem.choices.join(', ')}.`;
    case 'repeatedPart':
      return `${problem.header}: '${problem.text}' stands twice. Keep one.`;
    case 'notAColour':
      return `${problem.header}: '${problem.text}' is not a colour. Choose one of ${problem.choices.join(', ')}, or type it like #1F3864.`;
    case 'notAPercent':
      return `${problem.header}: '${problem.text}' is not a percentage from 0 to 100. Type it like 70.`;
    case 'required':
      return `${problem.header} is empty. Fill it in, or delete the row.`;
    case 'tooLong':
      return `${problem.header}: the text has ${String(problem.length)} characters. The formulas of totals do not find more than ${String(problem.limit)}. Shorten it.`;
    case 'tooLongTogether':
      return `Group, or number and sub-programme, have ${String(problem.length)} characters together with the period's name. The formulas of totals do not find more than ${String(problem.limit)}. Shorten one.`;
    case 'duplicateLine':
      return `'${problem.record}' also stands in ${problem.first}. Change its number or sub-programme.`;
    case 'duplicatePeriod':
      return `The period '${problem.name}' also stands in ${problem.first}. Give it another name.`;
    case 'programNameDiffers':
      return `Programme ${problem.number} is named '${problem.name}' here and '${problem.other}' in ${problem.first}. Use one.`;
    case 'programGroupDiffers':
      return `Programme ${problem.number} is in '${problem.name}' here and in '${problem.other}' in ${problem.first}. Use one.`;
    case 'wholeAndSplit':
      return `Programme ${problem.number} stands both with sub-programmes and without (${problem.first}). Use one way.`;
    case 'unknownProgram':
      return `The number '${problem.number}' is not in the budget. Correct it, or add the programme there.`;
    case 'unknownSubProgram':
      return problem.name === ''
        ? `Programme ${problem.number} is split: name the sub-programme.`
        : `The sub-programme '${problem.name}' is not among those of ${problem.number} in the budget. Spell it the same.`;
    case 'unknownPeriod':
      return `The period '${problem.name}' is not in the sheet of periods. Correct it, or add the period there.`;
    case 'duplicateExecution':
      return `The execution of '${problem.record}' also stands in ${problem.first}. Join the two, or delete one.`;
    case 'periodEndsBeforeStart':
      return 'The end is before the start. Check both dates.';
    case 'unknownSideTable':
      return `The table '${problem.name}' is not in the sheet of small tables. Spell its name the same.`;
    case 'notASideTablePlace':
      return `A row marked as table holds {{Table:name}}. It is '${problem.text}' now.`;
  }
}

function renamedList(sheets: readonly RenamedSheetNames[]): string {
  return sheets.map(({ name, formerName }) => `The sheet '${name}' was '${formerName}'`).join(', ');
}
