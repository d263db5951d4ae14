import type { OpenedFile } from "./desk/file-handles";
import { sampleName, sampleWorkbook } from "./model/built-in-files";

/**
 * The workbook that the page's address names: `?workbook=examples/x.xlsx` beside the page on the same server, or
 * `?sample` for the sample that comes with the page. Null when the address names none.
 */
export async function workbookInAddress(): Promise<OpenedFile | null> {
  const here = new URL(location.href);
  if (here.searchParams.has("sample")) return { name: sampleName, bytes: await sampleWorkbook() };
  const wanted = here.searchParams.get("workbook");
  if (wanted === null) return null;
  const address = new URL(wanted, here);
  if (address.origin !== here.origin) throw new Error("the workbook is on another server");
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address.pathname}`);
  const name = decodeURIComponent(address.pathname.split("/").at(-1) ?? "");
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
