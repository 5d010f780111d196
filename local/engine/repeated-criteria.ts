/**
 * Makes Univer look a criterion up once where a formula asks for a whole column of them, most of them alike:
 * `SUMIF(names, periods of all rows, flags)` would go through all names again for every row.
 */
import { ArrayValueObject, BaseReferenceObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject, IFunctionService } from '@univerjs/engine-formula';

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
  executor.calculate = (...parameters) => {
    const given: unknown = parameters[place];
    const criteria = given instanceof BaseReferenceObject ? given.toArrayValueObject() : given;
    if (!(criteria instanceof ArrayValueObject) || criteria.getRowCount() * criteria.getColumnCount() < 2)
      return calculate(...parameters);
    const answers = new Map<string, BaseValueObject>();
    return criteria.mapValue((criterion) => {
      const key = keyOf(criterion);
      const known = answers.get(key);
      if (known !== undefined) return known;
      // One criterion has one value for an answer.
      const answer = calculate(...parameters.with(place, criterion)) as BaseValueObject;
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
