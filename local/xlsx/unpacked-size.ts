/** How much a file may hold once it is unpacked: a small one can hold more than any machine opens. */
import { unzipSync } from 'fflate';

const megabyte = 1024 * 1024;
const mostOfAPart = 100 * megabyte;
const mostOfAll = 256 * megabyte;

/**
 * Goes by the sizes that the file states. One that states less than there is gets no further: its parts are unpacked into the room
 * they asked for.
 * @throws Error for what is no zip, and with a sentence for people where it is too large
 */
export function refuseTooLarge(file: Uint8Array): void {
  let all = 0;
  let largest = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      all += originalSize;
      largest = Math.max(largest, originalSize);
      return false;
    },
  });
  if (largest > mostOfAPart || all > mostOfAll) throw new TooLargeError(all);
}

export class TooLargeError extends Error {
  constructor(bytes: number) {
    const size = `${String(Math.round(bytes / megabyte))} MB`;
    super(
      `압축을 풀면 ${size}나 되어 열지 않았습니다. 쓰지 않는 시트와 그림을 지운 뒤 다시 저장해 주세요. / ` +
        `Unpacked it is ${size}, too large to be opened. Delete sheets and pictures nobody needs and save it again.`,
    );
    this.name = 'TooLargeError';
  }
}
