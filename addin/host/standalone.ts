import { HostFault, type CellRef, type Codec, type Delivered, type Host, type OutFile } from "../../core/ports";
import { fileReader } from "./file-reader";
import { OpenWorkbook } from "./standalone/open-workbook";

/** A workbook in memory, as the stand-alone page holds it. */
export interface StandaloneHost extends Host {
  readonly workbook: OpenWorkbook;
  /**
   * Opens a file's bytes; of two, the one that was asked for last stays. Rejects with a Fault of room "workbook" for what is
   * no workbook, and keeps the one before. What was made here (`isSaved` false) is still to be saved.
   */
  open(bytes: Uint8Array, name: string, isSaved?: boolean): Promise<void>;
  /** Fetches what opening a file takes, so that the first one is there as soon as it is chosen. */
  prepare(): void;
  /** Called when a cell is to be shown. */
  onReveal(listener: (cell: CellRef) => void): void;
}

/** The patcher comes with the first change: a workbook is looked at before it is written. */
const writing = () => import(/* webpackChunkName: "writing" */ "../../core/workbook/apply-changes");

/** The stand-alone page's workbook as every job sees one: read, change, watch, show, deliver. */
export function createStandaloneHost(codec: Codec, deliver: (file: OutFile) => Promise<Delivered>): StandaloneHost {
  const workbook = new OpenWorkbook();
  let showCell: (cell: CellRef) => void = () => undefined;
  return {
    workbook,
    open: async (bytes, name, isSaved = true) => {
      const { readWorkbook } = await fileReader();
      workbook.begin(bytes, readWorkbook(bytes, codec), name, isSaved);
    },
    // What cannot be fetched now is fetched, and its absence said, when a file is opened.
    prepare: () => void fileReader().catch(() => undefined),
    onReveal: (listener) => {
      showCell = listener;
    },
    readSheets: async (names) => {
      if (!workbook.held) throw new HostFault("sheet-missing");
      const { sheets } = workbook.held;
      const wanted = names ? sheets.filter(({ name }) => names.includes(name)) : sheets;
      return { sheets: wanted, version: workbook.version, name: workbook.name, remarks: workbook.warnings };
    },
    apply: async (changes, ifUnchanged) => {
      const [{ applyChanges }, { readWorkbook }] = await Promise.all([writing(), fileReader()]);
      if (!workbook.held) throw new HostFault("sheet-missing");
      if (ifUnchanged !== undefined && ifUnchanged !== workbook.version) throw new HostFault("moved-on");
      workbook.change(
        (bytes) => applyChanges(bytes, changes, codec),
        (bytes) => readWorkbook(bytes, codec),
      );
      return workbook.version;
    },
    onChange: (listener) => workbook.onChange(listener),
    reveal: async (cell) => showCell(cell),
    deliver,
  };
}
