/** Where every test file runs: jest's environment for Node, with the hosts that the files of one worker share. */
import { TestEnvironment } from 'jest-environment-node';
import { KeptHosts } from './end-to-end/kept-hosts';

/** Loaded once for each worker, outside of what the test files see of one another. */
const keptHosts = new KeptHosts();

export default class SharingEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { keptHosts });
  }
}
