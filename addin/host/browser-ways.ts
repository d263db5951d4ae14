import type { OutFile } from "../../core/ports";
import type { DeliveryWays } from "./delivery";

/** How long a download may take to begin before its address in memory is let go. */
const keepMs = 60_000;

function download({ name, bytes, mime }: OutFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keepMs);
}

/** `shuping serve` answers this; any other server says 404 or 405. */
async function handOff({ name, bytes }: OutFile): Promise<string | null> {
  const response = await fetch(`/hand-off?name=${encodeURIComponent(name)}`, {
    method: "POST",
    body: new Blob([Uint8Array.from(bytes)]),
  });
  if (response.status !== 201) return null;
  const answer: unknown = await response.json();
  const path = typeof answer === "object" && answer !== null && "path" in answer ? answer.path : null;
  return typeof path === "string" && path.startsWith("/hand-off/") ? new URL(path, location.origin).href : null;
}

export interface BrowserWaysOptions {
  readonly canDownload: boolean;
  readonly command: (file: OutFile) => string;
  /** Excel's own way to the system browser (OpenBrowserWindowApi 1.1); absent where there is none. */
  readonly openBrowser?: ((address: string) => void) | undefined;
}

/** The ways of a pane in a browser or a webview. */
export function browserWays({ canDownload, command, openBrowser }: BrowserWaysOptions): DeliveryWays {
  return {
    canDownload,
    download,
    handOff,
    command,
    openBrowser: (address) => {
      openBrowser?.(address);
      return openBrowser !== undefined;
    },
  };
}
