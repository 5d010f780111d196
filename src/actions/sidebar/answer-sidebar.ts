/** The one function the sidebar calls: texts in and out, since a Date in a value would arrive as null. */
import { actionWords } from '../../locale/user-words';
import { failure } from '../run-action';
import { takesInput } from './call-input';
import { sidebarCalls, type SidebarCalls } from './calls';

/** `{"name": …, "input": […]}` to the answer of that call, as JSON; what is no such request is answered with a sentence. */
export function answerSidebar(request: string): string {
  const asked = requestOf(request);
  if (asked === null)
    return JSON.stringify(failure('badRequest', actionWords(Session.getActiveUserLocale()).badRequest));
  return JSON.stringify(Reflect.apply(sidebarCalls[asked.name], null, asked.input));
}

interface SidebarRequest {
  readonly name: keyof SidebarCalls;
  readonly input: readonly unknown[];
}

function requestOf(text: string): SidebarRequest | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('name' in value && 'input' in value)) return null;
  const { name, input } = value;
  return isCallName(name) && Array.isArray(input) && takesInput(name, input) ? { name, input } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCallName(name: unknown): name is keyof SidebarCalls {
  return typeof name === 'string' && Object.keys(sidebarCalls).includes(name);
}
