/** What the add-on says about mistakes: one whole sentence each, in both languages, with what to do. */
import { describe, expect, test } from '@jest/globals';
import { actionWords } from '../../src/locale/user-words';
import type { InputProblem } from '../../src/tables/input-problem';
import { everyProblem } from './every-problem';

const problems: readonly InputProblem[] = Object.values<InputProblem>(everyProblem);

/** The texts of a problem that somebody must see to find the cell: what was typed and what it is called. */
function particulars(problem: InputProblem): readonly string[] {
  return Object.entries<unknown>(problem)
    .filter(([name]) => name !== 'place' && name !== 'code')
    .flatMap(([, value]) => value)
    .filter((value) => typeof value === 'string');
}

describe.each([
  ['ko', /[가-힣]/, /(?:세요|니다)\.$/],
  ['en', /[a-z]/, /\.$/],
])('in %s', (locale, letters, ending) => {
  const words = actionWords(locale);

  test.each(problems.map((problem) => [problem.code, problem] as const))('%s is a sentence', (_, problem) => {
    const sentence = words.problem(problem);
    expect(sentence).toMatch(letters);
    expect(sentence).toMatch(ending);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test.each(problems.map((problem) => [problem.code, problem] as const))(
    '%s names what was typed and where else it stands',
    (_, problem) => {
      const sentence = words.problem(problem);
      for (const text of particulars(problem)) expect(sentence).toContain(text);
    },
  );

  test('a sub-programme left out is asked for, not quoted as an empty name', () => {
    const sentence = words.problem({ ...everyProblem.unknownSubProgram, name: '' });
    expect(sentence).not.toContain("''");
    expect(sentence).toContain('10');
  });
});

test('an account in any other language is answered in English', () => {
  expect(actionWords('ko_KR')).toBe(actionWords('ko'));
  expect(actionWords('de')).toBe(actionWords('en'));
});

test('one place and several are spoken of as people do in English', () => {
  expect(actionWords('en').problemsIntroduction(1)).toMatch(/^1 place needs/);
  expect(actionWords('en').problemsIntroduction(2)).toMatch(/^2 places need/);
});
