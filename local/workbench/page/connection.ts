/** The line to the server: messages both ways, and word of it when it is cut. */
import type { PageMessage, ServerMessage } from '../messages';

export interface Line {
  tell(message: PageMessage): void;
}

export function connect(hear: (message: ServerMessage) => void, onCut: () => void): Line {
  const socket = new WebSocket(`ws://${location.host}/live`);
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    hear(JSON.parse(data) as ServerMessage);
  });
  socket.addEventListener('close', onCut);
  return {
    tell(message) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
