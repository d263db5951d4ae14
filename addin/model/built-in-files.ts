import { bytesOfDataAddress } from "./data-address";

interface FileModule {
  readonly default: string;
}

/** A template that comes with the pane, by its file name; loaded when first wanted. A new one in templates/ needs no line here. */
export async function builtInTemplate(file: string): Promise<Uint8Array> {
  const name = file.replace(/\.docx$/, "");
  const { default: address } = (await import(
    /* webpackChunkName: "template-[request]", webpackInclude: /\.docx$/ */ `../../templates/${name}.docx`
  )) as FileModule;
  return bytesOfDataAddress(address);
}

/** The blank workbook of a scheme by its id, as `shuping init` begins with. */
export async function blankWorkbook(scheme: string): Promise<Uint8Array> {
  const { default: address } = (await import(
    /* webpackChunkName: "scheme-[request]", webpackInclude: /\.xlsx$/ */ `../../templates/workbooks/${scheme}.xlsx`
  )) as FileModule;
  return bytesOfDataAddress(address);
}

export const sampleName = "筹备阶段.xlsx";

/** The sample workbook that comes with the pane. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const { default: address } = (await import(
    /* webpackChunkName: "sample" */ "../../examples/筹备阶段.xlsx"
  )) as FileModule;
  return bytesOfDataAddress(address);
}
