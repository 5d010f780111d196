/**
 * The namespaces of OWPML as Hancom Office writes them. The edition of 2024 of KS X 6101 names others
 * (`http://www.owpml.org/owpml/2024/…`), which the programs in use do not know yet.
 */
import type { Attributes } from '../rendering/xml-element';

/** Declared on the root of every part with document content. */
export const DOCUMENT_NAMESPACES: Attributes = {
  'xmlns:ha': 'http://www.hancom.co.kr/hwpml/2011/app',
  'xmlns:hp': 'http://www.hancom.co.kr/hwpml/2011/paragraph',
  'xmlns:hp10': 'http://www.hancom.co.kr/hwpml/2016/paragraph',
  'xmlns:hs': 'http://www.hancom.co.kr/hwpml/2011/section',
  'xmlns:hc': 'http://www.hancom.co.kr/hwpml/2011/core',
  'xmlns:hh': 'http://www.hancom.co.kr/hwpml/2011/head',
  'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:opf': 'http://www.idpf.org/2007/opf/',
  'xmlns:hwpunitchar': 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar',
};

/** The namespace a reader has to know to take lengths at their face value. */
export const UNIT_NAMESPACE = 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar';
