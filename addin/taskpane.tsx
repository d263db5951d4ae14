import { render } from "preact";
import "./appearance";
import { browserCodec } from "./host/browser-codec";
import { browserWays } from "./host/browser-ways";
import { createDelivery } from "./host/delivery";
import { browserOpener, createOfficeHost, documentName, officeReady } from "./host/office";
import { openInNewWindow } from "./host/office/new-workbook";
import { sameFileCommand } from "./host/same-file-command";
import { sampleName, sampleWorkbook } from "./model/built-in-files";
import { applyLook } from "./model/look";
import { pageInAddress } from "./model/page";
import type { Session } from "./model/session";
import { speak, startSession } from "./start-pane";
import { Pane } from "./views/pane";

/** One sentence instead of the pane, where there can be none. */
function sayAlone(root: HTMLElement, language: string, text: string): void {
  const sentence = document.createElement("h1");
  sentence.textContent = text;
  sentence.className = "lead";
  const page = document.createElement("main");
  page.className = "pane alone";
  page.lang = language;
  page.append(sentence);
  root.replaceChildren(page);
}

/** The pane inside Excel. */
async function start(root: HTMLElement): Promise<void> {
  applyLook();
  const { platform, locale, newEnough, inExcel } = await officeReady();
  const speaking = await speak(locale || navigator.language);
  const { words, language } = speaking;
  if (!inExcel || !newEnough) {
    sayAlone(root, language, inExcel ? words.host.faults.unsupported() : words.pane.frame.notInExcel);
    return;
  }
  const ways = browserWays({
    canDownload: platform !== "Mac",
    command: ({ name }) => sameFileCommand(name, documentName()),
    openBrowser: browserOpener(),
  });
  const host = createOfficeHost({ codec: browserCodec, deliver: createDelivery(ways, words.host.deliver) });
  const session: Session = startSession(host, speaking, {
    hasCoAuthors: host.hasCoAuthors,
    openNew: async (file) => ((await openInNewWindow(file.bytes)) ? "window" : "refused"),
    newOpens: "window",
    openSample: async () => {
      const { openNew } = await import(/* webpackChunkName: "start" */ "./model/new-workbook");
      const text = await openNew(session, { name: sampleName, bytes: await sampleWorkbook(), mime: "application/zip" });
      session.store.set({ notice: { text } });
    },
  });
  session.go(pageInAddress(location.href));
  root.replaceChildren();
  render(<Pane session={session} />, root);
  await session.refresh();
}

const root = document.getElementById("root");
if (root) void start(root);
