/** The place of a small table in the narrative, written `{{표:이름}}` or `{{Table:name}}` in every workbook language. */

const place = /^\{\{(?:표|table):(.+)\}\}$/i;

/** The name of the table placed there; null when the text is no such place. */
export function placedTableName(text: string): string | null {
  return place.exec(text)?.[1]?.trim() ?? null;
}
