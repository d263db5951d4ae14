// node measure.mjs ENGINE TEMPLATE(letter|bulletin|notice) COUNT OUTPUT(memory|archive|files) FOLDER → one JSON line with CPU ms a letter.
import fs from "node:fs";
import path from "node:path";
import { engines } from "./engines.mjs";
import { kinds } from "./kinds.mjs";
import { peakMemory } from "./peak-memory.cjs";
import { centralHeader, crc32, endRecord, localHeader } from "./zip.mjs";

const [name, kind, countText, output, folder] = process.argv.slice(2);
const count = Number(countText);
const engine = engines[name];
const template = kinds[kind].template(engine.syntax);
const pool = kinds[kind].data(Math.min(count, 2000));
const render = engine.load(template);

const files = [];
let offset = 0;
const handle = output === "archive" ? fs.openSync(path.join(folder, `${name}.zip`), "w") : -1;
let pieces = [];
function keep(bytes, index) {
  if (output === "files") fs.writeFileSync(path.join(folder, `${name}-${index}.docx`), bytes);
  if (output !== "archive") return;
  const nameBuf = Buffer.from(`${index}.docx`);
  const entry = { nameBuf, method: 0, crc: crc32(bytes), size: bytes.length, data: bytes };
  const header = localHeader(entry);
  files.push(centralHeader(entry, offset));
  offset += header.length + bytes.length;
  pieces.push(header, bytes);
  if (pieces.length >= 200) flush();
}
function flush() {
  if (pieces.length > 0) fs.writevSync(handle, pieces);
  pieces = [];
}

let size = 0;
const warm = Math.min(pool.length, name === "shuping" ? 2000 : 30);
for (let index = 0; index < warm; index += 1) size = (await render(pool[index])).length;
const start = process.cpuUsage();
const began = performance.now();
for (let index = 0; index < count; index += 1) keep(await render(pool[index % pool.length]), index);
if (output === "archive") {
  flush();
  const directory = Buffer.concat(files);
  fs.writeSync(handle, directory);
  fs.writeSync(handle, endRecord(count, directory.length, offset));
  fs.closeSync(handle);
}
const { user, system } = process.cpuUsage(start);
const milliseconds = performance.now() - began;
console.log(
  JSON.stringify({
    cpu: (user + system) / 1000 / count,
    wall: milliseconds / count,
    size,
    rss: peakMemory(),
  }),
);
