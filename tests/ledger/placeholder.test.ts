/** Placeholders: how they are read, and which figure they stand for. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ledgerOf } from '../../src/ledger/ledger';
import { parsePlaceholders } from '../../src/ledger/placeholder';
import { PlaceholderFigures } from '../../src/ledger/placeholder-figure';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import { budgetLine, execution, grade, outside, period, records } from '../report/tree/records';

describe('reading', () => {
  test('item and target, trimmed, between text', () => {
    expect(parsePlaceholders('총 {{예산액: 11 }}백만원')).toEqual([
      { kind: 'text', text: '총 ' },
      { kind: 'placeholder', text: '{{예산액: 11 }}', item: '예산액', target: '11' },
      { kind: 'text', text: '백만원' },
    ]);
  });

  test('only the first colon parts item and target', () => {
    expect(parsePlaceholders('{{예산액:10/가:나}}')).toEqual([
      { kind: 'placeholder', text: '{{예산액:10/가:나}}', item: '예산액', target: '10/가:나' },
    ]);
  });

  test('braces without their counterparts, beside those that have them', () => {
    expect(parsePlaceholders('{{가 {{나:1}} 다}}').map(({ kind, text }) => [kind, text])).toEqual([
      ['unbalanced', '{{'],
      ['text', '가 '],
      ['placeholder', '{{나:1}}'],
      ['text', ' 다'],
      ['unbalanced', '}}'],
    ]);
  });

  test('nothing of a text is lost', () => {
    const pieces = fc.array(fc.constantFrom('{{', '}}', '{', '}', ':', '예산액', '11', ' '), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(
          parsePlaceholders(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the figure', () => {
  const ledger = ledgerOf(
    records({
      periods: [period('1분기', '2019-01-01', '2019-03-31')],
      budgetLines: [
        budgetLine('연구', '1', '정책 연구 운영', 530, { previousBudget: 260 }),
        budgetLine('협력', '10', '국제협력', 278, { subProgram: '컨퍼런스 개최' }),
        budgetLine('협력', '10', '국제협력', 137, { subProgram: '창업·대회' }),
        budgetLine('예비비', '예비1', '예비비', 55),
      ],
      execution: [
        execution('1', '', '1분기', 53),
        execution('10', '컨퍼런스 개최', '1분기', 2),
        execution('10', '창업·대회', '1분기', 3),
      ],
      staff: [grade('1급', 2, 1), grade('2급', 5, 6)],
      outsideStaff: [outside('파견', 2)],
    }),
  );
  const figures = new PlaceholderFigures(ledger, koreanWorkbookNames.placeholders);
  const million = (amount: number) => ({ ok: true, figure: { kind: 'won', won: amount * 1_000_000 } });
  const rate = (numerator: number, denominator: number) => ({
    ok: true,
    figure: {
      kind: 'rate',
      rate: { numerator: numerator * 1_000_000, denominator: denominator * 1_000_000 },
    },
  });
  const heads = (count: number) => ({ ok: true, figure: { kind: 'heads', count } });

  test('of a programme by number or name, however it is spaced and dotted, and by its core', () => {
    expect(figures.resolve('예산액', '1')).toMatchObject(million(530));
    expect(figures.resolve('전년도예산액', '정책연구 운영')).toMatchObject(million(260));
    expect(figures.resolve('집행잔액', '정책 연구')).toMatchObject(million(477));
    expect(figures.resolve('예산액', '예비1')).toMatchObject(million(55));
  });

  test('of a sub-programme, a group and everything', () => {
    expect(figures.resolve('예산액', '창업대회')).toMatchObject(million(137));
    expect(figures.resolve('예산액', '10/창업·대회')).toMatchObject(million(137));
    expect(figures.resolve('예산액', '협력')).toMatchObject(million(415));
    expect(figures.resolve('예산액', '합계')).toMatchObject(million(1000));
  });

  test('rates are ratios of sums, of what has execution; shares are of the whole budget', () => {
    expect(figures.resolve('집행률', '10')).toMatchObject(rate(5, 415));
    expect(figures.resolve('집행률', '합계')).toMatchObject(rate(58, 945));
    expect(figures.resolve('구성비', '협력')).toMatchObject(rate(415, 1000));
  });

  test('heads of a grade, of all grades, of all staff', () => {
    expect(figures.resolve('정원', '2급')).toMatchObject(heads(5));
    expect(figures.resolve('과부족', '1급')).toMatchObject(heads(-1));
    expect(figures.resolve('현원', '합계')).toMatchObject(heads(7));
    expect(figures.resolve('총원', '합계')).toMatchObject(heads(9));
    expect(figures.resolve('총원', '파견')).toMatchObject(heads(2));
    expect(figures.resolve('결원율', '2급')).toMatchObject({
      ok: true,
      figure: { kind: 'rate', rate: { numerator: 0, denominator: 5 } },
    });
  });

  test('a group and its only programme of one name are one figure', () => {
    expect(figures.resolve('예산액', '예비비')).toMatchObject(million(55));
  });

  test('what is not there, or could be several', () => {
    expect(figures.resolve('지출', '1')).toEqual({ ok: false, code: 'unknownItem' });
    expect(figures.resolve('예산액', '2')).toEqual({ ok: false, code: 'unknownTarget' });
    expect(figures.resolve('예산액', '')).toEqual({ ok: false, code: 'unknownTarget' });
    expect(figures.resolve('예산액', '운영')).toEqual({ ok: false, code: 'unknownTarget' });
    expect(figures.resolve('현원', '3급')).toEqual({ ok: false, code: 'unknownTarget' });
    const twins = ledgerOf(
      records({
        budgetLines: [budgetLine('가', '1', '축제 운영', 10), budgetLine('가', '2', '축제 사업', 20)],
      }),
    );
    expect(new PlaceholderFigures(twins, koreanWorkbookNames.placeholders).resolve('예산액', '축제')).toEqual(
      {
        ok: false,
        code: 'ambiguousTarget',
        candidates: ['축제 운영', '축제 사업'],
      },
    );
  });
});
