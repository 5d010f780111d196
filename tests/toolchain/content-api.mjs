/**
 * Plays Google's interface for the content of a script project, inside the process that preloads it with `--import`.
 * CONTENT_API_FILE names the file that holds the project: the body of the last PUT. No other address can be reached.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import nock from 'nock';

const projectFile = process.env.CONTENT_API_FILE;
const contentAddress = /^\/v1\/projects\/([^/]+)\/content$/;

const scriptIdOf = (uri) => contentAddress.exec(uri)?.[1];
const readProject = () =>
  existsSync(projectFile) ? JSON.parse(readFileSync(projectFile, 'utf8')).body : { files: [] };

nock.disableNetConnect();
nock('https://script.googleapis.com')
  .persist()
  .get(contentAddress)
  .reply(200, (uri) => ({ scriptId: scriptIdOf(uri), ...readProject() }))
  .put(contentAddress)
  .reply(200, (uri, body) => {
    writeFileSync(projectFile, JSON.stringify({ scriptId: scriptIdOf(uri), body }));
    return { scriptId: scriptIdOf(uri), ...body };
  });
