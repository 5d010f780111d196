/** Looks in Drive for what earlier runs left there that died, or were not answered, and ends their rows of 변경기록. */
import { fileIdIn, trashFile } from '../../drive/made-file';
import { findCopy, trashFilesOf } from '../../drive/report-document';
import type { OpenHistoryEntry, UnfinishedEntry } from '../../workbook/history';

/**
 * What was half made goes to the trash; a copy stays, since it may be all there is of what a document held, and its row says where
 * it is. A row ends only once Drive has answered the account that began it; otherwise the next run looks again. Nobody is kept from
 * working by that.
 * @param now the request that runs and the mark of the account that asks
 */
export function settleUnfinishedFiles(
  { unfinished }: OpenHistoryEntry,
  now: { readonly request: string; readonly account: string },
): void {
  let isDriveAnswering = true;
  for (const entry of unfinished) {
    if (isTakenUp(entry, now.request)) continue;
    const isOthers = entry.account !== '' && entry.account !== now.account;
    if (isOthers || !isDriveAnswering) {
      entry.leaveOpen();
      continue;
    }
    try {
      const copy = settled(entry);
      if (copy === null) entry.end();
      else entry.end({ detail: namesOf(entry.detail, copy.name), link: copy.link });
    } catch {
      isDriveAnswering = false;
      entry.leaveOpen();
    }
  }
}

/** @returns the copy that was found, where it stays without anybody knowing of it */
function settled({
  action,
  request,
  link,
  finishedLink,
}: UnfinishedEntry): { readonly name: string; readonly link: string } | null {
  if (request === '') return null;
  if (action === 'updateReport') return findCopy(request);
  const id = fileIdIn(link);
  if (id === null) trashFilesOf(request, fileIdIn(finishedLink));
  else if (id !== fileIdIn(finishedLink)) trashFile(id);
  return null;
}

/** Ends the rows of earlier tries of a request that has gone on with what they left. */
export function endTakenUp({ unfinished }: OpenHistoryEntry, request: string): void {
  for (const entry of unfinished) if (isTakenUp(entry, request)) entry.end();
}

/** The same request goes on with the copy it made, and with the file whose id it knows; of a document it knows none. */
function isTakenUp({ action, request, link }: UnfinishedEntry, running: string): boolean {
  if (request !== running) return false;
  return action === 'updateReport' || (action === 'saveReport' && fileIdIn(link) !== null);
}

function namesOf(detail: string, name: string): string {
  return detail === '' ? name : `${detail}\n${name}`;
}
