import { useRef } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { StandaloneHost } from "../host/standalone";
import { useKeptFocus } from "../views/kept-focus";
import { useWords } from "../views/pane-context";
import { accepted, fromFile } from "./file-handles";
import type { WorkbookFile } from "./workbook-file";

/** File name, whether it is saved, open, save, undo, redo. */
export function FileBar({ host, file }: { host: StandaloneHost; file: WorkbookFile }) {
  const { desk, frame, start } = useWords();
  const { workbook } = host;
  const bar = useRef<HTMLElement>(null);
  useKeptFocus(bar);
  return (
    <header class="desk-top" ref={bar} tabIndex={-1}>
      <span class="name">{workbook.held ? workbook.name : frame.product}</span>
      {workbook.isChanged ? <span class="note unsaved">{desk.unsaved}</span> : null}
      <span class="sep" />
      <OpenButton file={file} />
      {workbook.held ? (
        <>
          <button
            type="button"
            class={workbook.isChanged ? "btn small primary" : "btn small"}
            onClick={() => void file.save()}
          >
            {desk.save}
          </button>
          <button
            type="button"
            class="icon"
            aria-label={desk.undo}
            title={desk.undo}
            disabled={!workbook.canUndo}
            onClick={() => workbook.undo()}
          >
            <Sym name="undo" />
          </button>
          <button
            type="button"
            class="icon"
            aria-label={desk.redo}
            title={desk.redo}
            disabled={!workbook.canRedo}
            onClick={() => workbook.redo()}
          >
            <Sym name="redo" />
          </button>
        </>
      ) : null}
      <span class="note local">{start.local}</span>
    </header>
  );
}

/** The browser's own way to open where it gives a file to write back; else a file field. */
export function OpenButton({ file, primary = false }: { file: WorkbookFile; primary?: boolean }) {
  const { desk, start } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const open = async () => {
    if (!(await file.choose())) field.current?.click();
  };
  return (
    <>
      <button type="button" class={primary ? "btn primary" : "btn small"} onClick={() => void open()}>
        {primary ? start.openFile : desk.open}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accepted}
        aria-label={desk.open}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) void file.open(fromFile(chosen));
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
