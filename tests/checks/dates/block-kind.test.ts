/** What a part of the narrative tells of, by its name. */
import { expect, test } from '@jest/globals';
import { blockKind, markedKind } from '../../../src/checks/dates/block-kind';

test.each([
  ['추진 실적', 'results'],
  ['추진경과', 'results'],
  ['향후 계획', 'plans'],
  ['추진 일정', 'plans'],
  ['추진 실적 및 계획', 'joint'],
  ['예산집행 현황 및 계획', 'joint'],
  ['추진 배경', 'background'],
  ['참고사항', 'background'],
  ['사업 내용', 'other'],
  ['사업 개요', 'other'],
])('%s: %s', (name, kind) => {
  expect(blockKind(name)).toBe(kind);
});

test('a line may say for itself which of the two it is', () => {
  expect(markedKind('- (실적) 설문조사(2~4월)')).toBe('results');
  expect(markedKind('(계획) 시범평가(9~10월)')).toBe('plans');
  expect(markedKind('(개요) 로봇 개발')).toBeNull();
});
