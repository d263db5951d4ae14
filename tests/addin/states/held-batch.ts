import type { Page } from "playwright-core";

interface Held {
  /** How many turns of the page a batch still gets; then it stands until release() is called. */
  turns: number;
  release: () => void;
}

function hold(): void {
  const now = performance.now.bind(performance);
  let passed = 0;
  // Every document takes as long as a batch works before it gives the page its turn.
  performance.now = () => now() + (passed += 20);
  const held = globalThis as unknown as Held;
  Object.assign(held, { turns: Infinity, release: () => undefined });
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      const post = this.port2.postMessage.bind(this.port2);
      this.port2.postMessage = (message: unknown) => {
        held.turns -= 1;
        // One is held; the others are not the batch's.
        if (held.turns !== -1) return post(message);
        held.release = () => {
          post(message);
        };
      };
    }
  };
}

/** A page whose batches can be held in the middle, however fast they are. Before it is opened. */
export const holdable = (page: Page): Promise<unknown> => page.addInitScript(hold);

/** The next batch stands before its document after so many. */
export const holdAfter = (page: Page, documents: number): Promise<void> =>
  page.evaluate((turns) => void Object.assign(globalThis, { turns }), documents);

export const release = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as Held).release());
