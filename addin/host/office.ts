import { HostFault, type Codec, type Delivered, type Host, type OutFile } from "../../core/ports";
import type { Later } from "../model/session/pause";
import { parseCellAddress } from "../../core/workbook/grid";
import { countsFrom1904 } from "./office/date-system";
import { createReader } from "./office/reader";
import { oneAtATime, runExcel } from "./office/run";
import { toGrid } from "./office/to-grid";
import { createWatch } from "./office/watch";
import { applyChanges } from "./office/writer";

export interface OfficeHostOptions {
  readonly codec: Codec;
  /** Where files go; see delivery.ts. */
  readonly deliver: (file: OutFile) => Promise<Delivered>;
  readonly later?: Later;
}

export interface OfficeReady {
  /** False in a plain browser, or in another program of Office. */
  readonly inExcel: boolean;
  /** "Mac", "PC", "OfficeOnline" … */
  readonly platform: string;
  /** "zh-CN" */
  readonly locale: string;
  /** False below ExcelApi 1.7. */
  readonly newEnough: boolean;
}

/** Waits until Office.js knows where it runs. */
export async function officeReady(): Promise<OfficeReady> {
  const { host, platform } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  return {
    inExcel,
    platform: String(platform ?? ""),
    locale: inExcel ? Office.context.displayLanguage : "",
    newEnough: inExcel && Office.context.requirements.isSetSupported("ExcelApi", "1.7"),
  };
}

/** Excel's way to the system browser, where it has one. */
export function browserOpener(): ((address: string) => void) | undefined {
  const can = Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
  return can ? (address) => Office.context.ui.openBrowserWindow(address) : undefined;
}

/** File name of the open document, as far as Excel tells it. */
export function documentName(): string {
  const address = Office.context.document.url ?? "";
  const last = address.split(/[/\\]/).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

export interface OfficeHost extends Host {
  /** True once a co-author's edit has been seen: then a commit is worth reading once more before files go out. */
  hasCoAuthors(): boolean;
}

/** The open workbook in Excel. One round trip to read once the sheets are known, one to write. */
export function createOfficeHost({ codec, deliver, later }: OfficeHostOptions): OfficeHost {
  const reader = createReader(codec);
  const watch = createWatch(later);
  const inTurn = oneAtATime();
  return {
    readSheets: (names) =>
      inTurn(async () => {
        const { sheets, version } = await reader.read(names);
        const date1904 = countsFrom1904(sheets);
        return { sheets: sheets.map((sheet) => toGrid(sheet, date1904)), version, name: documentName() };
      }),
    apply: (changes, ifUnchanged) =>
      inTurn(() =>
        applyChanges(changes, reader, ifUnchanged, ({ rectangles }, { sheets }) => {
          for (const rectangle of rectangles) {
            const id = sheets.find(({ name }) => name === rectangle.sheet)?.id;
            if (id !== undefined) watch.expectOwn(id, rectangle);
          }
        }),
      ),
    onChange: (listener) => watch.onChange(listener),
    reveal: ({ sheet: name, cell }) =>
      inTurn(async () => {
        if (parseCellAddress(cell) === null) throw new HostFault("sheet-missing", cell);
        await runExcel(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.activate();
          sheet.getRange(cell).select();
          await context.sync();
        });
      }),
    deliver,
    hasCoAuthors: () => watch.hasSeenOthers(),
  };
}
