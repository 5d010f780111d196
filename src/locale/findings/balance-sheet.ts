/** Words of the rule on the balance sheet. */
import type { BalanceSheetDetail } from '../../checks/rules/balance-sheet';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';
import { witnessText } from './witness-text';
import { koreanWorkbookNames } from '../workbook-names.ko';

const korean = {
  assets: '자산 계',
  liabilities: '부채 계',
  equity: '자본 계',
  liabilitiesAndEquity: '부채 및 자본 계',
} as const;

const english = {
  assets: 'total assets',
  liabilities: 'total liabilities',
  equity: 'total equity',
  liabilitiesAndEquity: 'total liabilities and equity',
} as const;

export const balanceSheetWords: BilingualRuleWords<BalanceSheetDetail> = {
  ko: {
    title: '재무 표의 합계와 증감',
    source: '자산 = 부채 + 자본',
    sentence: (detail) => {
      const name = `${detail.columnName} ${'item' in detail.row ? detail.row.item : korean[detail.row.sum]}`;
      const relation = {
        total: `${withParticle(name, '이/가')} 항목의 합과 다릅니다.`,
        change: `${withParticle(name, '이/가')} 당해에서 전년을 뺀 값과 다릅니다.`,
        balance: `${detail.columnName} 자산이 부채와 자본의 합과 다릅니다.`,
        printed: `${withParticle(name, '이/가')} 재무 시트와 원문표기에서 다릅니다.`,
      }[detail.code];
      if (detail.tie === 'rounding')
        return `${relation} 반올림으로 설명되는 단수차이입니다.${witnessText(detail.witness, '예:')}`;
      const suspect =
        detail.suspect === '' ? '' : ` ${withParticle(detail.suspect, '을/를')} 고치면 모두 맞습니다.`;
      return `${relation} 반올림으로는 설명되지 않습니다.${suspect}`;
    },
  },
  en: {
    title: 'Totals and changes of the balance sheet',
    source: 'assets = liabilities + equity',
    sentence: (detail, _figures, { sheets } = koreanWorkbookNames) => {
      const name = `${'item' in detail.row ? detail.row.item : english[detail.row.sum]} ${detail.columnName}`;
      const relation = {
        total: `${name} is not the sum of its items.`,
        change: `${name} is not current less previous.`,
        balance: `Assets ${detail.columnName} are not liabilities plus equity.`,
        printed: `${name} differs between '${sheets.balanceSheet}' and '${sheets.printed}'.`,
      }[detail.code];
      if (detail.tie === 'rounding')
        return `${relation} Rounding alone explains it.${witnessText(detail.witness, 'for example')}`;
      const suspect = detail.suspect === '' ? '' : ` Correcting ${detail.suspect} would mend all of it.`;
      return `${relation} Rounding does not explain it.${suspect}`;
    },
  },
};
