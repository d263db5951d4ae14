import { render } from "preact";
import "./appearance";
import { browserCodec } from "./host/browser-codec";
import { browserWays } from "./host/browser-ways";
import { createDelivery } from "./host/delivery";
import { browserOpener, createOfficeHost, documentName, officeReady } from "./host/office";
import { sameFileCommand } from "./host/same-file-command";
import { builtInTemplate } from "./model/built-in-files";
import { applyLook } from "./model/look";
import { pageInAddress } from "./model/page";
import { createSession } from "./model/session";
import { loadWords } from "./model/words";
import { copyText, localToday, paneLanguage } from "./start-pane";
import { Pane } from "./views/pane";

/** The pane inside Excel. */
async function start(root: HTMLElement): Promise<void> {
  applyLook();
  const { platform, locale, newEnough, inExcel } = await officeReady();
  const language = paneLanguage(locale || navigator.language);
  const words = await loadWords(language);
  if (!inExcel || !newEnough) {
    root.textContent = inExcel ? words.host.faults.unsupported() : words.pane.frame.notInExcel;
    return;
  }
  const ways = browserWays({
    canDownload: platform !== "Mac",
    command: ({ name }) => sameFileCommand(name, documentName()),
    openBrowser: browserOpener(),
  });
  const host = createOfficeHost({ codec: browserCodec, deliver: createDelivery(ways, words.host.deliver) });
  const session = createSession({
    host,
    codec: browserCodec,
    builtInTemplate,
    today: localToday,
    language,
    words,
    copyText,
    hasCoAuthors: host.hasCoAuthors,
  });
  host.onChange(() => {
    if (!session.store.get().writing) void session.refresh();
  });
  session.go(pageInAddress(location.href));
  root.replaceChildren();
  render(<Pane session={session} />, root);
  await session.refresh();
}

const root = document.getElementById("root");
if (root) void start(root);
