import { messagesIn } from "../../../core/messages";
import { HostFault, type Delivered, type Host, type OutFile } from "../../../core/ports";
import { collectFiles } from "../../../addin/host/archive-delivery";
import { createDelivery, type DeliveryWays } from "../../../addin/host/delivery";
import { sameFileCommand } from "../../../addin/host/same-file-command";
import { openPackage } from "../../../core/package";
import { nodeCodec } from "../../../scripts/host/node-codec";

const file = (name: string): OutFile => ({ name, bytes: new TextEncoder().encode(name), mime: "application/zip" });
const says = messagesIn("zh-CN").host.deliver;

interface Happened {
  readonly done: string[];
  readonly result: Delivered | HostFault;
}

async function delivered(ways: Partial<DeliveryWays>): Promise<Happened> {
  const done: string[] = [];
  const deliver = createDelivery(
    {
      canDownload: true,
      download: ({ name }) => void done.push(`download ${name}`),
      handOff: async ({ name }) => {
        done.push(`hand over ${name}`);
        return "https://pane.example/hand-off/x";
      },
      openBrowser: (address) => {
        done.push(`open ${address}`);
        return true;
      },
      command: ({ name }) => `shuping bulletin 表.xlsx --out . # ${name}`,
      ...ways,
    },
    says,
  );
  const result = await deliver(file("情况简报第3期.docx")).catch((error: unknown) => {
    if (error instanceof HostFault) return error;
    throw error;
  });
  return { done, result };
}

test("where the pane can download, it does, and says where to look", async () => {
  expect(await delivered({})).toEqual({ done: ["download 情况简报第3期.docx"], result: { where: "“下载”文件夹" } });
});

test("in Excel for Mac nothing is downloaded: the system browser fetches the file", async () => {
  expect(await delivered({ canDownload: false })).toEqual({
    done: ["hand over 情况简报第3期.docx", "open https://pane.example/hand-off/x"],
    result: { where: says.browser },
  });
});

const noWay: readonly (readonly [string, Partial<DeliveryWays>])[] = [
  ["there is no such server", { handOff: async () => null }],
  ["the server cannot be reached", { handOff: async () => Promise.reject(new TypeError("offline")) }],
  ["Excel cannot open a browser", { openBrowser: () => false }],
];

test.each(noWay)("on a Mac where %s, the pane names the command that makes the same file", async (_, ways) => {
  const { result } = await delivered({ canDownload: false, ...ways });
  expect(result).toMatchObject({ code: "not-delivered" });
  const { details } = result as HostFault;
  expect(details).toContain("情况简报第3期.docx");
  expect(details).toContain("shuping bulletin 表.xlsx --out .");
  expect(messagesIn("en").host.faults["not-delivered"]({ details })).toBe(details);
});

test.each([
  ["盱眙县人大常委会情况简报第3期.docx", "任务 分解表.xlsx", 'shuping bulletin "任务 分解表.xlsx" --out .'],
  ["反馈意见函12份.zip", "a.xlsx", 'shuping letters "a.xlsx" --out .'],
  ["评议对象甲整改通知书.docx", "a.xlsx", 'shuping notices "a.xlsx" --out .'],
  ["催办单3份.zip", "a.xlsx", 'shuping reminders "a.xlsx" --out .'],
  ["情况简报第3期.docx", 'a"; rm -rf ~.xlsx', "shuping bulletin … --out ."],
])("the command for %s of %s", (file, workbook, command) => {
  expect(sameFileCommand(file, workbook)).toBe(command);
});

describe("several files", () => {
  function collecting(): { got: OutFile[]; kept: ReturnType<typeof collectFiles> } {
    const got: OutFile[] = [];
    const host = { deliver: async (each: OutFile) => (got.push(each), { where: "下载" }) } as unknown as Host;
    return { got, kept: collectFiles(host, nodeCodec, (count) => says.archive("反馈意见函", count)) };
  }

  test("come as one archive that holds each of them", async () => {
    const { got, kept } = collecting();
    for (const name of ["评议对象甲.docx", "评议对象乙.docx", "评议对象丙.docx"])
      await kept.destination.deliver(file(name));
    expect(got).toEqual([]);
    expect(await kept.finish()).toEqual({ where: "下载" });
    expect(got.map(({ name }) => name)).toEqual(["反馈意见函3份.zip"]);
    const pack = openPackage(got[0]?.bytes ?? new Uint8Array(), nodeCodec);
    expect(pack.entries.map(({ name }) => name)).toEqual(["评议对象甲.docx", "评议对象乙.docx", "评议对象丙.docx"]);
  });

  test("one file stays what it is, and none is nothing", async () => {
    const { got, kept } = collecting();
    expect(await kept.finish()).toBeNull();
    await kept.destination.deliver(file("评议对象甲.docx"));
    await kept.finish();
    expect(got.map(({ name }) => name)).toEqual(["评议对象甲.docx"]);
  });

  test("can be asked for again when saving failed", async () => {
    const { got, kept } = collecting();
    for (const name of ["a.docx", "b.docx"]) await kept.destination.deliver(file(name));
    await kept.finish();
    await kept.finish();
    expect(got).toHaveLength(2);
    expect(got[0]?.bytes).toEqual(got[1]?.bytes);
  });
});
