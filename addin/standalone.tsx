import { render } from "preact";
import "./appearance";
import "./appearance/desk.css";
import "./appearance/grid.css";
import { Desk } from "./desk/desk";
import { workbookFile } from "./desk/workbook-file";
import { browserCodec } from "./host/browser-codec";
import { browserWays } from "./host/browser-ways";
import { createDelivery } from "./host/delivery";
import { createStandaloneHost } from "./host/standalone";
import { sampleName, sampleWorkbook } from "./model/built-in-files";
import { applyLook } from "./model/look";
import type { Session } from "./model/session";
import { troubleOf } from "./model/trouble";
import { speak, startSession } from "./start-pane";
import { workbookInAddress } from "./workbook-in-address";

/** The stand-alone page: no Excel, no network; a workbook file is opened or dropped. */
async function start(root: HTMLElement): Promise<void> {
  applyLook();
  const speaking = await speak(navigator.language);
  const ways = browserWays({ canDownload: true, command: () => "" });
  const host = createStandaloneHost(browserCodec, createDelivery(ways, speaking.words.host.deliver));
  const session: Session = startSession(host, speaking, {
    openSample: async () => file.open({ name: sampleName, bytes: await sampleWorkbook() }),
    openNew: async ({ name, bytes }) => {
      await file.open({ name, bytes, isNew: true });
      return "here";
    },
    newOpens: "here",
  });
  const file = workbookFile(host, session);
  root.replaceChildren();
  render(<Desk host={host} session={session} file={file} />, root);
  host.prepare();
  workbookInAddress().then(
    (found) => (found ? file.open(found) : undefined),
    async (error: unknown) => {
      await session.allWords();
      session.store.set({ trouble: troubleOf(error, "readingTitle", session.messages()) });
    },
  );
}

const root = document.getElementById("root");
if (root) void start(root);
