import { buildPane } from "../rig/built-pane";
import { workInExcel } from "./flow/in-excel";

let folder = "";

beforeAll(async () => {
  folder = await buildPane();
}, 300000);

test.each(["zh-CN", "en-US"] as const)(
  "an office's work in Excel, by keyboard alone, %s",
  (language) => workInExcel(folder, "keyboard", language),
  120000,
);
