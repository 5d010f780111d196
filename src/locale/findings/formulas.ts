/** Words of the rule on formulas. */
import type { FormulasDetail } from '../../checks/formulas/formulas-detail';
import type { FindingFigures } from '../../checks/finding';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';

/** More names than this would not be read. */
const mostNames = 5;

export const formulasWords: BilingualRuleWords<FormulasDetail> = {
  ko: { title: '수식과 계산 결과', sentence: korean },
  en: { title: 'Formulas and their results', sentence: english },
};

function korean(detail: FormulasDetail, figures?: FindingFigures): string {
  const remake = "메뉴에서 '표 만들기'를 실행하면";
  switch (detail.code) {
    case 'typedOver': {
      const { cells, differing, undecided } = detail;
      const place = koreanPlace(detail);
      if (cells === 1) {
        const typed = `${place}에 수식 대신 값이 입력되어 있습니다.`;
        if (differing > 0)
          return `${place}에 수식 대신 ${koreanShown(figures)} ${remake} 수식이 되살아납니다. 입력한 값이 맞다면 근거가 되는 입력 칸을 고쳐 주세요.`;
        return undecided > 0
          ? `${typed} 근거가 되는 입력 칸을 읽을 수 없어 맞는 값인지는 확인하지 못했습니다. ${remake} 수식이 되살아납니다.`
          : `${typed} 지금은 계산 결과와 같지만 자료를 고쳐도 바뀌지 않습니다. ${remake} 수식이 되살아납니다.`;
      }
      const state =
        differing > 0
          ? `그중 ${String(differing)}칸이 계산 결과와 다릅니다.`
          : undecided > 0
            ? '근거가 되는 입력 칸을 읽을 수 없어 맞는 값인지 모두 확인하지는 못했습니다.'
            : '지금은 계산 결과와 같지만 자료를 고쳐도 바뀌지 않습니다.';
      return `${place} ${String(cells)}개에 수식 대신 값이 입력되어 있습니다. ${state} ${remake} 수식이 되살아납니다.`;
    }
    case 'missing':
      return detail.extent === 'sheet'
        ? `${detail.sheet} 시트가 비어 있습니다. ${remake} 채워집니다.`
        : `${detail.sheet} 시트의 ${String(detail.rows)}개 행에 계산 수식이 없습니다. ${remake} 채워집니다.`;
    case 'resultDiffers':
      if (detail.cause === 'rowsBelowRange')
        return `${detail.table} 시트 ${String(detail.lastRow)}행 아래의 자료 ${String(detail.records)}건이 수식 범위 밖에 있어 ${String(detail.cells)}개 칸의 계산에서 빠졌습니다. ${remake} 범위가 늘어납니다.`;
      if (detail.cause === 'errorValue')
        return `${koreanPlace(detail)}${koreanNumber(detail.cells)}의 수식이 ${detail.error} 오류입니다. ${remake} 수식이 되살아납니다.`;
      return `${koreanPlace(detail)}${koreanNumber(detail.cells)}의 수식 결과가 입력한 자료로 다시 계산한 값과 다릅니다. 수식이 바뀌었는지 확인해 주세요. ${remake} 원래 수식으로 돌아갑니다.`;
    case 'staleList': {
      const lacking = koreanNames(detail.lacking);
      const gone = koreanNames(detail.gone);
      const said = [
        ...(lacking === ''
          ? []
          : [`${detail.sheet} 시트에 ${withParticle(lacking, '이/가')} 빠져 있습니다.`]),
        ...(gone === ''
          ? []
          : [`${detail.sheet} 시트에 입력 표에는 없는 ${withParticle(gone, '이/가')} 남아 있습니다.`]),
      ];
      return `${said.join(' ')} ${remake} 목록이 다시 만들어집니다.`;
    }
  }
}

type Place = Pick<Extract<FormulasDetail, { code: 'typedOver' }>, 'sheet' | 'record' | 'header'>;

function koreanPlace({ sheet, record, header }: Place): string {
  return record === '' ? `${sheet} 시트의 ${header} 칸` : `${sheet} 시트 '${record}'의 ${header} 칸`;
}

function koreanNumber(cells: number): string {
  return cells === 1 ? '' : ` ${String(cells)}개`;
}

function koreanShown(figures?: FindingFigures): string {
  const { stated = '', computed = '', unit = '' } = figures ?? {};
  return `${withParticle(`${stated}${unit}`, '이/가')} 입력되어 있지만 계산 결과는 ${computed === '' ? '빈칸' : computed + unit}입니다.`;
}

function koreanNames(names: readonly string[]): string {
  const first = names.slice(0, mostNames).map((name) => `'${name}'`);
  const others = names.length - first.length;
  return first.join(', ') + (others > 0 ? ` 등 ${String(names.length)}개` : '');
}

function english(detail: FormulasDetail, figures?: FindingFigures): string {
  switch (detail.code) {
    case 'typedOver': {
      const { cells, differing, undecided } = detail;
      const place = englishPlace(detail);
      const restore = "'Make the tables' in the menu restores the formula.";
      if (cells === 1) {
        const { stated = '', computed = '', unit = '' } = figures ?? {};
        if (differing > 0)
          return `${place} holds the typed value ${`${stated} ${unit}`.trim()} instead of its formula, which gives ${computed === '' ? 'nothing' : `${computed} ${unit}`.trim()}. ${restore} If the value is right, correct the typed cells behind it.`;
        return undecided > 0
          ? `${place} holds a typed value instead of its formula. Whether it is right cannot be said until the cells it depends on can be read. ${restore}`
          : `${place} holds a typed value instead of its formula. It is right for now, but will not follow the next change. ${restore}`;
      }
      const state =
        differing > 0
          ? `${String(differing)} of them differ from the computation.`
          : undecided > 0
            ? 'Not all of them can be judged until the cells they depend on can be read.'
            : 'They are right for now, but will not follow the next change.';
      return `${place}: ${String(cells)} cells hold typed values instead of formulas. ${state} 'Make the tables' in the menu restores the formulas.`;
    }
    case 'missing':
      return detail.extent === 'sheet'
        ? `The sheet ${detail.sheet} is empty. 'Make the tables' in the menu fills it.`
        : `${detail.sheet}: formulas are missing in ${String(detail.rows)} rows. 'Make the tables' in the menu fills them.`;
    case 'resultDiffers':
      if (detail.cause === 'rowsBelowRange')
        return `${String(detail.records)} records below row ${String(detail.lastRow)} of ${detail.table} are out of the formulas' range, so that ${String(detail.cells)} figures leave them out. 'Make the tables' in the menu extends the range.`;
      if (detail.cause === 'errorValue')
        return `${englishPlace(detail)}${englishNumber(detail.cells)}: the formula gives the error ${detail.error}. 'Make the tables' in the menu restores the formula.`;
      return `${englishPlace(detail)}${englishNumber(detail.cells)}: the formula gives something else than the typed cells do. Look whether it was changed; 'Make the tables' in the menu restores it.`;
    case 'staleList': {
      const lacking = englishNames(detail.lacking);
      const gone = englishNames(detail.gone);
      const said = [
        ...(lacking === '' ? [] : [`${detail.sheet} lacks ${lacking}.`]),
        ...(gone === '' ? [] : [`${detail.sheet} still lists ${gone}, which the typed tables do not have.`]),
      ];
      return `${said.join(' ')} 'Make the tables' in the menu lists them anew.`;
    }
  }
}

function englishPlace({ sheet, record, header }: Place): string {
  return record === '' ? `${header} in ${sheet}` : `${header} of '${record}' in ${sheet}`;
}

function englishNumber(cells: number): string {
  return cells === 1 ? '' : ` (${String(cells)} cells)`;
}

function englishNames(names: readonly string[]): string {
  const first = names.slice(0, mostNames).map((name) => `'${name}'`);
  const others = names.length - first.length;
  return first.join(', ') + (others > 0 ? ` and ${String(others)} more` : '');
}
