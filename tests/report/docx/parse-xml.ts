/** A strict reader for XML without document types: whatever is not well-formed is an error. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Production Char of XML 1.0. */
function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

/** @throws Error saying what is not well-formed, and where */
export function parseXml(source: string): XmlElement {
  let at = 0;

  function fail(what: string): never {
    throw new Error(`${what} at ${at}: ${source.slice(at, at + 60)}`);
  }

  for (const character of source) {
    if (!isAllowed(character.codePointAt(0) ?? 0)) {
      throw new Error(`character ${JSON.stringify(character)} is not allowed in XML`);
    }
  }

  function take(pattern: RegExp, what: string): string {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null) return fail(`expected ${what}`);
    at = pattern.lastIndex;
    return found[0];
  }

  function decoded(text: string): string {
    if (text.includes('<')) fail('a bare <');
    return text.replace(/&([^;]*);?/g, (whole, name: string) => {
      const value = whole.endsWith(';') ? ENTITIES[name] : undefined;
      return value ?? fail(`unknown entity ${whole}`);
    });
  }

  function element(): XmlElement {
    take(/</y, '<');
    const name = take(/[A-Za-z_][\w:.-]*/y, 'an element name');
    const attributes: Record<string, string> = {};
    while (/\s/.test(source.charAt(at))) {
      take(/\s+/y, 'white space');
      if (source.charAt(at) === '/' || source.charAt(at) === '>') break;
      const attribute = take(/[A-Za-z_][\w:.-]*/y, 'an attribute name');
      if (attribute in attributes) fail(`second attribute ${attribute}`);
      take(/="/y, '="');
      attributes[attribute] = decoded(take(/[^"]*/y, 'a value'));
      take(/"/y, '"');
    }
    if (source.startsWith('/>', at)) {
      at += 2;
      return { name, attributes, children: [] };
    }
    take(/>/y, '>');
    const children: (XmlElement | string)[] = [];
    while (!source.startsWith('</', at)) {
      if (at >= source.length) fail(`${name} is not closed`);
      if (source.charAt(at) === '<') children.push(element());
      else children.push(decoded(take(/[^<]+/y, 'text')));
    }
    at += 2;
    if (take(/[A-Za-z_][\w:.-]*/y, 'a name') !== name) fail(`${name} is not closed`);
    take(/>/y, '>');
    return { name, attributes, children };
  }

  take(/(<\?xml[^?]*\?>)?\s*/y, 'a declaration');
  const root = element();
  if (source.slice(at).trim() !== '') fail('something after the root');
  return root;
}
