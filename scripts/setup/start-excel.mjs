// npm run start:excel: the add-in in the Excel of this machine, for a trial. Makes and trusts a certificate for
// https://localhost (asked by the system), puts the manifest where Excel looks for it, and serves the built pane.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const manifest = path.join(root, "manifest.xml");
const pane = path.join(root, "dist/pane/taskpane.html");
const cli = path.join(root, "dist/cli/shuping.cjs");
const id = "c85bd989-6600-43d1-ab83-9cafa02d492a";
const port = 3000;

const say = (line) => process.stdout.write(`${line}\n`);
function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function portIsFree() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

const registryKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const macFolder = path.join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
const macFile = path.join(macFolder, `${id}.manifest.xml`);

/** Where Excel finds an add-in that is being tried out; removed again at the end. */
const places = {
  win32: {
    add: () => spawnSync("reg", ["add", registryKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]).status === 0,
    remove: () => spawnSync("reg", ["delete", registryKey, "/v", id, "/f"]),
    how: "请重新打开 Excel，再打开一个工作簿：“开始”选项卡右侧有“述评”。 Restart Excel and open a workbook: Shuping is on the Home tab.",
  },
  darwin: {
    add: () => {
      mkdirSync(macFolder, { recursive: true });
      copyFileSync(manifest, macFile);
      return true;
    },
    remove: () => rmSync(macFile, { force: true }),
    how: "请重新打开 Excel：“插入 → 加载项 → 我的加载项”旁的小箭头里有“述评”。 Restart Excel: Insert → Add-ins → My Add-ins (arrow) → Shuping.",
  },
};
const web =
  "网页版 Excel：“开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项”，选 manifest.xml。 Excel on the web: upload manifest.xml under My Add-ins.";

if (!existsSync(pane) || !existsSync(cli))
  stop("还没有构建：请先运行 npm run build。 Not built yet: run npm run build first.");
if (!(await portIsFree()))
  stop(`端口 ${port} 已被占用，而清单里写的就是它：请先关掉占用它的程序。 Port ${port} is taken.`);

const { ensureCertificatesAreInstalled, getHttpsServerOptions } = await import("office-addin-dev-certs").then(
  (module) => module.default ?? module,
);
await ensureCertificatesAreInstalled();
await getHttpsServerOptions(); // says clearly when the files cannot be read
const certificates = path.join(homedir(), ".office-addin-dev-certs");

const place = places[process.platform];
say(place?.add() ? place.how : web);
if (place) say(web);
const server = spawn(
  process.execPath,
  [
    cli,
    "serve",
    "--port",
    String(port),
    "--cert",
    path.join(certificates, "localhost.crt"),
    "--key",
    path.join(certificates, "localhost.key"),
  ],
  { stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill());
server.on("exit", (code) => {
  place?.remove();
  process.exitCode = code ?? 0;
});
