/** The units that make a number in running text a figure; what only orders or dates things (제3조, 1차, 5월) is none. */

/** What Korean numbers are multiplied by, in the order they are to be tried. */
export const magnitudes: Readonly<Record<string, number>> = {
  천억: 1e11,
  백억: 1e10,
  십억: 1e9,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  조: 1e12,
  억: 1e8,
  만: 1e4,
  천: 1e3,
  백: 1e2,
  십: 10,
};

/** The same in English. */
export const englishMagnitudes: Readonly<Record<string, number>> = {
  'hundred million': 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

export const currencies = ['원', '달러', '유로', '위안', '엔'] as const;

/** Won is what amounts of a report are in; a figure whose magnitude says money and that names no currency is won. */
export const won = currencies[0];

/** Magnitudes that are said of money alone: `총 3.6억`, but `1,000만 시민`. */
export const moneyMagnitudes: readonly string[] = ['천억', '백억', '십억', '천만', '백만', '억'];

/** Kinds of 개: 개소, 개사 …; the longer ones first. */
const countedByPiece = [
  ...[
    '자치구',
    '기관',
    '단체',
    '기업',
    '업체',
    '학교',
    '대학',
    '강좌',
    '과정',
    '분야',
    '지구',
    '마을',
    '부서',
  ],
  ...['소', '사', '팀', '동', '교', '국', '월', '년', '반', '구', '종', '층', '실'],
].map((piece) => `개${piece}`);

/** What is counted; the longer words first, so that 배수 is not taken for 배. */
export const counters: readonly string[] = [
  ...countedByPiece,
  ...[
    '시간',
    '년간',
    '일간',
    '주간',
    '과목',
    '과정',
    '강좌',
    '코스',
    '가지',
    '가구',
    '기관',
    '단체',
    '업체',
    '기업',
  ],
  ...['학교', '학급', '사람', '배수', '좌석', '병상', '필지', '그루', '마리', '차례'],
  ...[
    '명',
    '인',
    '개',
    '건',
    '회',
    '곳',
    '팀',
    '사',
    '종',
    '편',
    '권',
    '대',
    '부',
    '세',
    '배',
    '점',
    '쪽',
    '석',
    '실',
    '톤',
    '평',
  ],
];

/** Counters that may stand apart from their number: `34 명`; others would be words of their own there. */
export const countersApart: readonly string[] = ['개소', '개사', '개팀', '개월', '명', '건', '개'];

/** Measures in letters and signs of their own. */
export const measures: readonly string[] = [
  ...[
    '㎡',
    '㎢',
    '㎞',
    '㎥',
    '㎏',
    'm²',
    'm³',
    'km²',
    'km',
    'kg',
    'kWh',
    'kW',
    'MW',
    'GB',
    'TB',
    'MB',
    'cm',
    'mm',
    'ha',
    'm',
  ],
];

/** Nouns that English figures count. */
export const englishCounters: readonly string[] = [
  ...['participants', 'programmes', 'companies', 'districts', 'projects', 'persons', 'members', 'workshops'],
  ...['people', 'places', 'person', 'events', 'seats', 'sites', 'staff', 'teams', 'times', 'cases', 'heads'],
];

/** What may hang on a counter without making it another word: particles, and 이상, 이하, 내외 and the like. */
export const countedEndings: readonly string[] = [
  ...[
    '에서',
    '에게',
    '으로',
    '이며',
    '이고',
    '이나',
    '까지',
    '부터',
    '보다',
    '마다',
    '이상',
    '이하',
    '미만',
    '초과',
  ],
  ...[
    '정도',
    '가량',
    '내외',
    '규모',
    '대상',
    '짜리',
    '을',
    '를',
    '이',
    '가',
    '은',
    '는',
    '의',
    '에',
    '로',
    '와',
    '과',
  ],
  ...['도', '만', '씩', '당', '별', '중', '간', '내', '외', '인', '임', '나', '및', '쯤'],
];

/** Heads of columns whose numbers only order or date their rows. */
export const columnsWithoutFigures =
  /^(?:연번|번호|순번|순위|차수|회차|no\.?|number|연도|년도|회계연도|기간|일자|일시|날짜|시기|year|date|period)$/i;
