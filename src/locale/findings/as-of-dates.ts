/** Words of the rule on as-of dates. */
import type { AsOfDatesDetail, AsOfDay } from '../../checks/rules/as-of-dates';
import { printCount } from '../../ledger/display';
import { withParticle } from '../particle';
import { koreanDay } from './day-text';
import type { BilingualRuleWords } from './rule-words';

/** More places than these are counted, not named. */
const namedPlaces = 3;

export const asOfDatesWords: BilingualRuleWords<AsOfDatesDetail> = {
  ko: {
    title: '기준일',
    sentence: (detail) => {
      switch (detail.code) {
        case 'differ':
          return `표마다 기준일이 다릅니다: ${detail.days.map((day) => `${koreanDay(day.day)}(${writtenOtherwise(day)}${placesInKorean(day)})`).join(', ')}. 같은 날로 맞추거나 표마다 기준일을 적어 주세요.`;
        case 'afterReport':
          return `기준일 ${koreanDay(detail.day.day)}(${placesInKorean(detail.day)})이 보고일 ${koreanDay(detail.reportDate)}보다 늦습니다. 어느 쪽이 맞는지 확인해 주세요.`;
        case 'notAtPeriodEnd':
          return detail.period === ''
            ? `집행 기준일 ${koreanDay(detail.day)}에 끝나는 실적 기간이 없습니다. 집행액이 이 날까지의 금액인지 확인해 주세요.`
            : `집행 기준일 ${withParticle(koreanDay(detail.day), '이/가')} '${detail.period}' 기간 도중이라 그 금액이 집행액에 들어가지 않습니다. 기준일이나 기간의 끝을 맞춰 주세요.`;
        case 'changesLater':
          return `집행 기준일 ${koreanDay(detail.day)} 뒤의 예산변경 ${printCount(detail.changes)}건은 그날의 예산현액과 집행률에 들어가지 않습니다. 기준일과 변경 일자를 확인해 주세요.`;
      }
    },
  },
  en: {
    title: 'As-of dates',
    sentence: (detail) => {
      switch (detail.code) {
        case 'differ':
          return `Tables are of different days: ${detail.days.map((day) => `${day.day} (${writtenOtherwise(day)}${placesInEnglish(day)})`).join('; ')}. Use one day, or name it in each table.`;
        case 'afterReport':
          return `The as-of date ${detail.day.day} (${placesInEnglish(detail.day)}) is after the report date, ${detail.reportDate}. Check which is right.`;
        case 'notAtPeriodEnd':
          return detail.period === ''
            ? `No actual period ends on the as-of date, ${detail.day}. Are the amounts of that day?`
            : `The as-of date ${detail.day} falls into '${detail.period}', whose amounts are therefore not counted as spent. Make the as-of date or the end of the period fit.`;
        case 'changesLater':
          return `Budget changes dated after the as-of date ${detail.day}: ${printCount(detail.changes)}. They are not part of that day's current budget and execution rate. Check the as-of date and the dates of the changes.`;
      }
    },
  },
};

/** `5월말, ` where it is not written as a date. */
function writtenOtherwise({ written, day }: AsOfDay): string {
  const others = written.filter((text) => text !== day);
  return others.length === 0 ? '' : `'${others.join("', '")}': `;
}

function placesInKorean({ places }: AsOfDay): string {
  const more = places.length - namedPlaces;
  return places.slice(0, namedPlaces).join(', ') + (more > 0 ? ` 외 ${String(more)}곳` : '');
}

function placesInEnglish({ places }: AsOfDay): string {
  const more = places.length - namedPlaces;
  return places.slice(0, namedPlaces).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
