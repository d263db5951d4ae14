import { HostFault, type Delivered, type OutFile } from "../../core/ports";
import type { Messages } from "../../core/messages";

/** What a pane's surroundings can do with a file; each test gives its own. */
export interface DeliveryWays {
  /** Excel for Mac: its pane cannot download (office-js #2700, closed as by design). */
  readonly canDownload: boolean;
  /** Saves through the browser; throws when it cannot. */
  download(file: OutFile): void;
  /** Gives the file to the pane's own server; its one-time address, or null when there is no such server. */
  handOff(file: OutFile): Promise<string | null>;
  /** Opens an address in the system browser; false when this Excel cannot. */
  openBrowser(address: string): boolean;
  /** The command line that makes the same file, for the sentence when nothing else works. */
  command(file: OutFile): string;
}

/** Delivers a file by the first way that works and says where it went; never fails silently. */
export function createDelivery(ways: DeliveryWays, says: Messages["host"]["deliver"]) {
  return async (file: OutFile): Promise<Delivered> => {
    if (ways.canDownload) {
      ways.download(file);
      return { where: says.downloads };
    }
    const address = await ways.handOff(file).catch(() => null);
    if (address !== null && ways.openBrowser(address)) return { where: says.browser };
    throw new HostFault("not-delivered", says.notHere(file.name, ways.command(file)));
  };
}
