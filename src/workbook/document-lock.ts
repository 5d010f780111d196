/** One action at a time in one spreadsheet. */

const millisecondsToWait = 10_000;

/** Runs the work under the document lock; null when somebody else holds it too long. Writes are flushed before it is released. */
export function underDocumentLock<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(millisecondsToWait)) return null;
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
