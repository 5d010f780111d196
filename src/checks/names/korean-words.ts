/** Words of Korean programme names that matching has to know: what may be added or left out, and what keeps names apart. */

/** Words that say no more than that something is done; a name is often written with or without them. */
const genericWords = ['운영', '사업', '개최', '추진', '구축', '지원', '시행', '실시', '수행', '등'];

/** They also stand joined: 지원사업, 운영지원. */
const genericEndings: ReadonlySet<string> = new Set([
  ...genericWords,
  ...genericWords.flatMap((first) => genericWords.map((second) => first + second)),
]);

/** Whether the text, without spaces, is one or two generic words. */
export function isGenericEnding(text: string): boolean {
  return genericEndings.has(text);
}

const particles: ReadonlySet<string> = new Set(
  (
    '은 는 이 가 을 를 의 에 와 과 로 도 만 및 인 용 내 별 ' +
    '으로 에서 에게 에도 에는 에의 까지 부터 이나 이란 라는 이라는 과의 와의 과는 와는 으로의 으로서 이며 하고 에서는 에서의'
  ).split(' '),
);

/** Whether the text may hang on a name in a sentence: 을, 에서. */
export function isParticle(text: string): boolean {
  return particles.has(text);
}

/**
 * Words that are one slip apart and yet mean different things: names that differ by them are two names. Each list is of words
 * that stand in each other's place.
 */
const contrasts = [
  '초등 중등 고등',
  '초급 중급 고급 상급 하급',
  '상반기 하반기',
  '북부 남부 동부 서부 중부',
  '북구 남구 동구 서구 중구',
  '동북 동남 서북 서남',
  '유년 소년 청소년 청년 장년 중년 노년',
  '창업 취업 폐업',
  '국내 국외 국제 해외 시내 실내 실외',
  '내부 외부',
  '여성 남성',
  '시립 구립 국립 도립 군립 사립 공립',
  '시청 구청 군청 도청',
  '시민 구민 국민 도민 군민 주민 농민 어민 서민',
  '국비 시비 구비 도비 군비',
  '영아 유아 육아 아동 이동',
  '연구 연수',
  '지원 자원',
  '사업 산업',
  '정비 장비',
  '도시 도서 도로 도보',
  '공원 공연 공모',
  '교육 교류 교원 교사 교수',
  '보육 보건 보훈',
  '체육 체험 시험',
  '상수도 하수도',
  '농촌 어촌 산촌',
  '농업 어업 임업 산업 수산 축산',
  '안전 안정',
  '방재 방제 방역',
  '재정 제정 개정',
  '개선 개설 개발 계발 개편',
  '신축 증축 개축',
  '신관 구관 본관 별관',
  '주간 야간 주말 주중',
  '수입 지출 세입 세출',
  '인건비 물건비',
  '직영 위탁 수탁 수탁운영',
  '전기 후기 정기 전자',
  '협력 협약 협의 협동',
  '조성 조정 조사',
  '문화 문학',
  '미술 마술 음악',
  '회의 회원 의회',
  '홍보 정보',
  '노인 노동',
  '학교 학과 학부 학생',
  '대회 대학',
  '가로등 가로수',
  '급식 급수',
  '행사 행정',
  '수리 수선 수질',
  '갑 을 병 정',
  '금천 김천',
  '광진 강진',
  '여주 영주 양주 여수 전주 진주 청주 충주 경주 공주 광주 상주 성주 나주 원주 완주 파주 무주 제주 양구 양산',
  '울산 군산 금산 서산 안산 논산 익산 아산 오산 마산 부산 경산',
  '고성 보성 곡성 안성 장성 홍성 화성 의성 음성 횡성',
].map((words) => words.split(' '));

const contrastsByWord = new Map<string, string[]>();
for (const words of contrasts)
  for (const word of words) {
    const others = words.filter((other) => other !== word);
    contrastsByWord.set(word, [...(contrastsByWord.get(word) ?? []), ...others]);
  }
const longestContrast = [...contrastsByWord.keys()].reduce((most, word) => Math.max(most, word.length), 0);

/**
 * Whether the two texts differ only in that a word at the place is exchanged for one that means something else: 북부 도서관 and
 * 남부 도서관.
 */
export function differByContrast(one: string, other: string, place: number): boolean {
  for (let start = Math.max(0, place - longestContrast); start <= place; start += 1)
    for (let end = Math.max(place, start + 1); end <= start + longestContrast && end <= one.length; end += 1)
      for (const opposite of contrastsByWord.get(one.slice(start, end)) ?? [])
        if (one.slice(0, start) + opposite + one.slice(end) === other) return true;
  return false;
}

/** 가, 나, 다 … as they number things: 가동, 나동. */
export function isLetterOfOrder(syllable: string): boolean {
  return '가나다라마바사아자차카타파하'.includes(syllable);
}

/** Endings of one verb as it stands in a name, 만들기, and in a sentence, 만들고. */
const verbEndings = '기고지게니';

/** Finals of one verb as it stands in a name, 돌봄, and in a sentence, 돌보(는), 돌본, 돌볼, 돌봅(니다). */
const verbFinals: readonly number[] = [0, 4, 8, 16, 17];

/** Whether two syllables at the end of a word may be one verb in two forms, one of them a noun. */
export function areVerbForms(one: string, other: string): boolean {
  if (verbEndings.includes(one) && verbEndings.includes(other)) return true;
  const finals = [one, other].map((syllable) => (syllable.charCodeAt(0) - 0xac00) % 28);
  const [first = 0, second = 0] = finals;
  return (
    one.charCodeAt(0) - first === other.charCodeAt(0) - second &&
    finals.includes(16) &&
    finals.every((final) => verbFinals.includes(final))
  );
}
