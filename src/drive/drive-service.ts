/** The Drive advanced service, which the manifest switches on. */

/** Drive is not there: the manifest's advanced service was removed. */
export class DriveServiceMissingError extends Error {
  constructor() {
    super('Drive 고급 서비스가 꺼져 있습니다 (the Drive advanced service is off)');
    this.name = 'DriveServiceMissingError';
  }
}

export function driveService(): NonNullable<typeof Drive> {
  if (typeof Drive === 'undefined') throw new DriveServiceMissingError();
  return Drive;
}
