import { HostFault, type CellRef, type Codec, type Delivered, type Host, type OutFile } from "../../core/ports";
import { OpenWorkbook } from "./standalone/open-workbook";

/** A workbook in memory, as the stand-alone page holds it. */
export interface StandaloneHost extends Host {
  readonly workbook: OpenWorkbook;
  /** Called when a cell is to be shown. */
  onReveal(listener: (cell: CellRef) => void): void;
}

/** The patcher comes with the first change: a workbook is looked at before it is written. */
const writing = () => import(/* webpackChunkName: "writing" */ "../../core/workbook/apply-changes");

/** The stand-alone page's workbook as every job sees one: read, change, watch, show, deliver. */
export function createStandaloneHost(codec: Codec, deliver: (file: OutFile) => Promise<Delivered>): StandaloneHost {
  const workbook = new OpenWorkbook(codec);
  let showCell: (cell: CellRef) => void = () => undefined;
  return {
    workbook,
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
      const { applyChanges } = await writing();
      if (!workbook.held) throw new HostFault("sheet-missing");
      if (ifUnchanged !== undefined && ifUnchanged !== workbook.version) throw new HostFault("moved-on");
      workbook.change((bytes) => applyChanges(bytes, changes, codec));
      return workbook.version;
    },
    onChange: (listener) => workbook.onChange(listener),
    reveal: async (cell) => showCell(cell),
    deliver,
  };
}
