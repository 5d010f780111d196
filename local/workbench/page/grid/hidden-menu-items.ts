/** What Univer offers and a workbook here cannot keep: it is not offered. */

const ids: readonly string[] = [
  // Protection is the add-on's; here it only warns.
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  // Looks that a cell has no place for.
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.command.set-once-format-painter',
  // Rules of input and of looks are the add-on's too.
  'data-validation.operation.open-validation-panel',
  'data-validation.command.addRuleAndOpen',
  'sheet.menu.data-validation',
  'sheet.menu.conditional-formatting',
  'sheet.operation.open.conditional.formatting.panel',
  // Cells that move sideways, hidden rows and copied sheets.
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.copy-worksheet',
  'sheet.command.copy-sheet',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'base-ui.operation.toggle-shortcut-panel',
];

export const hiddenMenuItems = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
