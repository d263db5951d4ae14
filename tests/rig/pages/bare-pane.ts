import { inflateSync } from "fflate";
import { browserWays } from "../../../addin/host/browser-ways";
import { createDelivery } from "../../../addin/host/delivery";
import { browserOpener, createOfficeHost, officeReady } from "../../../addin/host/office";
import { messagesIn } from "../../../core/messages";
import { crc32 } from "../../../core/package/crc32";
import type { Codec } from "../../../core/ports";

/** A pane without views: the Excel host as a page has it, for tests of the host alone. */
const codec: Codec = {
  deflateRaw: (bytes) => bytes,
  inflateRaw: (bytes) => inflateSync(bytes),
  crc32,
  sha256: () => "",
};

async function start(): Promise<void> {
  const ready = await officeReady();
  const forced = new URLSearchParams(location.search).get("platform");
  const platform = forced ?? ready.platform;
  const ways = browserWays({
    canDownload: platform !== "Mac",
    command: () => "shuping bulletin 表.xlsx --out .",
    openBrowser: browserOpener() ?? (forced === null ? undefined : (address) => void window.open(address)),
  });
  const host = createOfficeHost({ codec, deliver: createDelivery(ways, messagesIn("zh-CN").host.deliver) });
  const hints: number[] = [];
  host.onChange(() => hints.push(1));
  Object.assign(window, { shuping: { host, ready, hints } });
}

void start();
