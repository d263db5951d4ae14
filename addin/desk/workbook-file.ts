import type { StandaloneHost } from "../host/standalone";
import type { Session } from "../model/session";
import { troubleOf } from "../model/trouble";
import { pickFile, type OpenedFile } from "./file-handles";

/** Opening and saving for the stand-alone page; where a file came from is remembered so that it can be written back. */
export interface WorkbookFile {
  /** Opens what was chosen or dropped; what cannot be read is said, and the workbook before stays. */
  open(file: OpenedFile): Promise<void>;
  /** Asks for a file; false when the page's own file field has to ask. */
  choose(): Promise<boolean>;
  save(): Promise<void>;
}

const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function workbookFile(host: StandaloneHost, session: Session): WorkbookFile {
  let write: OpenedFile["write"];
  const fail = async (error: unknown, title: "readingTitle" | "writingTitle", name: string): Promise<void> => {
    await session.allWords();
    const words = session.messages();
    const trouble = troubleOf(error, title, words);
    session.store.set({ trouble: { ...trouble, text: words.pane.desk.about(name, trouble.text) } });
  };

  const open = async (file: OpenedFile): Promise<void> => {
    try {
      host.workbook.open(file.bytes, file.name, file.isNew !== true);
      ({ write } = file);
      session.store.set({ page: { at: "overview" }, notice: null, trouble: null, check: null, stage: "reading" });
      await session.refresh();
    } catch (error) {
      await fail(error, "readingTitle", file.name);
    }
  };

  const save = async (): Promise<void> => {
    const { workbook } = host;
    if (!workbook.held) return;
    const words = session.messages().pane.desk;
    const { name } = workbook;
    const bytes = workbook.bytes();
    try {
      if (write) await write(bytes);
      else await host.deliver({ name, bytes, mime });
      workbook.saved();
      session.store.set({ notice: { text: write ? words.savedTo(name) : words.downloaded(name) }, trouble: null });
    } catch (error) {
      await fail(error, "writingTitle", name);
    }
  };

  return {
    open,
    save,
    choose: async () => {
      const file = await pickFile();
      if (file === "absent") return false;
      if (file) await open(file);
      return true;
    },
  };
}
