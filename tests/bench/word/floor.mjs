// Where a letter's time goes, and how near to the floor it is: encode the data and copy the finished bytes.
import { createRequire } from "node:module";
import zlib from "node:zlib";
import { kinds } from "./kinds.mjs";

const require = createRequire(import.meta.url);

export function floor(engine) {
  const { compileTemplate, nodeCodec } = require(engine);
  const template = compileTemplate(kinds.letter.template("docxtemplater"), nodeCodec);
  const letters = kinds.letter.data(1000);
  const some = letters.slice(0, 200);
  const parts = some.map((letter) => template.render(letter).get("word/document.xml"));
  const finished = some.map((letter) => template.fill(letter).bytes);
  const texts = some.map((letter) => JSON.stringify(letter));
  const time = (work, times) => {
    for (let index = 0; index < times; index += 1) work(index % 200);
    const start = process.cpuUsage();
    for (let index = 0; index < times; index += 1) work(index % 200);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / times;
  };
  const encode = time((index) => Buffer.from(texts[index], "utf8"), 20000);
  const copy = time((index) => Buffer.from(finished[index]), 20000);
  const crc = time((index) => nodeCodec.crc32(parts[index]), 20000);
  const deflate = time((index) => zlib.deflateRawSync(parts[index], { level: 1 }), 4000);
  const whole = time((index) => template.fill(letters[index]), 8000);
  const lines = [
    ["encode the data", encode],
    ["copy the finished document", copy],
    ["CRC-32 of document.xml", crc],
    ["DEFLATE level 1 of document.xml", deflate],
    ["tags, loops, escaping, records", Math.max(0, whole - encode - copy - crc - deflate)],
    ["the whole letter", whole],
  ];
  console.log("\nwhere the time goes, CPU ms a letter (this process, not pinned)");
  for (const [step, milliseconds] of lines)
    console.log(`  ${milliseconds.toFixed(4)}  ${((100 * milliseconds) / whole).toFixed(0).padStart(3)} %  ${step}`);
  const share = (bound) => ((100 * bound) / whole).toFixed(0);
  console.log(
    `  reached: ${share(encode + copy)} % of the floor (encode and copy), ${share(encode + copy + crc + deflate)} % of floor + CRC + DEFLATE`,
  );
}
