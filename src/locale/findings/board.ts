/** Words of the rule on the board. */
import type { BoardDetail } from '../../checks/rules/board';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const boardWords: BilingualRuleWords<BoardDetail> = {
  ko: {
    title: '이사회 정원과 임원 수',
    sentence: ({ code, position, seats, members, recruiting }) => {
      switch (code) {
        case 'printed':
          return `'${position}' 정원이 원문에는 ${String(members)}명인데 이사회 시트에는 ${String(seats)}명입니다.`;
        case 'total':
          return `임원 정원 계가 ${String(members)}명인데 이사회 시트의 합은 ${String(seats)}명입니다.`;
        case 'tooMany':
          return `${withParticle(`'${position}'`, '은/는')} 정원이 ${String(seats)}명인데 임원 ${String(members)}명${recruiting > 0 ? `과 모집 중 ${String(recruiting)}명` : ''}으로 정원보다 많습니다.`;
        case 'vacant':
          return `${withParticle(`'${position}'`, '은/는')} 정원이 ${String(seats)}명인데 임원이 ${String(members)}명입니다. 공석이면 원문표기에 ${withParticle(`'모집 중 ${position}'`, '을/를')} 적어 주세요.`;
        case 'recruiting':
          return `${withParticle(`'${position}'`, '은/는')} 임원 ${String(members)}명과 모집 중 ${String(recruiting)}명을 더해도 정원 ${String(seats)}명이 되지 않습니다.`;
      }
    },
  },
  en: {
    title: 'Seats and members of the board',
    sentence: (
      { code, position, seats, members, recruiting },
      _figures,
      { sheets, printedItems } = koreanWorkbookNames,
    ) => {
      switch (code) {
        case 'printed':
          return `'${position}' is printed with ${String(members)} seats, but the sheet '${sheets.boardSeats}' has ${String(seats)}.`;
        case 'total':
          return `${String(members)} seats are printed in all, but the sheet '${sheets.boardSeats}' comes to ${String(seats)}.`;
        case 'tooMany':
          return `'${position}' has ${String(seats)} seats, but ${String(members)} members${recruiting > 0 ? ` and ${String(recruiting)} being recruited` : ''}.`;
        case 'vacant':
          return `'${position}' has ${String(seats)} seats and ${String(members)} members. If the rest is vacant, say so in '${sheets.printed}' ('${printedItems.recruiting[0] ?? ''} ${position}').`;
        case 'recruiting':
          return `'${position}': ${String(members)} members and ${String(recruiting)} being recruited do not fill ${String(seats)} seats.`;
      }
    },
  },
};
