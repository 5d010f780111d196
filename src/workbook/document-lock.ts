/** One action at a time in one spreadsheet. */

const millisecondsToWait = 10_000;

/** Runs the work under the document lock; null when somebody else holds it too long. */
export function underDocumentLock<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(millisecondsToWait)) return null;
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** Google gives every lock back when the execution ends, so a failure here must not make finished work look failed. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(error);
  }
}
