/** Texts of a file, where `_x000A_` stands for the character of that number. */

/** Text of a cell or a note. Characters that no file may have are left out. */
export function fileText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]/g, '');
}

/** Text of an attribute, such as an input message, which would lose its line breaks. */
export function attributeText(text: string): string {
  return fileText(text).replace(/\n/g, '_x000A_');
}

/** The text of an attribute again. */
export function fromAttributeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
