/** Words of the rule on periods and the calendar. */
import type { PeriodCalendarDetail } from '../../checks/rules/period-calendar';
import { withParticle } from '../particle';
import { englishDays, koreanDay, koreanDays } from './day-text';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const periodCalendarWords: BilingualRuleWords<PeriodCalendarDetail> = {
  ko: {
    title: '기간과 달력',
    sentence: (detail) => {
      switch (detail.code) {
        case 'overlap': {
          const shared = `'${detail.period}', ${withParticle(`'${detail.other}'`, '이/가')} ${koreanDays(detail.start, detail.end)}에 겹칩니다.`;
          return detail.lines === 0
            ? `${shared} 두 기간에 모두 금액이 있는 사업은 없으나 시작과 끝 날짜를 확인해 주세요.`
            : `${shared} 사업 ${String(detail.lines)}개는 두 기간에 모두 금액이 있어 두 번 더해집니다. 시작과 끝 날짜나 입력 방식을 고쳐 주세요.`;
        }
        case 'plannedBeforeAsOf':
          return `'${detail.period}' 기간은 예정인데 집행 기준일(${koreanDay(detail.asOf)})까지 이미 끝났습니다. 실적으로 바꿀지 확인해 주세요.`;
        case 'actualAfterReport':
          return `'${detail.period}' 기간은 실적인데 ${koreanDay(detail.day)} 뒤인 ${koreanDay(detail.start)}에 시작합니다. 예정으로 바꿀지 확인해 주세요.`;
        case 'gap': {
          const days = koreanDays(detail.start, detail.end);
          const lines =
            detail.lines === 0 ? '' : `사업 ${String(detail.of)}개 중 ${String(detail.lines)}개에 `;
          return `${lines}${days}에 해당하는 기간이 없습니다. 그동안의 금액이 없는지, 다른 기간에 들어 있는지 확인해 주세요.`;
        }
        case 'gapAtStart':
          return `연초 ${koreanDays(detail.start, detail.end)}에 해당하는 기간이 없습니다. 그동안의 집행이 없는지 확인해 주세요.`;
        case 'gapAtEnd':
          return `연말 ${koreanDays(detail.start, detail.end)}에 해당하는 기간이 없습니다. 그동안의 집행 계획이 없는지 확인해 주세요.`;
        case 'outsideFiscalYear':
          return `'${detail.period}' 기간(${koreanDays(detail.start, detail.end)})이 회계연도를 벗어납니다. 날짜를 확인해 주세요.`;
      }
    },
  },
  en: {
    title: 'Periods and the calendar',
    sentence: (detail, _figures, { headers, periodKind } = koreanWorkbookNames) => {
      switch (detail.code) {
        case 'overlap': {
          const shared = `'${detail.period}' and '${detail.other}' overlap (${englishDays(detail.start, detail.end)}).`;
          return detail.lines === 0
            ? `${shared} No line has amounts in both; check the dates.`
            : `${shared} ${String(detail.lines)} lines have amounts in both, which are added twice. Correct the dates or '${headers.periods.entryMode}'.`;
        }
        case 'plannedBeforeAsOf':
          return `'${detail.period}' is '${periodKind.planned}', but was over by the as-of date, ${detail.asOf}. Is it '${periodKind.actual}' by now?`;
        case 'actualAfterReport':
          return `'${detail.period}' is '${periodKind.actual}', but begins on ${detail.start}, after ${detail.day}. Is it '${periodKind.planned}'?`;
        case 'gap': {
          const lines =
            detail.lines === 0
              ? 'Nothing has'
              : `${String(detail.lines)} of ${String(detail.of)} lines have no`;
          return `${lines} ${detail.lines === 0 ? 'a ' : ''}period for ${englishDays(detail.start, detail.end)}. Is there nothing to report, or does it stand in another period?`;
        }
        case 'gapAtStart':
        case 'gapAtEnd':
          return `No period covers ${englishDays(detail.start, detail.end)}, ${detail.code === 'gapAtStart' ? 'where the year begins' : 'where the year ends'}. Is there nothing to report?`;
        case 'outsideFiscalYear':
          return `'${detail.period}' (${englishDays(detail.start, detail.end)}) is outside the fiscal year. Check its dates.`;
      }
    },
  },
};
