/** Words of the rule on cells that cannot be read: the sentences of the input problems. */
import type { InputDetail } from '../../checks/rules/input';
import { englishActionWords } from '../action-words.en';
import { koreanActionWords } from '../action-words.ko';
import type { BilingualRuleWords } from './rule-words';

export const inputWords: BilingualRuleWords<InputDetail> = {
  ko: { title: '읽을 수 없는 칸', sentence: ({ problem }) => koreanActionWords.problem(problem) },
  en: { title: 'Cells that cannot be read', sentence: ({ problem }) => englishActionWords.problem(problem) },
};
