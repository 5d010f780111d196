/** Sentences on a stated figure that is not the sum it stands for. */
import type { FindingFigures } from '../../checks/finding';
import type { StatedSumDetail } from '../../checks/printed/comparison-finding';
import { withParticle } from '../particle';
import { englishPlace, koreanPlace } from './quoted-name';
import { witnessText } from './witness-text';

export function koreanStatedSum(detail: StatedSumDetail, figures?: FindingFigures): string {
  const { item, name, lines, blanks, places, code } = detail;
  const what = name === '' ? `'${item}'` : `'${name}'의 ${item}`;
  const where = koreanPlace(places.join(', '));
  const parts = lines > 1 ? `예산 ${String(lines)}행의 합` : '표에 입력한 값';
  const { stated = '', computed = '', difference = '', unit = '' } = figures ?? {};
  if (code === 'rounding')
    return `${where}${withParticle(what, '이/가')} ${parts}과 ${difference}${unit} 다르지만 반올림으로 설명되는 단수차이입니다.${witnessText(detail.witness, '예:')}`;
  const hint = blanks > 0 ? ` 비어 있는 칸 ${String(blanks)}개를 먼저 채워 주세요.` : '';
  return `${where}${withParticle(what, '이/가')} ${stated}${unit}인데 ${withParticle(parts, '은/는')} ${computed}${unit}입니다. 어느 쪽이 맞는지 확인해 주세요.${hint}`;
}

export function englishStatedSum(detail: StatedSumDetail, figures?: FindingFigures): string {
  const { item, name, lines, blanks, places, code } = detail;
  const what = name === '' ? `'${item}'` : `${item} of '${name}'`;
  const parts = lines > 1 ? `the sum of its ${String(lines)} budget lines` : 'the figure typed in the table';
  const { stated = '', computed = '', difference = '', unit = '' } = figures ?? {};
  if (code === 'rounding')
    return `${what}${englishPlace(places.join(', '))} differs from ${parts} by ${difference} ${unit}, which rounding alone explains.${witnessText(detail.witness, 'for example')}`;
  const hint = blanks > 0 ? ` Fill the ${String(blanks)} blank cells first.` : '';
  return `${what}${englishPlace(places.join(', '))} is ${stated} ${unit}, but ${parts} is ${computed} ${unit}. Check which is right.${hint}`;
}
