/**
 * Makes Univer look a criterion up once where a formula asks for a whole column of them, most of them alike:
 * `SUMIF(names, periods of all rows, flags)` would go through all names again for every row.
 */
import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { IFunctionService } from '@univerjs/engine-formula';

/** Functions that answer an array of criteria one by one, with the place of that parameter. */
const criteriaPlaces = { SUMIF: 1, COUNTIF: 1, MATCH: 0 } as const;

export function answerRepeatedCriteriaOnce(functions: IFunctionService): void {
  for (const [name, place] of Object.entries(criteriaPlaces)) {
    const executor = functions.getExecutors().get(name);
    if (executor !== undefined) remember(executor, place);
  }
}

function remember(executor: BaseFunction, place: number): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...parameters: FunctionVariantType[]) => {
    const given = parameters[place];
    const criteria = given?.isReferenceObject() === true ? given.toArrayValueObject() : given;
    if (criteria?.isArray() !== true || criteria.getRowCount() * criteria.getColumnCount() < 2)
      return calculate(...parameters);
    const answers = new Map<string, BaseValueObject>();
    return criteria.mapValue((criterion) => {
      const key = keyOf(criterion);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = calculate(...parameters.with(place, criterion));
      answers.set(key, answer);
      return answer;
    });
  };
}

/** The same for criteria that find the same cells. */
function keyOf(criterion: BaseValueObject): string {
  const value = criterion.getValue();
  return `${criterion.isError()} ${criterion.isNull()} ${typeof value} ${String(value)}`;
}
