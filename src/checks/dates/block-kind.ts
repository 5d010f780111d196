/** Whether a part of the narrative tells what was done or what is to be done, by its name. */

/** `joint`: 추진 실적 및 계획, both at once. `background`: why, what was before, notes. */
export type BlockKind = 'results' | 'plans' | 'joint' | 'background' | 'other';

/** The kind of a block (절) or of a column of a small table. */
export function blockKind(name: string): BlockKind {
  const plain = name.replace(/[\s·ㆍ]/g, '').toLowerCase();
  const isResults =
    /실적|추진경과|추진현황|집행현황|results?$|results?and|achievements|progress|execution/.test(plain);
  const isPlans = /계획|일정|향후|plans?$|plans?and|schedule|nextsteps/.test(plain);
  if (isResults && isPlans) return 'joint';
  if (isResults) return 'results';
  if (/배경|목적|필요성|근거|연혁|경위|참고|개요|background|aim|purpose|history|reference/.test(plain))
    return plain.includes('개요') ? 'other' : 'background';
  return isPlans ? 'plans' : 'other';
}

/** A line may say for itself what it is: `(실적) 설문조사(2~4월)`; null where it does not. */
export function markedKind(line: string): 'results' | 'plans' | null {
  const mark = /^[\s○·※•-]*[([〔]\s*(실적|추진\s?실적|완료|계획|향후\s?계획|예정)\s*[)\]〕]/.exec(line)?.[1];
  if (mark === undefined) return null;
  return /실적|완료/.test(mark) ? 'results' : 'plans';
}
