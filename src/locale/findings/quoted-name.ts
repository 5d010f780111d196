/** Names in the sentences of findings, where a half-filled workbook may have none. */

export function koreanProgram(name: string): string {
  return name === '' ? '번호 없는 사업' : `'${name}'`;
}

export function englishProgram(name: string): string {
  return name === '' ? 'a programme without a number' : `'${name}'`;
}

/** `'소규모 사업' 표`, `이름 없는 표`. */
export function koreanTable(name: string): string {
  return name === '' ? '이름 없는 표' : `'${name}' 표`;
}

export function englishTable(name: string): string {
  return name === '' ? 'a table without a name' : `table '${name}'`;
}

/** `예산 총괄표의 `; empty where 위치 is blank. */
export function koreanPlace(place: string): string {
  return place === '' ? '' : `${place}의 `;
}

/** ` in 예산 총괄표`; empty where 위치 is blank. */
export function englishPlace(place: string): string {
  return place === '' ? '' : ` in ${place}`;
}

/** The first letter of a sentence that may begin with a name. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
