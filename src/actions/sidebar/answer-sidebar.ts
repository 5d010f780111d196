/** The one function the sidebar calls: texts in and out, since a Date in a value would arrive as null. */
import { sidebarCalls } from './calls';

/**
 * `{"name": …, "input": […]}` to the answer of that call, as JSON.
 * @throws Error for a name that is none of the calls: a page of another version
 */
export function answerSidebar(request: string): string {
  const { name, input } = requestOf(JSON.parse(request));
  const calls: ReadonlyMap<string, unknown> = new Map(Object.entries(sidebarCalls));
  const call = calls.get(name);
  if (typeof call !== 'function') throw new Error(`The sidebar asked for ${name}`);
  return JSON.stringify(Reflect.apply(call, null, input));
}

function requestOf(value: unknown): { readonly name: string; readonly input: readonly unknown[] } {
  if (typeof value === 'object' && value !== null && 'name' in value && 'input' in value) {
    const { name, input } = value;
    if (typeof name === 'string' && Array.isArray(input)) return { name, input };
  }
  throw new Error('The sidebar sent something that is no request');
}
