/** How long work may go on before the page gets its turn, in milliseconds: one picture at sixty a second. */
const longestMs = 16;

/** Gives the page its turn: it draws and takes presses between two documents. */
export interface Turns {
  rest(): Promise<void>;
}

/** A task of its own without the four milliseconds that repeated timers cost. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export function createTurns(now: () => number = () => performance.now(), next: () => Promise<void> = nextTask): Turns {
  let began = now();
  return {
    rest: async () => {
      if (now() - began < longestMs) return;
      await next();
      began = now();
    },
  };
}
