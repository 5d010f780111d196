/** Words of the rule on how the amounts of a period are to be read. */
import type { HeadlineRate, PeriodReadingDetail } from '../../checks/rules/period-reading';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

type Counts = Exclude<PeriodReadingDetail, { code: 'nonMonotonic' }>;

const korean = { period: '기간', cumulative: '누계' } as const;
const english = { period: 'amounts of the period alone', cumulative: 'amounts of the year so far' } as const;

export const periodReadingWords: BilingualRuleWords<PeriodReadingDetail> = {
  ko: {
    title: '기간 금액과 누계 금액의 구분',
    sentence: (detail) => {
      if (detail.code === 'nonMonotonic')
        return `'${detail.period}'의 누계가 그 앞까지의 금액보다 적은 사업이 ${String(detail.lineCount)}개 있습니다(${namedInKorean(detail.lines, detail.lineCount)}). 누계는 줄어들 수 없으니 금액이나 입력 방식을 고쳐 주세요.`;
      const other = detail.declared === 'period' ? 'cumulative' : 'period';
      const evidence = `${koreanTies(detail, other)} ${koreanRates(detail, other)}`;
      return detail.code === 'contradicted'
        ? `'${detail.period}'의 입력 방식은 ${korean[detail.declared]}인데 금액은 ${withParticle(korean[other], '으로/로')} 적은 것 같습니다. ${evidence} 입력 방식을 고쳐 주세요.`
        : `${withParticle(`'${detail.period}'`, '은/는')} 그 기간의 금액입니까, 연초부터의 누계입니까? ${evidence} 확인해 주세요.`;
    },
  },
  en: {
    title: 'Amounts of a period or of the year so far',
    sentence: (detail, _figures, { headers } = koreanWorkbookNames) => {
      const { entryMode } = headers.periods;
      if (detail.code === 'nonMonotonic')
        return `In '${detail.period}' ${String(detail.lineCount)} lines have less in the year so far than before it (${namedInEnglish(detail.lines, detail.lineCount)}). A cumulative amount cannot fall: correct the amounts or '${entryMode}'.`;
      const other = detail.declared === 'period' ? 'cumulative' : 'period';
      const ties =
        detail.decidingCount === 0
          ? 'The sums of the lines do not decide.'
          : `Read as ${english[detail.declared]}, ${String(detail.declaredTies)} lines tie with the budget; as ${english[other]}, ${String(detail.otherTies)}. ${String(detail.decidingCount)} lines decide (${namedInEnglish(detail.deciding, detail.decidingCount)}).`;
      const rate = ({ spent, base, rate: percent }: HeadlineRate): string =>
        `${spent} of ${base} ${detail.unit}${percent === '' ? '' : ` = ${percent} %`}`;
      const evidence = `${ties} Spent: ${rate(detail.declaredRate)} or ${rate(detail.otherRate)}.`;
      return detail.code === 'contradicted'
        ? `'${detail.period}' is declared as ${english[detail.declared]}, but seems to hold ${english[other]}. ${evidence} Correct '${entryMode}'.`
        : `Does '${detail.period}' hold amounts of the period alone or of the year so far? ${evidence}`;
    },
  },
};

function koreanTies(
  { declared, declaredTies, otherTies, deciding, decidingCount }: Counts,
  other: 'period' | 'cumulative',
): string {
  if (decidingCount === 0) return '사업별 합계로는 가릴 수 없습니다.';
  return `${withParticle(korean[declared], '으로/로')} 읽으면 ${String(declaredTies)}개, ${withParticle(korean[other], '으로/로')} 읽으면 ${String(otherTies)}개 사업이 예산과 맞습니다(가르는 사업 ${String(decidingCount)}개: ${namedInKorean(deciding, decidingCount)}).`;
}

function koreanRates(
  { declared, declaredRate, otherRate, unit }: Counts,
  other: 'period' | 'cumulative',
): string {
  const rate = (reading: 'period' | 'cumulative', { spent, base, rate: percent }: HeadlineRate): string =>
    `${korean[reading]} ${spent}/${base}${unit}${percent === '' ? '' : `(${percent}%)`}`;
  return `집행액은 ${rate(declared, declaredRate)}, ${rate(other, otherRate)}입니다.`;
}

function namedInKorean(names: readonly string[], count: number): string {
  return names.join(', ') + (count > names.length ? ' 등' : '');
}

function namedInEnglish(names: readonly string[], count: number): string {
  return names.join(', ') + (count > names.length ? ' and others' : '');
}
