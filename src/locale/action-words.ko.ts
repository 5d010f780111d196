/** What the add-on says, in Korean. */
import type { InputProblem } from '../tables/input-problem';
import type { ActionWords, RenamedSheetNames } from './action-words';
import { withParticle } from './particle';

export const koreanActionWords: ActionWords = {
  locale: 'ko',
  productName: '장부',
  problemsTitle: '먼저 고칠 곳이 있습니다',
  problemsIntroduction: (count) =>
    `고칠 곳 ${String(count)}건을 찾았습니다. 시트는 바뀌지 않았고 보고서도 만들지 않았습니다.`,
  problem: problemSentence,
  busy: '다른 사람이 이 문서에서 장부 작업을 하고 있습니다. 잠시 뒤에 다시 실행해 주세요.',
  noSpreadsheet: '스프레드시트 안에서 실행해 주세요.',
  foreignSheets: (sheets) =>
    `이 문서에 이미 ${withParticle(sheets.map((sheet) => `'${sheet}'`).join(', '), '이/가')} 있어 표를 만들지 않았습니다. 그 시트의 이름을 바꾸거나 새 스프레드시트에서 실행해 주세요.`,
  sheetRenamed: (sheets) =>
    `${renamedList(sheets)} 이름이 바뀌어 있어 아무것도 하지 않았습니다. 시트 탭을 두 번 눌러 이름을 되돌린 뒤 다시 실행해 주세요.`,
  renamedTitle: '이름이 바뀐 시트',
  renamedQuestion: (sheets) =>
    `${renamedList(sheets)} 이름이 바뀐 것 같습니다. 이름을 되돌릴까요? 시트 안의 내용은 바뀌지 않습니다.`,
  cellGone: (place) => `${place} 칸이 없습니다. 행이나 열이 지워졌을 수 있습니다. 새로 고침을 눌러 주세요.`,
  sheetGone: (name) =>
    `'${name}' 시트가 없습니다. 지웠거나 이름을 바꾼 것 같습니다. 새로 고침을 눌러 주세요.`,
  notOurs:
    "장부로 만든 문서가 아니어서 아무것도 바꾸지 않았습니다. 메뉴에서 '표 만들기'를 먼저 실행해 주세요.",
  tablesNotEmpty: (sheets) =>
    `${withParticle(sheets.map((sheet) => `'${sheet}'`).join(', '), '이/가')} 비어 있지 않아 예시를 불러오지 않았습니다. 예시는 빈 표에만 불러올 수 있으니 새 스프레드시트에서 실행해 주세요.`,
  unexpected: (detail) =>
    `작업을 마치지 못했습니다. 입력한 자료는 그대로입니다. 잠시 뒤에 다시 실행해 주세요. (${detail})`,
  fileUnsettled: (detail) =>
    `드라이브에서 답을 받지 못해 파일이 만들어졌는지 아직 알 수 없습니다. 변경기록에 '확인 필요'로 적어 두었고, 다음에 보고서를 만들거나 저장할 때 다시 찾아 만들다 만 파일은 휴지통에 넣습니다. 잠시 뒤에 다시 실행해 주세요. (${detail})`,
  tablesMade: (made, kept, settings) =>
    [
      made === 0
        ? `시트 ${String(kept)}개를 확인하고 계산 칸을 새로 채웠습니다.`
        : `시트 ${String(made)}개를 만들었습니다.`,
      made > 0 && kept > 0 ? `있던 시트 ${String(kept)}개는 그대로 두었습니다.` : '',
      settings > 0 ? `설정에 새 항목 ${String(settings)}개를 더했습니다.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  layoutChanged: (from, to) =>
    `장부 양식을 ${String(from)}에서 ${String(to)}로 바꾸었습니다. 합계 수식이 쓰는 숨은 열을 표 끝에 더하고 계산 칸을 새로 채웠습니다. 입력한 값은 그대로입니다.`,
  formulasExtended: '비어 있던 계산 칸을 채웠습니다. 입력한 값은 그대로입니다.',
  layoutPending: "계산 칸이 예전 양식이거나 비어 있는 곳이 있습니다. '표 만들기'를 누르면 새로 채웁니다.",
  newerLayout: (layout, known) =>
    `이 장부는 더 새로운 장부 애드온의 양식(${String(layout)})입니다. 이 애드온(양식 ${String(known)})은 이 장부에 아무것도 쓰지 않습니다. 애드온을 새 버전으로 바꾼 뒤 다시 실행해 주세요.`,
  takeBackTitle: '마지막 변경 되돌리기',
  takeBackQuestion: (step, cells, first) =>
    `${step}에서 바꾼 칸 ${String(cells)}곳을 그 전의 값으로 되돌립니다. 그 뒤에 고친 칸은 그대로 둡니다.\n\n${first.join(', ')}${cells > first.length ? ` 외 ${String(cells - first.length)}곳` : ''}\n\n되돌릴까요?`,
  takenBack: (step, restored, kept) =>
    [
      `${step}에서 바꾼 칸 ${String(restored)}곳을 되돌렸습니다.`,
      ...(kept.length > 0
        ? [`그 뒤에 고친 칸 ${String(kept.length)}곳은 그대로 두었습니다: ${kept.join(', ')}`]
        : []),
    ].join(' '),
  nothingToTakeBack: '되돌릴 것이 없습니다. 장부가 입력 칸을 바꾼 마지막 한 번만 되돌릴 수 있습니다.',
  takenHeader: (header) =>
    `'${header}' 열이 이미 있습니다. 장부가 계산용 숨은 열에 쓰는 이름이니 머리글을 다른 이름으로 바꾼 뒤 '표 만들기'를 다시 눌러 주세요.`,
  exampleLoaded: '서울디지털재단 2019 주요업무 보고 자료를 불러왔습니다.',
  checked: ({ fails, roundings, questions, waived, notRun }, { sheets }) =>
    notRun > 0
      ? `규칙 ${String(notRun)}개는 점검하지 못했습니다. 나머지 규칙에서는 오류 ${String(fails)}건, 단수차이 ${String(roundings)}건, 확인할 것 ${String(questions)}건을 찾아 ${sheets.checks} 시트에 정리했습니다.`
      : fails + roundings + questions === 0
        ? `점검을 마쳤습니다. 모두 맞습니다.${waived > 0 ? ` (면제 ${String(waived)}건)` : ''}`
        : `점검을 마쳤습니다. 오류 ${String(fails)}건, 단수차이 ${String(roundings)}건, 확인할 것 ${String(questions)}건${waived > 0 ? `, 면제 ${String(waived)}건` : ''}을 ${sheets.checks} 시트에 정리했습니다.`,
  waiversRefused: (withoutReason, withoutDay) =>
    [
      withoutReason > 0 ? `면제 ${String(withoutReason)}건은 사유가 없어 받아들이지 않았습니다.` : '',
      withoutDay > 0 ? `면제 ${String(withoutDay)}건은 기한이 날짜가 아니어서 받아들이지 않았습니다.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  usedIn: (cells, places, shown) =>
    `${said(cells, '은/는')} 보고서의 ${places}곳에 쓰입니다.${shown < places ? ` 앞의 ${shown}곳만 보여 드립니다.` : ''}`,
  usedNowhere: (cells) => `${said(cells, '은/는')} 보고서에 쓰이지 않습니다.`,
  namesApplied: (cells, leftAlone, { sheets }) =>
    [
      cells > 0
        ? `이름 ${String(cells)}칸을 하나로 맞추고 ${sheets.history}에 적었습니다. 메뉴의 '마지막 변경 되돌리기'로 되돌릴 수 있습니다.`
        : '',
      leftAlone > 0
        ? `그 사이 바뀌었거나 수식이 있는 ${String(leftAlone)}칸은 그대로 두었습니다. 내용을 보고 다시 골라 주세요.`
        : '',
      cells + leftAlone === 0 ? '이름을 고칠 칸이 없었습니다.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  totalsMoved: (rows, leftAlone, { sheets }) =>
    [
      rows > 0
        ? `합계 행 ${String(rows)}개의 수치를 ${sheets.printed} 시트로 옮기고 ${sheets.history}에 적었습니다. 메뉴의 '마지막 변경 되돌리기'로 되돌릴 수 있습니다.`
        : '',
      leftAlone > 0
        ? `그 사이 바뀌었거나 옮길 수 없는 합계 행 ${String(leftAlone)}개는 그대로 두었습니다. 내용을 보고 다시 골라 주세요.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  treatmentHelp: ({ waive, applyName, moveTotal }) =>
    `${withParticle(waive, '은/는')} 사유를 적고, ${withParticle(applyName, '은/는')} '사업 이름의 표기'와 이름의 '보이지 않는 글자'에만, ${withParticle(moveTotal, '은/는')} 합계 행에만 고르세요. 다시 점검하면 반영됩니다.`,
  reportMade: '보고서를 만들었습니다.',
  reportUpdated: (copy) =>
    `같은 문서를 고쳐 썼습니다. 주소와 공유는 그대로입니다.${copy === null ? '' : ` 고치기 전 내용은 사본으로 남겼습니다.`}`,
  reportSaved: (form) => `보고서를 ${withParticle(form, '으로/로')} 저장했습니다.`,
  openDocument: (name) => `${name} 열기`,
  makeReportTitle: '보고서 만들기',
  whereQuestion: (name, when) =>
    [
      `전에 만든 보고서가 있습니다: ${name} (${when})`,
      '',
      '예: 지금 문서의 사본을 남기고 같은 문서를 고쳐 씁니다. 주소와 공유는 그대로이고, 댓글과 직접 고친 내용은 없어집니다.',
      '아니요: 새 문서로 만듭니다.',
      '취소: 그만둡니다.',
    ].join('\n'),
  updateReportTitle: '보고서 고쳐 쓰기',
  copyQuestion: (name, when) =>
    [
      `${withParticle(name, '을/를')} 지금 통합문서의 내용으로 고쳐 씁니다. (마지막으로 만든 때: ${when})`,
      '주소와 공유는 그대로이고, 댓글과 직접 고친 내용은 없어집니다.',
      '',
      '예: 지금 문서의 사본을 남기고 고쳐 씁니다.',
      '아니요: 사본 없이 고쳐 씁니다.',
      '취소: 그만둡니다.',
    ].join('\n'),
  copyName: (name, time) => `${name} (고치기 전 사본 ${time})`,
  cancelled: '취소했습니다. 아무것도 바뀌지 않았습니다.',
  noReportYet: "아직 만든 보고서가 없습니다. 메뉴에서 '보고서 만들기'를 먼저 실행해 주세요.",
  documentGone: (name) =>
    `'${name}' 문서를 찾을 수 없습니다. 지워졌거나 다른 구글 계정으로 만든 문서입니다. 메뉴의 '보고서 만들기'로 새 문서를 만들어 주세요.`,
  documentOfColleague: (name, user) =>
    `'${name}' 문서는 ${user} 계정으로 만든 것입니다. 구글은 장부에 같은 계정으로 만든 문서만 보여 주므로, 문서가 그대로 있어도 이 계정에서는 고쳐 쓸 수 없습니다. 그 계정으로 고쳐 쓰거나, 메뉴의 '보고서 만들기'로 이 계정의 새 문서를 만들어 주세요.`,
  newBesideColleagues: (name, user) =>
    `지난번 문서('${name}')는 ${user} 계정으로 만든 것이어서 이 계정에서는 고쳐 쓸 수 없고, 새 문서로 만듭니다.`,
  documentTrashed: (name) =>
    `'${name}' 문서가 휴지통에 있어 고치지 않았습니다. 휴지통에서 꺼내거나, 메뉴의 '보고서 만들기'로 새 문서를 만들어 주세요.`,
  documentNotOurs: (name) =>
    `변경기록의 '${name}' 링크가 장부로 만든 문서를 가리키지 않아 고치지 않았습니다. 메뉴의 '보고서 만들기'로 새 문서를 만들어 주세요.`,
  documentNotWritable: (name) =>
    `'${name}' 문서를 고칠 권한이 없습니다. 문서 소유자에게 편집 권한을 받거나, 새 문서를 만들어 주세요.`,
  copyFailed: (name, detail) =>
    `'${name}' 문서의 사본을 만들지 못해 문서를 그대로 두었습니다. 잠시 뒤에 다시 실행해 주세요. (${detail})`,
  updateFailed: (name, copy, detail) =>
    `'${name}' 문서를 고쳐 쓰지 못했습니다. ${copy === null ? '' : `고치기 전 내용은 '${copy}'에 있습니다. `}문서를 열어 확인하고 다시 실행해 주세요. (${detail})`,
  updateNotRecorded: (name, detail) =>
    `'${name}' 문서는 고쳐 썼지만 변경기록에 적지 못했습니다. 다시 실행하면 기록도 맞춰집니다. (${detail})`,
  pdfNotMade: (detail) => `PDF를 만들지 못했습니다. (${detail})`,
  workbookChanged: '준비한 뒤에 통합문서가 바뀌어 보고서를 만들지 않았습니다. 다시 준비해 주세요.',
  failsNotAccepted: (fails) =>
    `오류 ${String(fails)}건이 있어 보고서를 만들지 않았습니다. 고치거나, 오류가 있는 채로 만들겠다고 골라 주세요.`,
  badRequest: '요청을 알아볼 수 없어 아무것도 하지 않았습니다. 사이드바를 닫았다가 다시 열어 주세요.',
  fileForm: {
    hwpx: '한글(HWPX) 파일',
    word: '워드(.docx) 파일',
    pdf: 'PDF',
    html: '웹 문서(HTML)',
    json: '데이터(JSON)',
  },
  protectionDescription: '장부가 계산하는 칸',
  amountHelp: '숫자를 입력하거나, 해당 없으면 - 를 입력하세요.',
  countHelp: '명수를 입력하거나, 없으면 - 를 입력하세요.',
  choiceHelp: (choices) => `${choices.join(', ')} 중에서 고르세요.`,
  suggestionHelp: '목록에서 고르거나 새로 입력하세요.',
  dateHelp: '날짜를 2019-05-31처럼 입력하세요.',
  headline: {
    budget: '예산액',
    executionRate: (asOf) => `집행률 (${asOf} 기준)`,
    rateText: ({ percent, numerator, denominator, unit, basis }) =>
      `${percent}% (집행액 ${numerator} ÷ 집행 자료가 있는 사업의 ${basis} ${denominator}${unit})`,
    staffing: (asOf) => `정원/현원 (${asOf} 기준)`,
    staffingText: ({ authorized, actual, headcount }) =>
      `${authorized}명 / ${actual}명 (별도인력 포함 총 ${headcount}명)`,
    checks: '점검',
    checksText: ({ fails, roundings, questions, waived, notRun }) =>
      `오류 ${String(fails)}건, 단수차이 ${String(roundings)}건, 확인 ${String(questions)}건, 면제 ${String(waived)}건${notRun > 0 ? `, 점검하지 못한 규칙 ${String(notRun)}개` : ''}`,
  },
};

function problemSentence(problem: InputProblem): string {
  switch (problem.code) {
    case 'missingSheet':
      return "시트가 없습니다. 이름을 바꾸었다면 원래 이름으로 되돌리고, 지웠다면 메뉴에서 '표 만들기'를 실행해 새로 만드세요.";
    case 'missingColumn':
      return `'${problem.header}' 열이 없습니다. 머리글을 ${said(problem.header, '으로/로')} 되돌려 주세요.`;
    case 'repeatedColumn':
      return `'${problem.header}' 열이 두 번 있습니다. 하나만 남겨 주세요.`;
    case 'recordAboveHead':
      return `머리글(${String(problem.head)}행)보다 위에 있는 행은 읽지 않습니다. 표에 넣을 내용이면 머리글 아래로 옮기고, 참고로 적은 것이면 표의 열이 아닌 곳으로 옮겨 주세요.`;
    case 'missingSetting':
      return `'${problem.item}' 항목이 없습니다. 항목 열에 ${said(problem.item, '을/를')} 적고 값을 넣어 주세요.`;
    case 'emptySetting':
      return `'${problem.item}' 값이 비어 있습니다. 값을 입력해 주세요.`;
    case 'repeatedSetting':
      return `'${problem.item}' 항목이 ${problem.first}에도 있습니다. 하나만 남겨 주세요.`;
    case 'notANumber':
      return `${problem.header} 칸의 ${said(problem.text, '은/는')} 숫자가 아닙니다. 숫자나 - 로 고쳐 주세요.`;
    case 'twoNumbers':
      return `${problem.header} 칸에 숫자가 두 개 있습니다(${problem.text.replace(/\s+/g, ' ')}). 한 칸에 숫자 하나만 남겨 주세요. 한 숫자라면 사이를 띄우지 말고 적어 주세요.`;
    case 'notWhole':
      return `${problem.header} 칸의 ${said(problem.text, '은/는')} 정수가 아닙니다. 정수로 고쳐 주세요.`;
    case 'tooLarge':
      return `${problem.header} 칸의 ${said(problem.text, '은/는')} 1,000조 원을 넘습니다. 단위와 숫자를 확인해 주세요.`;
    case 'belowOneWon':
      return `${problem.header} 칸의 '${problem.text}'에 1원보다 작은 끝수가 있습니다. 단위와 숫자를 확인해 주세요.`;
    case 'errorValue':
      return `${problem.header} 칸의 수식이 ${problem.text} 오류입니다. 수식을 고치거나 값을 입력해 주세요.`;
    case 'dateNotExpected':
      return `${problem.header} 칸에 날짜(${problem.text})가 들어 있습니다. 시트가 글자를 날짜로 바꾼 것일 수 있으니 다시 입력해 주세요.`;
    case 'notADate':
      return `${problem.header} 칸의 ${said(problem.text, '은/는')} 날짜가 아닙니다. 2019-05-31처럼 입력해 주세요.`;
    case 'dateAsText':
      return `${problem.header} 칸의 ${said(problem.text, '이/가')} 날짜가 아닌 글자로 들어 있어 계산 칸이 읽지 못합니다. 2019-05-31처럼 다시 입력해 주세요.`;
    case 'notAChoice':
      return `${problem.header} 칸의 ${said(problem.text, '은/는')} 쓸 수 없는 값입니다. ${problem.choices.join(', ')} 중에서 골라 주세요.`;
    case 'unknownPart':
      return `${problem.header}의 ${said(problem.text, '은/는')} 알 수 없는 이름입니다. ${problem.choices.join(', ')} 가운데 넣을 것을 원하는 순서로, 쉼표로 나누어 적어 주세요.`;
    case 'repeatedPart':
      return `${problem.header}에 ${said(problem.text, '이/가')} 두 번 있습니다. 하나만 남겨 주세요.`;
    case 'notAColour':
      return `${problem.header}의 ${said(problem.text, '은/는')} 색이 아닙니다. ${problem.choices.join(', ')} 가운데 고르거나 #1F3864처럼 적어 주세요.`;
    case 'notAPercent':
      return `${problem.header}의 ${said(problem.text, '은/는')} 0에서 100까지의 퍼센트가 아닙니다. 70처럼 적어 주세요.`;
    case 'required':
      return `${problem.header} 칸이 비어 있습니다. 값을 입력하거나 그 행을 지워 주세요.`;
    case 'tooLong':
      return `${problem.header} 칸의 글이 ${String(problem.length)}자입니다. ${String(problem.limit)}자보다 길면 합계 수식이 찾지 못합니다. 줄여 주세요.`;
    case 'tooLongTogether':
      return `분야나 번호·세부사업과 기간 이름이 합쳐 ${String(problem.length)}자입니다. ${String(problem.limit)}자보다 길면 합계 수식이 찾지 못합니다. 줄여 주세요.`;
    case 'duplicateLine':
      return `${said(problem.record, '이/가')} ${problem.first}에도 있습니다. 번호나 세부사업을 고쳐 주세요.`;
    case 'duplicatePeriod':
      return `기간 ${said(problem.name, '이/가')} ${problem.first}에도 있습니다. 이름을 다르게 해 주세요.`;
    case 'programNameDiffers':
      return `${problem.number}번 사업명이 '${problem.name}'인데 ${problem.first}에는 '${problem.other}'입니다. 번호나 사업명을 하나로 맞춰 주세요.`;
    case 'programGroupDiffers':
      return `${problem.number}번 사업의 분야가 '${problem.name}'인데 ${problem.first}에는 '${problem.other}'입니다. 하나로 맞춰 주세요.`;
    case 'wholeAndSplit':
      return `${problem.number}번 사업이 세부사업이 있는 행과 없는 행(${problem.first})에 모두 있습니다. 한쪽으로 맞춰 주세요.`;
    case 'unknownProgram':
      return `번호 ${said(problem.number, '이/가')} 예산 시트에 없습니다. 번호를 고치거나 예산에 사업을 추가해 주세요.`;
    case 'unknownSubProgram':
      return problem.name === ''
        ? `${problem.number}번은 세부사업으로 나뉘어 있습니다. 어느 세부사업인지 적어 주세요.`
        : `세부사업 ${said(problem.name, '이/가')} 예산의 ${problem.number}번에 없습니다. 이름을 예산 시트와 똑같이 맞춰 주세요.`;
    case 'unknownPeriod':
      return `기간 ${said(problem.name, '이/가')} 기간 시트에 없습니다. 기간을 고치거나 기간 시트에 추가해 주세요.`;
    case 'duplicateExecution':
      return `'${problem.record}' 집행이 ${problem.first}에도 있습니다. 한 행으로 합치거나 하나를 지워 주세요.`;
    case 'periodEndsBeforeStart':
      return '끝이 시작보다 빠릅니다. 두 날짜를 확인해 주세요.';
    case 'unknownSideTable':
      return `'${problem.name}' 표가 부속표 시트에 없습니다. 표 이름을 똑같이 맞춰 주세요.`;
    case 'notASideTablePlace':
      return `단계가 '표'인 행의 내용은 {{표:이름}} 꼴이어야 합니다. 지금은 '${problem.text}'입니다.`;
  }
}

/** A word of the sheet in quotes, with its particle. */
function said(word: string, pair: Parameters<typeof withParticle>[1]): string {
  return withParticle(`'${word}'`, pair);
}

/** `'예산 (수정)' 시트('예산' 표)의` */
function renamedList(sheets: readonly RenamedSheetNames[]): string {
  return sheets.map(({ name, formerName }) => `'${name}' 시트('${formerName}' 표)의`).join(', ');
}
