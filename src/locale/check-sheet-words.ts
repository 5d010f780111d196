/** What the sheet 점검 says, in Korean and English. */
import type { CheckSheetWords } from '../checks/sheet/check-sheet-words';

export const koreanCheckSheetWords: CheckSheetWords = {
  title: '점검',
  noteMark: '[장부 점검]',
  headers: {
    state: '판정',
    rule: '규칙',
    place: '위치',
    sentence: '내용',
    stated: '적힌 값',
    computed: '계산 값',
    difference: '차이',
    unit: '단위',
    others: '관련 칸',
    treatment: '처리',
    reason: '사유',
    until: '기한',
    by: '처리자',
    since: '처리일',
    key: '열쇠',
  },
  severity: { fail: '오류', rounding: '단수차이', question: '확인' },
  waived: '면제',
  settled: '해소됨',
  returned: { figuresChanged: '면제 뒤 바뀜', expired: '면제 기한 지남' },
  treatments: { waive: '면제', applyName: '이름 통일', moveTotal: '원문표기로 옮기기' },
  summary: ({ time, fails, roundings, questions, waived, compared, rules, leftOut }) =>
    `${time} 점검: 오류 ${grouped(fails)}건, 단수차이 ${grouped(roundings)}건, 확인할 것 ${grouped(questions)}건, 면제 ${grouped(waived)}건. 규칙 ${String(rules)}개로 ${grouped(compared)}건을 비교했습니다.${leftOut > 0 ? ` 이 가운데 ${grouped(leftOut)}건은 줄여서 아래에 적지 않았습니다.` : ''}`,
  leftOut: (count) => `같은 규칙 ${grouped(count)}건이 더 있습니다. 위의 것을 고치고 다시 점검하면 보입니다.`,
  othersMore: (count) => `외 ${grouped(count)}곳`,
  rulesTitle: '점검한 규칙',
  ruleComparedNothing: '비교할 것이 없습니다.',
  ruleCompared: (count) => `${grouped(count)}건 비교.`,
  ruleFound: (fails, roundings, questions) =>
    fails + roundings + questions === 0
      ? '모두 맞습니다.'
      : `오류 ${String(fails)}, 단수차이 ${String(roundings)}, 확인 ${String(questions)}.`,
  ruleFailed: (message) => `이 규칙은 점검하지 못했습니다. (${message})`,
};

export const englishCheckSheetWords: CheckSheetWords = {
  title: 'Checks',
  noteMark: '[Jangbu check]',
  headers: {
    state: 'State',
    rule: 'Rule',
    place: 'Place',
    sentence: 'Finding',
    stated: 'Stated',
    computed: 'Computed',
    difference: 'Difference',
    unit: 'Unit',
    others: 'Other cells',
    treatment: 'Treatment',
    reason: 'Reason',
    until: 'Until',
    by: 'By',
    since: 'Since',
    key: 'Key',
  },
  severity: { fail: 'Fail', rounding: 'Rounding', question: 'Question' },
  waived: 'Waived',
  settled: 'Settled',
  returned: { figuresChanged: 'changed since waived', expired: 'waiver expired' },
  treatments: { waive: 'Waive', applyName: 'Make names one', moveTotal: 'Move to Printed figures' },
  summary: ({ time, fails, roundings, questions, waived, compared, rules, leftOut }) =>
    `${time}: ${grouped(fails)} fails, ${grouped(roundings)} roundings, ${grouped(questions)} questions, ${grouped(waived)} waived. ${String(rules)} rules compared ${grouped(compared)} figures, names and lines.${leftOut > 0 ? ` ${grouped(leftOut)} findings are not listed below.` : ''}`,
  leftOut: (count) => `${grouped(count)} more of this rule. Mend those above and check again to see them.`,
  othersMore: (count) => `and ${grouped(count)} more`,
  rulesTitle: 'Rules checked',
  ruleComparedNothing: 'There is nothing to compare.',
  ruleCompared: (count) => `${grouped(count)} compared.`,
  ruleFound: (fails, roundings, questions) =>
    fails + roundings + questions === 0
      ? 'All hold.'
      : `${String(fails)} fails, ${String(roundings)} roundings, ${String(questions)} questions.`,
  ruleFailed: (message) => `This rule could not be run. (${message})`,
};

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
