/** Words of the rule on bullet levels. */
import type { LevelsDetail } from '../../checks/rules/levels';
import { listedInEnglish, listedInKorean } from './listed-texts';
import { capitalized, englishProgram, koreanProgram } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';

export const levelsWords: BilingualRuleWords<LevelsDetail> = {
  ko: {
    title: '글머리 단계',
    source: '행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제1항',
    sentence: ({ program, blocks, count }) =>
      `${koreanProgram(program)}의 ${blocks.length === 0 ? '사업설명' : listedInKorean(blocks)}에서 '·' 단계 ${String(count)}곳이 위에 '-' 없이 나옵니다. 단계를 하나 올리거나 '-' 줄을 넣어 주세요.`,
  },
  en: {
    title: 'Bullet levels',
    source: 'Enforcement Rule of the Regulation on Administrative Work, article 2(1)',
    sentence: ({ program, blocks, count }) =>
      `${capitalized(englishProgram(program))}${blocks.length === 0 ? '' : `, ${listedInEnglish(blocks)}`}: '·' stands without a '-' above it in ${String(count)} ${count === 1 ? 'place' : 'places'}. Raise it one level, or add the '-' line.`,
  },
};
