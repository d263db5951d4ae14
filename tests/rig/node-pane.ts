import type { Delivered, Host, OutFile } from "../../core/ports";
import { createOfficeHost } from "../../addin/host/office";
import { nodeCodec } from "../../scripts/host/node-codec";
import type { RigBook } from "./book";
import { loadLibrary, type ClientLibrary } from "./node-library";
import { RigServer } from "./server";
import { RigSession } from "./session";

export interface NodePane {
  readonly host: Host;
  readonly server: RigServer;
  readonly session: RigSession;
  readonly delivered: OutFile[];
  /** Lets the time pass that the host waits for quiet after an event. */
  quiet(): void;
}

/** A copy of the open file, as Office.context.document gives it. */
function documentOf(book: RigBook): object {
  const bytes = (): Uint8Array => book.file ?? new Uint8Array();
  const ok = (value: unknown): object => ({ status: "succeeded", value });
  return {
    url: "https://files.example/%E4%BB%BB%E5%8A%A1%E5%88%86%E8%A7%A3%E8%A1%A8.xlsx",
    get mode() {
      return book.readOnly ? "readOnly" : "readWrite";
    },
    getFileAsync: (_: string, __: object, done: (result: object) => void) =>
      done(
        book.file === null
          ? { status: "failed", error: { name: "rig: no file" } }
          : ok({
              sliceCount: 1,
              getSliceAsync: (___: number, give: (result: object) => void) => give(ok({ data: [...bytes()] })),
              closeAsync: () => undefined,
            }),
      ),
  };
}

/**
 * A pane's host over a workbook, through one of Microsoft's libraries in Node. Office.js's names are globals, so one pane
 * is in front at a time: its calls run with its own library.
 */
export function nodePane(book: RigBook, which: ClientLibrary = "web", apiVersion = "1.7"): NodePane {
  const session = new RigSession(book);
  const server = new RigServer(session);
  const library = loadLibrary(which, server, apiVersion);
  const { context } = library.Office as { context: object };
  const office = {
    ...library.Office,
    context: { ...context, document: documentOf(book) },
    HostType: { Excel: "Excel" },
    DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  };
  const toFront = (): void => void Object.assign(globalThis, { Excel: library.Excel, Office: office });
  const waiting = new Set<() => void>();
  const delivered: OutFile[] = [];
  toFront();
  const host = createOfficeHost({
    codec: nodeCodec,
    deliver: async (file): Promise<Delivered> => {
      delivered.push(file);
      return { where: "下载文件夹" };
    },
    later: (run) => {
      waiting.add(run);
      return () => waiting.delete(run);
    },
  });
  const inFront =
    <A extends readonly unknown[], R>(call: (...given: A) => R) =>
    (...given: A): R => {
      toFront();
      return call(...given);
    };
  return {
    host: {
      readSheets: inFront(host.readSheets),
      apply: inFront(host.apply),
      onChange: inFront(host.onChange),
      reveal: inFront(host.reveal),
      deliver: inFront(host.deliver),
    },
    server,
    session,
    delivered,
    quiet: () => {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
  };
}
