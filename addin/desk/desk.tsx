import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CellRef } from "../../core/ports";
import { parseCellAddress, type SheetGrid } from "../../core/workbook/grid";
import type { Place } from "../grid/moves";
import type { StandaloneHost } from "../host/standalone";
import type { Session } from "../model/session";
import { Pane } from "../views/pane";
import { SessionContext } from "../views/pane-context";
import { droppedFile } from "./file-handles";
import { FileBar } from "./file-bar";
import { SheetTabs } from "./sheet-tabs";
import { Sheet } from "./sheet";
import { Splitter } from "./splitter";
import { useHost } from "./use-host";
import { Welcome } from "./welcome";
import type { WorkbookFile } from "./workbook-file";

export interface DeskProps {
  readonly host: StandaloneHost;
  readonly session: Session;
  readonly file: WorkbookFile;
}

/** The stand-alone page: a file bar, the sheet, the pane beside it, the sheets' tabs. */
export function Desk({ host, session, file }: DeskProps) {
  useHost(host);
  const desk = useRef<HTMLDivElement>(null);
  const sheets = host.workbook.held?.sheets ?? [];
  const { grid, place, shown, setPlace, choose } = useChosenCell(host, sheets);
  useLayoutEffect(() => leaveGuard(host), [host]);
  const press = (event: KeyboardEvent) => pressedOnDesk(event, desk.current, host, file);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer) void file.open(droppedFile(event.dataTransfer));
  };
  return (
    <SessionContext.Provider value={session}>
      <div
        class={grid ? "desk" : "desk is-empty"}
        ref={desk}
        onKeyDown={press}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <FileBar host={host} file={file} />
        {grid ? (
          <>
            <Sheet grid={grid} place={place} shown={shown} onSelect={setPlace} />
            <Splitter desk={desk} />
          </>
        ) : null}
        <div class="desk-pane">
          <Pane session={session} closed={<Welcome file={file} />} />
        </div>
        {grid ? <SheetTabs sheets={sheets} current={grid.name} onChoose={choose} /> : null}
      </div>
    </SessionContext.Provider>
  );
}

interface ChosenCell {
  /** The sheet in sight; none while nothing is open. */
  readonly grid: SheetGrid | undefined;
  readonly place: Place;
  /** Another number each time a cell was asked for. */
  readonly shown: number;
  readonly setPlace: (place: Place) => void;
  /** Another sheet, from its first cell. */
  readonly choose: (sheet: string) => void;
}

const corner: Place = { row: 1, column: 1 };

/** Which sheet and which cell are looked at: chosen here, or asked for from the pane. */
function useChosenCell(host: StandaloneHost, sheets: readonly SheetGrid[]): ChosenCell {
  const [sheet, setSheet] = useState("");
  const [place, setPlace] = useState(corner);
  const [shown, setShown] = useState(0);
  useLayoutEffect(() => {
    host.onReveal(({ sheet: name, cell }: CellRef) => {
      const at = parseCellAddress(cell);
      if (!at) return;
      setSheet(name);
      setPlace(at);
      setShown((count) => count + 1);
    });
  }, [host]);
  const choose = (name: string) => {
    setSheet(name);
    setPlace(corner);
  };
  const grid = sheets.find(({ name }) => name === sheet) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return { grid, place, shown, setPlace, choose };
}

function leaveGuard(host: StandaloneHost): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (host.workbook.isChanged) event.preventDefault();
  };
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
}

/** F6 goes between sheet and pane; Ctrl+S saves; Ctrl+Z and Ctrl+Y take back and do again, outside of fields. */
function pressedOnDesk(event: KeyboardEvent, desk: HTMLElement | null, host: StandaloneHost, file: WorkbookFile): void {
  const control = event.ctrlKey || event.metaKey;
  const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  const key = event.key.toLowerCase();
  if (event.key === "F6") {
    const inPane = desk?.querySelector(".desk-pane")?.contains(document.activeElement) ?? false;
    const to = inPane ? ".grid [tabindex='0']" : ".desk-pane [role='tab'][aria-selected='true']";
    desk?.querySelector<HTMLElement>(to)?.focus();
  } else if (control && key === "s") void file.save();
  else if (control && !inField && key === "z" && !event.shiftKey) host.workbook.undo();
  else if (control && !inField && (key === "y" || key === "z")) host.workbook.redo();
  else return;
  event.preventDefault();
}
