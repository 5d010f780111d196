/** Characters that come along when text is pasted, and that nobody sees. */
import { expect, test } from '@jest/globals';
import { hiddenCharacters } from '../../../src/checks/rules/hidden-characters';
import { hiddenCharactersWords } from '../../../src/locale/findings/hidden-characters';
import { typedOver } from '../../tables/small-workbook';
import { checkedRecords, checkedWorkbook, referenceWorkbook } from '../checked-workbook';

const activity = 5;

test('the reference document has none', () => {
  const { compared, findings } = hiddenCharacters.check(referenceWorkbook());
  expect(findings).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

test('a bell and half an emoji are asked about: the report leaves them out', () => {
  const { findings } = hiddenCharacters.check(
    checkedWorkbook({ execution: typedOver('execution', 1, activity, '\u0007설명회 \ud83d\u0007') }),
  );
  expect(findings).toMatchObject([
    {
      severity: 'question',
      cells: [{ sheet: '집행', address: 'F2' }],
      detail: { sheet: '집행', count: 1, unprintable: ['U+0007', 'U+D83D'], turning: [] },
    },
  ]);
  expect(findings[0] && hiddenCharactersWords.ko.sentence(findings[0].detail)).toContain(
    'U+0007, U+D83D 글자는 보고서에서 빠집니다.',
  );
});

test('an override that turns the line around is asked about, and stays', () => {
  const { findings } = hiddenCharacters.check(
    checkedWorkbook({ execution: typedOver('execution', 1, activity, '설명회 \u202e10') }),
  );
  expect(findings[0]?.detail).toMatchObject({ unprintable: [], turning: ['U+202E'] });
  expect(findings[0] && hiddenCharactersWords.en.sentence(findings[0].detail)).toContain(
    'What follows U+202E may run backwards.',
  );
});

test('what looks like nothing in a name is told at its cell, and says that one click takes it away', () => {
  for (const [typed, unseen, untidy] of [
    ['시설\u200B비', ['U+200B'], 0],
    ['\uFEFF시설\u00AD비\uFE0F', ['U+FEFF', 'U+00AD', 'U+FE0F'], 0],
    [' 시설비 ', [], 1],
    ['시설  비', [], 1],
  ] as const) {
    const { findings } = hiddenCharacters.check(
      checkedWorkbook({ execution: typedOver('execution', 1, 1, typed) }),
    );
    expect(findings).toMatchObject([
      {
        severity: 'question',
        subject: '집행/세부사업',
        cells: [{ sheet: '집행', address: 'B2' }],
        detail: { count: 1, names: 1, unprintable: [], unseen, untidy },
      },
    ]);
    expect(findings[0] && hiddenCharactersWords.ko.sentence(findings[0].detail)).toContain("'이름 통일'");
  }
});

test('a full-width 번호 is untidy, and so is none of these names', () => {
  const checked = (column: number, typed: string) =>
    hiddenCharacters.check(checkedWorkbook({ execution: typedOver('execution', 1, column, typed) })).findings;
  expect(checked(0, '３')).toMatchObject([{ subject: '집행/번호', detail: { untidy: 1, names: 1 } }]);
  for (const seen of ['ＵＮ 청년', '스마트\n시티', '가족 👩‍👧', '시설 비'])
    expect(checked(1, seen)).toEqual([]);
  // A sentence may be spaced as its writer likes.
  expect(checked(activity, ' 설명회  개최')).toEqual([]);
});

test('emoji, hanja beyond the first plane, Arabic, tabs and lines are seen', () => {
  for (const text of ['😀', '金𠮷', 'مرحبا', '첫째\t둘째\r\n셋째', '👩‍👧'])
    expect(
      hiddenCharacters.check(checkedWorkbook({ execution: typedOver('execution', 1, activity, text) }))
        .findings,
    ).toEqual([]);
});

test('records without sheets give nothing to look at', () => {
  expect(hiddenCharacters.check(checkedRecords())).toEqual({ compared: 0, findings: [] });
});
