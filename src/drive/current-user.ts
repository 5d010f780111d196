/** Who runs the add-on, as far as the Drive scope tells. */
import { driveService } from './drive-service';

/** The e-mail address, or the display name where the address is hidden. */
export function currentUser(): string {
  const { user } = driveService().About.get({ fields: 'user(displayName,emailAddress)' });
  return user?.emailAddress ?? user?.displayName ?? '';
}
