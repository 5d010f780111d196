/** Words of the rule on characters nobody sees. */
import type { HiddenCharactersDetail } from '../../checks/rules/hidden-characters';
import type { BilingualRuleWords } from './rule-words';

export const hiddenCharactersWords: BilingualRuleWords<HiddenCharactersDetail> = {
  ko: {
    title: '보이지 않는 글자',
    sentence: ({ sheet, header, count, unprintable, turning, unseen, untidy, names }) => {
      const effects = [
        ...(unprintable.length > 0 ? [`${unprintable.join(', ')} 글자는 보고서에서 빠집니다.`] : []),
        ...(turning.length > 0
          ? [`${turning.join(', ')} 글자 때문에 뒤의 글이 거꾸로 보일 수 있습니다.`]
          : []),
        ...(unseen.length > 0 ? [`${unseen.join(', ')} 글자는 이름을 비교할 때 없는 것으로 봅니다.`] : []),
        ...(untidy > 0 ? [`${String(untidy)}칸은 앞뒤나 사이의 빈칸, 전각 번호가 있습니다.`] : []),
      ];
      const mend =
        names === count
          ? "'이름 통일'을 고르면 한 번에 지웁니다."
          : '다른 프로그램에서 붙여 넣은 글이면 그 칸에 다시 적어 주세요.';
      return `${sheet} 시트의 ${header} 칸 ${String(count)}곳에 보이지 않는 글자가 있습니다. ${effects.join(' ')} ${mend}`;
    },
  },
  en: {
    title: 'Characters nobody sees',
    sentence: ({ sheet, header, count, unprintable, turning, unseen, untidy, names }) => {
      const effects = [
        ...(unprintable.length > 0 ? [`The report leaves out ${unprintable.join(', ')}.`] : []),
        ...(turning.length > 0 ? [`What follows ${turning.join(', ')} may run backwards.`] : []),
        ...(unseen.length > 0 ? [`Names are compared without ${unseen.join(', ')}.`] : []),
        ...(untidy > 0 ? [`Spaces round or doubled, or full-width numbers: ${String(untidy)}.`] : []),
      ];
      const mend =
        names === count
          ? "'Make names one' takes them all away."
          : 'Type the text again where it was pasted from another program.';
      return `${String(count)} ${count === 1 ? 'cell' : 'cells'} under ${header} in the sheet ${sheet} ${count === 1 ? 'holds' : 'hold'} characters that nobody sees. ${effects.join(' ')} ${mend}`;
    },
  },
};
