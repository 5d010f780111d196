/** Whether figures such as 6.14 or 19.6.14. are a date: only where one is to be expected, since 1.5배 and 3.1점 look alike. */
import type { DatePoint } from './date-points';

/** What a decimal figure is of. */
const measureWord = /평균|만족도|점수|평점|학점|지수|비중|면적|단가|배율|경쟁|버전|[가-힣][률율]/;
/** How far back a measure's name is looked for. */
const labelLength = 14;
/** How far back an open bracket is looked for, so that a long text stays cheap. */
const bracketReach = 200;

const dateFollows = /^\s*(?:$|[),([\]~∼～;]|까지|부터|예정|현재|기준|이후|이전|중(?![가-힣]))/;
const rangeMark = /[~∼～〜]\s*$/;

/** Decides for a bare figure; `isListed` when it goes on a list or range of certain dates. */
export function isDateExpected(text: string, point: DatePoint, isListed: boolean): boolean {
  if (point.weekday !== '') return true;
  const before = text.slice(Math.max(0, point.from - bracketReach), point.from);
  const after = text.slice(point.to, point.to + labelLength);
  const isClosed = text.slice(point.from, point.to).endsWith('.');
  const endsWell = dateFollows.test(after);
  if (measureWord.test(before.slice(-labelLength))) return false;
  if (isListed && rangeMark.test(before)) return point.exists && (isClosed || endsWell);
  if (isInBrackets(before)) return endsWell && /[([,:~∼～·/]\s*$/.test(before);
  if (point.from <= bracketReach && before.trim() === '')
    return point.exists && isClosed && isAtLineStart(text, point, after);
  if (/(?:[:~∼～]|일시|일자|기간|기한|날짜)\s*$/.test(before))
    return (isClosed || /^\s*[~∼～]\s*\d/.test(after)) && point.exists;
  return isClosed && point.exists && /^\s*(?:까지|부터|현재|기준|이후|개최)/.test(after);
}

function isInBrackets(before: string): boolean {
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']')
  );
}

/** `6. 14. 협약 체결`, but not `1.1. 개요`. */
function isAtLineStart(text: string, point: DatePoint, after: string): boolean {
  const looksLikeDate = point.day >= 10 || text.slice(point.from, point.to).includes('. ');
  return looksLikeDate && !/^\s*\d/.test(after);
}
