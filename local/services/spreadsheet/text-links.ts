/** Links on parts of a text. */
import type { TextLink } from '../../engine/operations';

/** The longest part of a text that leads to one place, or nowhere. */
export interface LinkRun {
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
}

/** Targets that are known to come back from Google as they were given. */
export function isLinkTarget(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url) || /^#gid=\d+(?:&range=[^&#\s]+)?$/.test(url);
}

const address = /https?:\/\/|www\.|\S@\S+\.\S|\b[a-z0-9-]+\.(?:com|net|org|kr|io)\b/i;

/** Whether Google would find an address in the text by itself, and make a link of it. */
export function holdsUnlinkedAddress(text: string, links: readonly TextLink[]): boolean {
  return linkRuns(links, 0, text.length).some(
    ({ start, end, url }) => url === null && address.test(text.slice(start, end)),
  );
}

/** The links after one part of the text got another target, or none. */
export function withLink(
  links: readonly TextLink[],
  start: number,
  end: number,
  url: string | null,
): readonly TextLink[] {
  const rest = links.flatMap((link) =>
    [
      { ...link, end: Math.min(link.end, start) },
      { ...link, start: Math.max(link.start, end) },
    ].filter((part) => part.start < part.end),
  );
  const all = url === null ? rest : [...rest, { start, end, url }];
  const joined: TextLink[] = [];
  for (const link of all.sort((one, other) => one.start - other.start)) {
    const last = joined[joined.length - 1];
    if (last?.end === link.start && last.url === link.url)
      joined[joined.length - 1] = { ...last, end: link.end };
    else joined.push(link);
  }
  return joined;
}

/** The runs from `start` up to `end`, in order and without gaps. */
export function linkRuns(links: readonly TextLink[], start: number, end: number): readonly LinkRun[] {
  const runs: LinkRun[] = [];
  let done = start;
  for (const link of links) {
    const from = Math.max(link.start, start);
    const to = Math.min(link.end, end);
    if (from >= to) continue;
    if (from > done) runs.push({ start: done, end: from, url: null });
    runs.push({ start: from, end: to, url: link.url });
    done = to;
  }
  if (done < end) runs.push({ start: done, end, url: null });
  return runs;
}
