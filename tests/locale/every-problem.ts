/** One input problem of every code, as a workbook could raise it. */
import type { InputProblem } from '../../src/tables/input-problem';

const place = { sheet: '예산', address: 'F2' };

/** By code, so that a new code without an example here does not compile. */
export const everyProblem: {
  readonly [Code in InputProblem['code']]: InputProblem & { readonly code: Code };
} = {
  missingSheet: { code: 'missingSheet', place: { sheet: '임원' } },
  missingColumn: { code: 'missingColumn', place: { sheet: '재무' }, header: '항목' },
  repeatedColumn: { code: 'repeatedColumn', place, header: '금액' },
  recordAboveHead: { code: 'recordAboveHead', place: { sheet: '집행', address: 'A1' }, head: 2 },
  missingSetting: { code: 'missingSetting', place: { sheet: '설정' }, item: '입력 단위' },
  emptySetting: { code: 'emptySetting', place, item: '입력 단위' },
  repeatedSetting: { code: 'repeatedSetting', place, item: '입력 단위', first: 'A14' },
  notANumber: { code: 'notANumber', place, header: '예산액', text: '약 500' },
  twoNumbers: { code: 'twoNumbers', place, header: '예산액', text: '310 252' },
  notWhole: { code: 'notWhole', place, header: '정원', text: '1.5' },
  tooLarge: { code: 'tooLarge', place, header: '예산액', text: '5300000000' },
  belowOneWon: { code: 'belowOneWon', place, header: '예산액', text: '0.0000005' },
  errorValue: { code: 'errorValue', place, header: '금액', text: '#REF!' },
  dateNotExpected: { code: 'dateNotExpected', place, header: '내용', text: '2019-01-02' },
  notADate: { code: 'notADate', place, header: '시작', text: '작년' },
  dateAsText: { code: 'dateAsText', place, header: '끝', text: '2019. 3. 31.' },
  notAChoice: { code: 'notAChoice', place, header: '구분', text: '진행', choices: ['실적', '예정'] },
  unknownPart: {
    code: 'unknownPart',
    place,
    header: '보고서 구성',
    text: '머리말',
    choices: ['요약', '일반현황'],
  },
  repeatedPart: { code: 'repeatedPart', place, header: '보고서 구성', text: '요약' },
  notAColour: { code: 'notAColour', place, header: '대표색', text: '무지개', choices: ['남색', '회색'] },
  notAPercent: { code: 'notAPercent', place, header: '부진 기준', text: '120' },
  required: { code: 'required', place, header: '사업명' },
  tooLong: { code: 'tooLong', place, header: '직급', length: 201, limit: 200 },
  tooLongTogether: { code: 'tooLongTogether', place, length: 251, limit: 250 },
  duplicateLine: { code: 'duplicateLine', place, record: '1', first: 'B2' },
  duplicatePeriod: { code: 'duplicatePeriod', place, name: '1분기', first: 'A2' },
  programNameDiffers: {
    code: 'programNameDiffers',
    place,
    number: '10',
    name: '국제 협력',
    other: '국제협력',
    first: 'B4',
  },
  programGroupDiffers: {
    code: 'programGroupDiffers',
    place,
    number: '10',
    name: '운영',
    other: '협력',
    first: 'B4',
  },
  wholeAndSplit: { code: 'wholeAndSplit', place, number: '10', first: 'B4' },
  unknownProgram: { code: 'unknownProgram', place, number: '12' },
  unknownSubProgram: { code: 'unknownSubProgram', place, number: '10', name: '컨퍼 런스' },
  unknownPeriod: { code: 'unknownPeriod', place, name: '2분기' },
  duplicateExecution: { code: 'duplicateExecution', place, record: '1/1분기', first: 'A2' },
  periodEndsBeforeStart: { code: 'periodEndsBeforeStart', place },
  unknownSideTable: { code: 'unknownSideTable', place, name: '연구과제' },
  notASideTablePlace: { code: 'notASideTablePlace', place, text: '연구 과제 표' },
};
