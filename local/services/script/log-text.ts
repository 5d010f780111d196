/** How logged values are written: `%s` and its relatives are filled in, objects are shown as JSON. */

export function logText(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  let next = 0;
  const filled = first.replace(/%[sdifjoO%]/g, (mark) => {
    if (mark === '%%') return '%';
    if (next >= others.length) return mark;
    next += 1;
    return shown(others[next - 1]);
  });
  return [filled, ...others.slice(next).map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  // An error has nothing for JSON to show; across realms only its tag tells it.
  if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : String(value);
  } catch {
    return String(value);
  }
}
