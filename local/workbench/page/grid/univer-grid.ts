/** Univer with everything a workbook here can have, on a container of the page. */
import { ICommandService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import {
  IFunctionService,
  ReferenceNodeFactory,
  SetFormulaCalculationResultMutation,
  UniverFormulaEnginePlugin,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
import { UniverSheetsHyperLinkUIPlugin } from '@univerjs/sheets-hyper-link-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { answerLostReferences } from '../../../engine/lost-references';
import { answerRepeatedCriteriaOnce } from '../../../engine/repeated-criteria';
import { hiddenMenuItems } from './hidden-menu-items';
import { locales } from './locales';

/** `openLink` is given the links in cells that do not lead into the workbook. */
export function openUniver(
  container: HTMLElement,
  locale: 'ko' | 'en',
  openLink: (address: string) => void,
): Univer {
  const univer = new Univer({
    locale: locale === 'ko' ? LocaleType.KO_KR : LocaleType.EN_US,
    locales,
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    menu: hiddenMenuItems,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: hiddenMenuItems,
    // A number that is kept as text is nothing to be warned of here.
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: hiddenMenuItems });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    menu: hiddenMenuItems,
    // The rules are the add-on's; and the box for searching would take the keyboard from the cell in the middle of a word.
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, { menu: hiddenMenuItems });
  univer.registerPlugin(UniverSheetsHyperLinkPlugin);
  univer.registerPlugin(UniverSheetsHyperLinkUIPlugin, {
    menu: hiddenMenuItems,
    urlHandler: { navigateToOtherWebsite: openLink },
  });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin, { menu: hiddenMenuItems });
  return univer;
}

/**
 * What formulas give comes from the server. The page calculates only for itself: choices that stand in a range, and looks that
 * depend on values. To be called once there is a workbook, which is when Univer's services begin.
 */
export function calculateAsTheServer(univer: Univer): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  answerRepeatedCriteriaOnce(functions);
  answerLostReferences(injector.get(ReferenceNodeFactory), functions);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    (command.params as ISetFormulaCalculationResultMutation).unitData = {};
  });
}
