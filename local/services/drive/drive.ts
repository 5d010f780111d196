/** Drive, the advanced service, version 3. */
import { ServiceObject } from '../boundary/service-object';
import type { OfficeState } from '../environment';
import { About } from './about';
import { Files } from './files';

export class Drive extends ServiceObject {
  protected readonly className = 'Drive';
  readonly About: About;
  readonly Files: Files;

  constructor(office: OfficeState, outFolder: string, userEmail: string, locale: 'ko' | 'en') {
    super();
    this.About = new About(userEmail);
    this.Files = new Files(office, outFolder, userEmail, locale);
  }
}
