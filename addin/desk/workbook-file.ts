import type { StandaloneHost } from "../host/standalone";
import { tabOf, type Page } from "../model/page";
import type { Session } from "../model/session";
import { troubleOf } from "../model/trouble";
import { pickFile, type OpenedFile } from "./file-handles";

/** Opening and saving for the stand-alone page; where a file came from is remembered so that it can be written back. */
export interface WorkbookFile {
  /**
   * Opens what was chosen or dropped, once it is here; null: nothing was. What cannot be read is said, and the workbook before
   * stays. Of two, the one that was chosen last is open in the end, however long the other took.
   */
  open(file: OpenedFile | Promise<OpenedFile | null>): Promise<void>;
  /** Asks for a file; false when the page's own file field has to ask. */
  choose(): Promise<boolean>;
  save(): Promise<void>;
}

const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function fail(session: Session, error: unknown, title: "readingTitle" | "writingTitle", name: string) {
  await session.allWords();
  const words = session.messages();
  const trouble = troubleOf(error, title, words);
  const text = name === "" ? words.pane.desk.unreadable : words.pane.desk.about(name, trouble.text);
  session.store.set({ trouble: { ...trouble, title, text } });
}

/** Where the open workbook can be written back; nowhere: it is downloaded. */
interface Target {
  write?: OpenedFile["write"];
}

/** A new workbook begins at its overview; whoever went elsewhere while it was coming stays there. */
function pageAfter(before: Page, now: Page): Page {
  return now === before ? { at: "overview" } : { at: tabOf(now) };
}

function opening(host: StandaloneHost, session: Session, target: Target): WorkbookFile["open"] {
  let chosen = 0;
  return async (coming) => {
    const turn = (chosen += 1);
    const { page } = session.store.get();
    let name = "";
    try {
      const file = await coming;
      if (!file || turn !== chosen) return;
      ({ name } = file);
      await host.open(file.bytes, name, file.isNew !== true);
      target.write = file.write;
      session.forget();
      session.store.set({
        page: pageAfter(page, session.store.get().page),
        notice: null,
        trouble: null,
        check: null,
        stage: "reading",
        making: { step: "choose" },
      });
      await session.refresh();
    } catch (error) {
      await fail(session, error, "readingTitle", name);
    }
  };
}

function savingOnce({ workbook, deliver }: StandaloneHost, session: Session, target: Target): () => Promise<void> {
  return async () => {
    const { held, name } = workbook;
    if (!held) return;
    const { write } = target;
    const words = session.messages().pane.desk;
    const { bytes } = held;
    try {
      if (write) await write(bytes);
      else await deliver({ name, bytes, mime });
      // What was changed while the file was written is still to be saved.
      workbook.saved(bytes);
      session.store.set({ notice: { text: write ? words.savedTo(name) : words.downloaded(name) }, trouble: null });
    } catch (error) {
      await fail(session, error, "writingTitle", name);
    }
  };
}

export function workbookFile(host: StandaloneHost, session: Session): WorkbookFile {
  const target: Target = {};
  const open = opening(host, session, target);
  const saveOnce = savingOnce(host, session, target);
  let saving: Promise<void> | null = null;
  return {
    open,
    save: async () => {
      if (saving) {
        await saving;
        // A second press of the same is no second file.
        if (!host.workbook.isChanged) return;
      }
      saving = saveOnce().finally(() => (saving = null));
      await saving;
    },
    choose: async () => {
      const file = await pickFile();
      if (file === "absent") return false;
      if (file) await open(file);
      return true;
    },
  };
}
