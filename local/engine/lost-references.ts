/** Makes Univer answer `#REF!` where a formula names a sheet that is not there: its own SUMIFS takes such a range for an empty one. */
import { BaseReferenceObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, IFunctionService, ReferenceNodeFactory } from '@univerjs/engine-formula';

/** Functions that call a lost range a wrong value. */
const needRanges = ['SUMIF', 'SUMIFS', 'COUNTIF', 'COUNTIFS', 'AVERAGEIF', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'];

export function answerLostReferences(references: ReferenceNodeFactory, functions: IFunctionService): void {
  loseMissingSheets(references);
  for (const name of needRanges) {
    const executor = functions.getExecutors().get(name);
    if (executor !== undefined) passOn(executor);
  }
}

function loseMissingSheets(references: ReferenceNodeFactory): void {
  const create = references.checkAndCreateNodeType.bind(references);
  references.checkAndCreateNodeType = (token) => {
    const node = create(token);
    if (node === undefined) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      if (namesMissingSheet(node.getValue())) node.setValue(ErrorValueObject.create(ErrorType.REF));
    };
    return node;
  };
}

function namesMissingSheet(value: unknown): boolean {
  if (!(value instanceof BaseReferenceObject)) return false;
  // A reference to the formula's own sheet has no sheet name, whatever the library's types say.
  const name: unknown = value.getForcedSheetName();
  return typeof name === 'string' && name !== '' && (value.getForcedSheetId() ?? '') === '';
}

function passOn(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...parameters) => parameters.find(isLost) ?? calculate(...parameters);
}

function isLost(value: unknown): boolean {
  return value instanceof ErrorValueObject && value.getErrorType() === ErrorType.REF;
}
