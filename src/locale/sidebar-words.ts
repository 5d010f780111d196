/** What the sidebar's page says, in both languages; figures and sentences about the workbook come from the server. */
import type { FindingAnswer } from '../checks/finding';

export interface SidebarWords {
  readonly locale: 'ko' | 'en';
  readonly productName: string;
  readonly tabs: Readonly<Record<'status' | 'findings' | 'report', string>>;
  readonly loading: Readonly<Record<'status' | 'findings' | 'report', string>>;
  readonly refresh: string;
  /** When the view was read: `오전 10:32에 읽음`. */
  readonly readAt: (time: string) => string;
  readonly tryAgain: string;
  readonly cancel: string;
  readonly close: string;
  readonly offline: string;
  readonly backOnline: string;
  /** A call got lost on its way; what it asked for is safe to ask for again. */
  readonly lost: string;
  /** A call failed at once, as every call does where several accounts are signed in. */
  readonly severalAccounts: string;
  readonly late: (seconds: number) => string;
  readonly keepWaiting: string;
  readonly problemsTitle: (count: number) => string;
  readonly more: (left: number) => string;
  readonly goTo: (place: string) => string;

  readonly firstRun: {
    readonly title: string;
    readonly blank: string;
    readonly blankHint: string;
    readonly example: string;
    readonly exampleHint: string;
    readonly working: string;
  };
  readonly status: {
    readonly asOf: (day: string) => string;
    readonly unit: (unit: string) => string;
    readonly budget: string;
    readonly currentBudget: string;
    readonly spent: string;
    readonly rate: string;
    readonly rateBasis: (basis: string) => string;
    readonly staffing: string;
    readonly staffingCount: (authorized: string, actual: string) => string;
    readonly headcount: (headcount: string) => string;
    readonly groups: string;
    readonly programs: string;
    readonly programsOrder: string;
    readonly slow: string;
    readonly slowRule: (percent: string) => string;
    readonly spentKey: string;
    readonly plannedKey: string;
    readonly shareText: (spent: string, budget: string, unit: string) => string;
    readonly grade: string;
    readonly authorized: string;
    readonly actual: string;
    readonly variance: string;
    readonly nothing: string;
    readonly unread: (count: number) => string;
    readonly notCompared: string;
  };
  readonly findings: {
    readonly severity: Readonly<Record<'fail' | 'rounding' | 'question' | 'waived', string>>;
    readonly search: string;
    readonly filters: string;
    readonly summary: (rules: number, compared: number) => string;
    readonly notRun: (count: number) => string;
    readonly none: string;
    readonly noneMatching: string;
    readonly figures: (stated: string, computed: string, difference: string, unit: string) => string;
    readonly places: string;
    readonly returned: string;
    readonly waive: string;
    readonly waiveReason: string;
    readonly waiveReasonHint: string;
    readonly waiveUntil: string;
    readonly waiveSave: string;
    readonly reasonMissing: string;
    readonly unwaive: string;
    readonly waivedBy: (by: string, until: string) => string;
    readonly answers: Readonly<
      Record<FindingAnswer, { readonly offer: string; readonly confirm: string; readonly yes: string }>
    >;
    readonly writing: string;
    readonly leftOut: (count: number) => string;
  };
  readonly report: {
    readonly intro: string;
    readonly prepare: string;
    readonly preparing: string;
    readonly contents: string;
    readonly contentsCounts: (tables: number, figures: number) => string;
    readonly problemsFirst: string;
    readonly clean: string;
    readonly acceptFails: (fails: number) => string;
    readonly where: string;
    readonly newDocument: string;
    readonly update: string;
    readonly updateHint: string;
    readonly copyThenUpdate: string;
    readonly lastDocument: (name: string, when: string) => string;
    readonly make: string;
    readonly making: string;
    readonly steps: Readonly<Record<'prepare' | 'confirm' | 'make', string>>;
    readonly openCopy: string;
    readonly open: string;
    readonly again: string;
    readonly otherForms: string;
    readonly otherFormsHint: string;
    readonly forms: Readonly<Record<'hwpx' | 'word' | 'pdf' | 'html' | 'json', string>>;
    readonly saving: string;
    readonly saved: (name: string) => string;
    readonly whereUsed: string;
    readonly whereUsedHint: string;
  };
}

export const koreanSidebarWords: SidebarWords = {
  locale: 'ko',
  productName: '장부',
  tabs: { status: '현황', findings: '점검', report: '보고서' },
  loading: {
    status: '숫자를 읽고 있습니다…',
    findings: '모든 숫자를 맞춰 보고 있습니다…',
    report: '보고서에 들어갈 내용을 살펴보고 있습니다…',
  },
  refresh: '새로 고침',
  readAt: (time) => `${time}에 읽음`,
  tryAgain: '다시 시도',
  cancel: '취소',
  close: '닫기',
  offline: '인터넷 연결이 끊겼습니다. 적어 둔 내용은 그대로 있습니다.',
  backOnline: '다시 연결되었습니다.',
  lost: '답을 받지 못했습니다. 다시 시도해도 같은 일이 두 번 되지 않습니다.',
  severalAccounts:
    '한 브라우저에 구글 계정이 여러 개 로그인되어 있으면 이렇게 바로 실패합니다. 그때는 다시 시도해도 되지 않으니, 모두 로그아웃한 뒤 이 문서를 쓰는 계정 하나로만 로그인하거나 브라우저 프로필을 따로 만들어 여세요.',
  late: (seconds) => `${seconds}초째 답을 기다리고 있습니다. 큰 통합문서는 오래 걸릴 수 있습니다.`,
  keepWaiting: '더 기다리기',
  problemsTitle: (count) => `고칠 곳 ${count}건`,
  more: (left) => `더 보기 (${left}건 남음)`,
  goTo: (place) => `${place} 칸으로 가기`,
  firstRun: {
    title: '어떻게 시작할까요?',
    blank: '빈 표 만들기',
    blankHint: '예산, 집행, 인력 같은 시트를 새로 만들어 직접 채웁니다.',
    example: '2019년 예시 불러오기',
    exampleHint: '서울디지털재단의 2019년 자료가 채워진 표로 둘러봅니다.',
    working: '시트를 만들고 있습니다…',
  },
  status: {
    asOf: (day) => `${day} 기준`,
    unit: (unit) => `단위 : ${unit}`,
    budget: '예산액',
    currentBudget: '예산현액',
    spent: '집행액',
    rate: '집행률',
    rateBasis: (basis) => `집행액 ÷ ${basis}, 집행 자료가 있는 사업만`,
    staffing: '정원 / 현원',
    staffingCount: (authorized, actual) => `${authorized} / ${actual}명`,
    headcount: (headcount) => `별도인력을 더해 모두 ${headcount}명`,
    groups: '분야별 집행',
    programs: '사업별 집행',
    programsOrder: '집행률이 낮은 순',
    slow: '부진',
    slowRule: (percent) => `기준일까지 ${percent}% 미만이면 부진`,
    spentKey: '집행',
    plannedKey: '예정',
    shareText: (spent, budget, unit) => `${spent} / ${budget}${unit}`,
    grade: '직급',
    authorized: '정원',
    actual: '현원',
    variance: '과부족',
    nothing: '아직 적은 내용이 없습니다.',
    unread: (count) => `읽을 수 없는 칸이 ${count}곳 있어 숫자가 빠졌을 수 있습니다. 점검에서 확인하세요.`,
    notCompared: '기준일까지의 집행이 없습니다.',
  },
  findings: {
    severity: { fail: '오류', rounding: '단수차이', question: '확인', waived: '면제' },
    search: '찾기',
    filters: '보일 것',
    summary: (rules, compared) => `규칙 ${rules}개, 비교 ${compared}건`,
    notRun: (count) => `규칙 ${count}개는 점검하지 못했습니다.`,
    none: '맞지 않는 것이 없습니다.',
    noneMatching: '이 조건에 맞는 것이 없습니다.',
    figures: (stated, computed, difference, unit) =>
      `적힌 값 ${stated} · 계산 값 ${computed} · 차이 ${difference} (${unit})`,
    places: '칸',
    returned: '면제했던 것이 되돌아왔습니다.',
    waive: '면제',
    waiveReason: '사유',
    waiveReasonHint: '보고서 붙임에 그대로 나옵니다.',
    waiveUntil: '기한 (없어도 됩니다)',
    waiveSave: '면제하기',
    reasonMissing: '사유를 적어 주세요.',
    unwaive: '면제 거두기',
    waivedBy: (by, until) =>
      [by === '' ? '' : `처리자 ${by}`, until === '' ? '' : `${until}까지`]
        .filter((part) => part !== '')
        .join(', '),
    answers: {
      applyName: {
        offer: '이름 통일',
        confirm: '제안된 이름으로 모든 칸을 바꿉니다. 바꾼 칸은 변경기록에 남습니다.',
        yes: '바꾸기',
      },
      moveTotal: {
        offer: '원문표기로 옮기기',
        confirm: '위에 적은 수치를 원문표기로 옮깁니다. 바꾼 칸은 변경기록에 남고 되돌릴 수 있습니다.',
        yes: '옮기기',
      },
    },
    writing: '점검 시트에 적고 있습니다…',
    leftOut: (count) => `나머지 ${count}건은 점검 시트에 있습니다.`,
  },
  report: {
    intro: '통합문서를 읽고 점검한 뒤, 무엇이 들어갈지 먼저 보여 드립니다.',
    prepare: '보고서 준비',
    preparing: '읽고 점검하고 있습니다…',
    contents: '들어갈 내용',
    contentsCounts: (tables, figures) => `표 ${tables}개, 숫자 ${figures}개`,
    problemsFirst: '먼저 볼 것',
    clean: '맞지 않는 것이 없습니다.',
    acceptFails: (fails) => `오류 ${fails}건이 있는 채로 만듭니다`,
    where: '만들 곳',
    newDocument: '새 문서로',
    update: '같은 문서를 고쳐 쓰기',
    updateHint: '주소와 공유는 그대로이고, 댓글과 직접 고친 내용은 없어집니다.',
    copyThenUpdate: '사본을 남기고 고쳐 쓰기',
    lastDocument: (name, when) => `지난번 문서: ${name}, ${when}`,
    make: '보고서 만들기',
    making: '문서를 만들고 있습니다…',
    steps: { prepare: '읽고 점검', confirm: '확인', make: '만들기' },
    openCopy: '고치기 전 사본 열기',
    open: '보고서 열기',
    again: '다시 준비하기',
    otherForms: '다른 형식',
    otherFormsHint: '지금 통합문서의 내용으로 드라이브에 저장합니다. PDF는 마지막으로 만든 문서를 옮깁니다.',
    forms: {
      hwpx: '한글 (HWPX)',
      word: '워드 (.docx)',
      pdf: 'PDF',
      html: '웹 문서 (HTML)',
      json: '데이터 (JSON)',
    },
    saving: '저장하고 있습니다…',
    saved: (name) => `저장했습니다: ${name}`,
    whereUsed: '고른 칸이 쓰인 곳',
    whereUsedHint: '시트에서 고른 칸의 숫자가 보고서 어디에 나오는지 찾습니다.',
  },
};

const englishSidebarWords: SidebarWords = {
  locale: 'en',
  productName: 'Jangbu',
  tabs: { status: 'Status', findings: 'Checks', report: 'Report' },
  loading: {
    status: 'Reading the figures…',
    findings: 'Checking every figure…',
    report: 'Looking at what will be in the report…',
  },
  refresh: 'Refresh',
  readAt: (time) => `read at ${time}`,
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  offline: 'You are offline. What you have typed is still here.',
  backOnline: 'You are online again.',
  lost: 'No answer arrived. Trying again does not do anything twice.',
  severalAccounts:
    'It failed at once, as it does where several Google accounts are signed in to one browser. Trying again does not help then: sign out of all of them and sign in only with the account you use for this spreadsheet, or open it in a browser profile of its own.',
  late: (seconds) => `Waiting for ${seconds} seconds. A large workbook can take a while.`,
  keepWaiting: 'Keep waiting',
  problemsTitle: (count) => `To be corrected: ${count}`,
  more: (left) => `Show more (${left} left)`,
  goTo: (place) => `Go to ${place}`,
  firstRun: {
    title: 'How do you want to begin?',
    blank: 'Make blank tables',
    blankHint: 'Adds the sheets for budget, execution, staffing and so on, for you to fill.',
    example: 'Load the 2019 example',
    exampleHint: 'Look around in tables filled with the Seoul Digital Foundation’s 2019 figures.',
    working: 'Making the sheets…',
  },
  status: {
    asOf: (day) => `as of ${day}`,
    unit: (unit) => `Unit: ${unit}`,
    budget: 'Budget',
    currentBudget: 'Current budget',
    spent: 'Spent',
    rate: 'Execution rate',
    rateBasis: (basis) => `spent ÷ ${basis}, programmes with execution records only`,
    staffing: 'Authorized / actual',
    staffingCount: (authorized, actual) => `${authorized} / ${actual}`,
    headcount: (headcount) => `${headcount} with staff outside the table`,
    groups: 'By group',
    programs: 'By programme',
    programsOrder: 'lowest rate first',
    slow: 'slow',
    slowRule: (percent) => `slow below ${percent}% on that day`,
    spentKey: 'spent',
    plannedKey: 'planned',
    shareText: (spent, budget, unit) => `${spent} of ${budget} ${unit}`,
    grade: 'Grade',
    authorized: 'Authorized',
    actual: 'Actual',
    variance: 'Variance',
    nothing: 'Nothing has been typed yet.',
    unread: (count) => `${count} cells cannot be read, so figures may be missing. See Checks.`,
    notCompared: 'Nothing has been spent up to that day.',
  },
  findings: {
    severity: { fail: 'Fails', rounding: 'Rounding', question: 'Questions', waived: 'Waived' },
    search: 'Search',
    filters: 'Show',
    summary: (rules, compared) => `${rules} rules, ${compared} comparisons`,
    notRun: (count) => `${count} rules could not be run.`,
    none: 'Everything ties.',
    noneMatching: 'Nothing matches.',
    figures: (stated, computed, difference, unit) =>
      `stated ${stated} · computed ${computed} · difference ${difference} (${unit})`,
    places: 'Cells',
    returned: 'Was waived; the waiver holds no longer.',
    waive: 'Waive',
    waiveReason: 'Reason',
    waiveReasonHint: 'Printed in the report’s appendix as it is.',
    waiveUntil: 'Until (optional)',
    waiveSave: 'Waive it',
    reasonMissing: 'Please give a reason.',
    unwaive: 'Take the waiver back',
    waivedBy: (by, until) =>
      [by === '' ? '' : `by ${by}`, until === '' ? '' : `until ${until}`]
        .filter((part) => part !== '')
        .join(', '),
    answers: {
      applyName: {
        offer: 'Use one name',
        confirm: 'Writes the proposed name into every cell. The cells are listed in the history sheet.',
        yes: 'Change them',
      },
      moveTotal: {
        offer: 'Move to printed figures',
        confirm:
          'Moves the figures named above into the sheet of printed figures. The cells are listed in the history sheet, and it can be taken back.',
        yes: 'Move them',
      },
    },
    writing: 'Writing into the checks sheet…',
    leftOut: (count) => `${count} more are in the checks sheet.`,
  },
  report: {
    intro: 'Reads and checks the workbook first, and shows what will be in the report.',
    prepare: 'Prepare the report',
    preparing: 'Reading and checking…',
    contents: 'What will be in it',
    contentsCounts: (tables, figures) => `${tables} tables, ${figures} figures`,
    problemsFirst: 'To look at first',
    clean: 'Everything ties.',
    acceptFails: (fails) => `Make it although ${fails} figures cannot be true`,
    where: 'Where to',
    newDocument: 'A new document',
    update: 'Update the same document',
    updateHint: 'Address and sharing stay; comments and hand edits in it are replaced.',
    copyThenUpdate: 'Keep a copy, then update',
    lastDocument: (name, when) => `Last document: ${name}, ${when}`,
    make: 'Make the report',
    making: 'Making the document…',
    steps: { prepare: 'Read and check', confirm: 'Confirm', make: 'Make' },
    openCopy: 'Open the copy kept before',
    open: 'Open the report',
    again: 'Prepare again',
    otherForms: 'Other forms',
    otherFormsHint:
      'Saved to Drive from the workbook as it is now. PDF is taken from the last document made.',
    forms: {
      hwpx: 'Hangul (HWPX)',
      word: 'Word (.docx)',
      pdf: 'PDF',
      html: 'Web page (HTML)',
      json: 'Data (JSON)',
    },
    saving: 'Saving…',
    saved: (name) => `Saved: ${name}`,
    whereUsed: 'Where the selected cell is used',
    whereUsedHint: 'Finds where the report prints the figure of the cell selected in the sheet.',
  },
};

/** Korean is the first language; English for anyone whose account is set to another. */
export function sidebarWords(locale: string): SidebarWords {
  return locale.startsWith('ko') ? koreanSidebarWords : englishSidebarWords;
}
