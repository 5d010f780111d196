/** Words of the rule on one way of writing dates. */
import type { DateStylesDetail } from '../../checks/rules/date-styles';
import { listedInEnglish, listedInKorean } from './listed-texts';
import { englishProgram, koreanProgram } from './quoted-name';
import type { BilingualRuleWords } from './rule-words';
import { koreanWorkbookNames } from '../workbook-names.ko';

export const dateStylesWords: BilingualRuleWords<DateStylesDetail> = {
  ko: {
    title: '날짜 표기 통일',
    source: '행정업무의 운영 및 혁신에 관한 규정 제7조제5항',
    sentence: ({ code, program, examples }) =>
      `${code === 'asOf' ? '원문표기 기준일' : code === 'document' ? '사업설명' : `${koreanProgram(program)} 사업설명`}에 날짜가 여러 가지로 적혀 있습니다: ${listedInKorean(examples)}. 한 가지로 맞춰 주세요.`,
  },
  en: {
    title: 'One way of writing dates',
    source: 'Regulation on Administrative Work (행정업무의 운영 및 혁신에 관한 규정), article 7(5)',
    sentence: ({ code, program, examples }, _figures, { headers, sheets } = koreanWorkbookNames) =>
      `Dates are written in several ways in ${code === 'asOf' ? `'${headers.printed.asOf}' of '${sheets.printed}'` : code === 'document' ? 'the narrative' : `the narrative of ${englishProgram(program)}`}: ${listedInEnglish(examples)}. Choose one.`,
  },
};
