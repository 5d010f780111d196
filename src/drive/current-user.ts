/** Who runs the add-on, as far as the scopes tell. */
import { driveService } from './drive-service';

/** The e-mail address, or the display name where the address is hidden. Asks Drive. */
export function currentUser(): string {
  const { user } = driveService().About.get({ fields: 'user(displayName,emailAddress)' });
  return user?.emailAddress ?? user?.displayName ?? '';
}

/**
 * Eight characters by which an account knows again what it began, without telling who it is and without asking Drive.
 * Google changes the key behind them every thirty days.
 */
export function accountMark(): string {
  const key = Session.getTemporaryActiveUserKey();
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, key, Utilities.Charset.UTF_8);
  return Utilities.base64EncodeWebSafe(digest).slice(0, 8);
}
