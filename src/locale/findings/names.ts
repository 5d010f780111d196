/** Words of the rule on names that are spelled in several ways. */
import type { VariantKind } from '../../checks/names/compare-names';
import type { NamedKind } from '../../checks/names/known-names';
import type { NamesDetail } from '../../checks/rules/names';
import { withParticle } from '../particle';
import type { BilingualRuleWords } from './rule-words';

const koreanKinds: Readonly<Record<VariantKind, string>> = {
  spacing: '띄어쓰기',
  punctuation: '가운뎃점·부호',
  slip: '글자 다름',
  wordOrder: '어순',
  suffix: '끝말',
  abbreviation: '줄임',
  qualifier: '괄호 표기',
};
const englishKinds: Readonly<Record<VariantKind, string>> = {
  spacing: 'spacing',
  punctuation: 'punctuation',
  slip: 'a syllable differs',
  wordOrder: 'word order',
  suffix: 'ending',
  abbreviation: 'shortened',
  qualifier: 'parentheses',
};
const koreanNamed: Readonly<Record<NamedKind, string>> = {
  group: '분야',
  program: '사업',
  subProgram: '세부사업',
};
const englishNamed: Readonly<Record<NamedKind, string>> = {
  group: 'group',
  program: 'programme',
  subProgram: 'sub-programme',
};

export const namesWords: BilingualRuleWords<NamesDetail> = {
  ko: {
    title: '사업 이름의 표기',
    sentence: (detail) => {
      if (detail.code === 'numberMismatch') {
        const { place, number, printedName, ownName, otherNumber, otherName } = detail;
        const where = place === '' ? '' : `${place}: `;
        return `${where}번호와 이름이 서로 다른 사업입니다. 번호 ${withParticle(number, '은/는')} '${ownName}'인데 이름은 번호 ${otherNumber}의 '${otherName}'(적힌 대로는 '${printedName}')입니다. 번호와 이름 중 어느 쪽이 맞는지 확인해 주세요.`;
      }
      const variants = detail.variants
        .map(({ text, kind, count }) => `'${text}'(${koreanKinds[kind]}, ${count}곳)`)
        .join(', ');
      const named = `${detail.number === '' ? '' : `번호 ${detail.number} `}${koreanNamed[detail.kind]}`;
      const canonical = `'${detail.canonical}'`;
      return `${named}의 이름이 곳마다 다르게 적혀 있습니다. ${canonical} 말고도 ${variants}이 쓰였습니다. 같은 이름이 맞으면 ${withParticle(canonical, '으로/로')} 통일해 주세요.`;
    },
  },
  en: {
    title: 'Spelling of names',
    sentence: (detail) => {
      if (detail.code === 'numberMismatch') {
        const { place, number, printedName, ownName, otherNumber, otherName } = detail;
        const where = place === '' ? '' : `${place}: `;
        return `${where}number and name are of different programmes. Number ${number} is '${ownName}', but the name given is '${printedName}' (number ${otherNumber}, '${otherName}'). Please check which of the two is right.`;
      }
      const variants = detail.variants
        .map(({ text, kind, count }) => `'${text}' (${englishKinds[kind]}, ${count}×)`)
        .join(', ');
      const named = `${englishNamed[detail.kind]}${detail.number === '' ? '' : ` ${detail.number}`}`;
      return `The ${named} is not spelled alike everywhere: besides '${detail.canonical}' there is ${variants}. If they are the same, make them all '${detail.canonical}'.`;
    },
  },
};
