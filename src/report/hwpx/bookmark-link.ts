/** A bookmark, and text that leads to one: a field of the kind HYPERLINK (KS X 6101, 10.7.2.3). */
import type { CharacterLook } from './character-look';
import type { DocumentProperties } from './document-properties';
import { textRun } from './paragraph';
import { element, xmlContent } from './xml-element';

/** The number Hancom Office gives to every field of this kind: the characters `%hlk`. */
const HYPERLINK_FIELD = 627600491;

/** The control that is a bookmark; it goes before the text it marks. */
export function bookmarkControl(name: string): string {
  return element('hp:ctrl', {}, element('hp:bookmark', { name }));
}

function stringParameter(name: string, value: string): string {
  return element('hp:stringParam', { name }, xmlContent(value));
}

function linkBegin(id: number, bookmark: string): string {
  const parameters = [
    element('hp:integerParam', { name: 'Prop' }, '0'),
    stringParameter('Command', `?${bookmark};0;0;0;`),
    stringParameter('Category', 'HWPHYPERLINK_TYPE_HWP'),
    stringParameter('TargetType', 'HWPHYPERLINK_TARGET_BOOKMARK'),
    stringParameter('DocOpenType', 'HWPHYPERLINK_JUMP_CURRENTTAB'),
  ];
  return element(
    'hp:fieldBegin',
    { id, type: 'HYPERLINK', name: '', editable: false, dirty: false, zorder: -1, fieldid: HYPERLINK_FIELD },
    element('hp:parameters', { cnt: parameters.length, name: '' }, ...parameters),
  );
}

/** The runs of a text that leads to a bookmark of this document. */
export function bookmarkLink(
  properties: DocumentProperties,
  bookmark: string,
  text: string,
  look: CharacterLook,
): string[] {
  const id = properties.nextId();
  const end = element('hp:fieldEnd', { beginIDRef: id, fieldid: HYPERLINK_FIELD });
  return [
    textRun(properties, '', look, element('hp:ctrl', {}, linkBegin(id, bookmark))),
    textRun(properties, text, look),
    textRun(properties, '', look, element('hp:ctrl', {}, end)),
  ];
}
