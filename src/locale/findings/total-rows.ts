/** Words of the rule on rows of sums. */
import type { TotalRowsDetail } from '../../checks/rules/total-rows';
import { englishCheckSheetWords, koreanCheckSheetWords } from '../check-sheet-words';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';

type Moved = Extract<TotalRowsDetail, { code: 'named' }>['moved'][number];
type Told = Extract<TotalRowsDetail, { code: 'named' }>['left'][number];

export const totalRowsWords: BilingualRuleWords<TotalRowsDetail> = {
  ko: {
    title: '합계 행',
    sentence: (detail, figures, names) => {
      if (detail.code === 'unnamed') {
        const { sheet, record, group, others, unit } = detail;
        const among = group === '' ? `${sheet} 시트` : `'${group}'`;
        return `'${record}'의 ${withParticle(told(detail.figures) + unit, '은/는')} ${among}의 다른 행 ${String(others)}개를 더한 값과 같습니다. 합계 행입니까? 합계이면 이름을 '합계'나 '소계'로 고쳐 주세요. 그러면 더하지 않습니다. 아니면 면제해 주세요.`;
      }
      const { name, unit, wouldAdd, moved, left } = detail;
      const move = `'${(names?.checkSheet ?? koreanCheckSheetWords).treatments.moveTotal}'`;
      const printed = names?.sheets.printed ?? '원문표기';
      return [
        `'${name}' 행은 합계로 보아 더하지 않았습니다.`,
        ...(wouldAdd === null
          ? []
          : [
              `더하면 ${withParticle(wouldAdd.header, '이/가')} ${wouldAdd.from}에서 ${withParticle(wouldAdd.to + unit, '으로/로')} 바뀝니다.`,
            ]),
        ...(figures === undefined || figures.difference === '0'
          ? []
          : [`다른 행을 더한 값과 ${figures.difference}${figures.unit} 다릅니다.`]),
        ...(moved.length === 0
          ? []
          : [
              `처리에서 ${withParticle(move, '을/를')} 고르면 ${withParticle(stated(moved) + unit, '을/를')} ${printed} 시트에 적어 맞추어 보고${left.length === 0 ? ', 이 행을 비웁니다' : ' 여기서는 지웁니다'}.`,
            ]),
        ...(left.length === 0
          ? []
          : [
              `${withParticle(told(left), '은/는')} ${printed} 시트에 적을 항목이 없어 이 행에 그대로 둡니다. 필요 없으면 지워도 됩니다.`,
            ]),
      ].join(' ');
    },
  },
  en: {
    title: 'Rows of sums',
    sentence: (detail, figures, names) => {
      if (detail.code === 'unnamed') {
        const { sheet, record, group, others, unit } = detail;
        const among = group === '' ? `in the sheet ${sheet}` : `of '${group}'`;
        return `${told(detail.figures)} ${unit} of '${record}' is what ${String(others)} other rows ${among} add up to. Is it a sum? If so, call the row Total or Subtotal, and nothing counts it; if not, waive this.`;
      }
      const { name, unit, wouldAdd, moved, left } = detail;
      const move = `'${(names?.checkSheet ?? englishCheckSheetWords).treatments.moveTotal}'`;
      const printed = names?.sheets.printed ?? 'Printed figures';
      return [
        `The row '${name}' is taken for a sum and was not added.`,
        ...(wouldAdd === null
          ? []
          : [`Added, it would make ${wouldAdd.header} ${wouldAdd.to} ${unit} instead of ${wouldAdd.from}.`]),
        ...(figures === undefined || figures.difference === '0'
          ? []
          : [`It differs from what the other rows add up to by ${figures.difference} ${figures.unit}.`]),
        ...(moved.length === 0
          ? []
          : [
              `${move} states ${stated(moved)} ${unit} in the sheet ${printed}, where it has to tie, and ${left.length === 0 ? 'empties the row' : 'takes it out of the row'}.`,
            ]),
        ...(left.length === 0
          ? []
          : [`The sheet ${printed} has no word for ${told(left)}, which can stay where it is.`]),
      ].join(' ');
    },
  },
};

function stated(moved: readonly Moved[]): string {
  return moved
    .map(
      ({ item, printedName, value }) =>
        `${item}${item.includes(printedName) ? '' : `(${printedName})`} ${value}`,
    )
    .join(', ');
}

function told(figures: readonly Told[]): string {
  return figures.map(({ header, value }) => `${header} ${value}`).join(', ');
}
