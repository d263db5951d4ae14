// npm run bench -- deadlines [--seconds N] [--count N] [--data FILE.jsonl …]: how many deadline expressions a second,
// beside chrono-node and Recognizers-Text, in one run over the same distinct texts, so that no memory of earlier answers
// helps. With --data also how many each reads exactly. Engines take turns; the figures are medians of the rounds.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { distinctTexts } from "./deadlines/texts.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../..");
const require = createRequire(path.join(root, "package.json"));
const peers = createRequire(path.join(here, "package.json"));

/** Bundles core/deadline alone and gives its parser. */
export async function ourParser() {
  const webpack = require("webpack");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-bench-"));
  const config = {
    mode: "production",
    target: "node20",
    context: root,
    entry: { deadline: "./core/deadline/index.ts" },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
        },
      ],
    },
    optimization: require("./webpack.config.js")[0].optimization,
    devtool: false,
  };
  await new Promise((resolve, reject) =>
    webpack(config, (error, stats) => (error || stats.hasErrors() ? reject(error ?? stats.toString()) : resolve())),
  );
  const { parseDeadline } = require(path.join(folder, "deadline.cjs"));
  fs.rmSync(folder, { recursive: true, force: true });
  return (text, context) => parseDeadline(text, context).meaning;
}

const reference = ({ year }) => new Date(year, 6, 1, 12);

async function engines() {
  const { zh } = peers("chrono-node");
  const { recognizeDateTime } = peers("@microsoft/recognizers-text-date-time");
  const parse = await ourParser();
  return [
    { name: "Shuping", parse },
    { name: "chrono-node zh.hans", parse: (text, context) => zh.hans.parse(text, reference(context)) },
    {
      name: "Recognizers-Text zh-cn",
      parse: (text, context) => recognizeDateTime(text, "zh-cn", undefined, reference(context)),
    },
  ];
}

/** CPU seconds a text, over as many of the texts as the time allows, from where the last turn stopped. */
function measure(engine, texts, seconds) {
  const context = { year: 2017 };
  const before = process.cpuUsage();
  const until = performance.now() + seconds * 1000;
  let done = 0;
  while (performance.now() < until) {
    for (let k = 0; k < 16; k += 1) engine.parse(texts[(engine.at = ((engine.at ?? 0) + 1) % texts.length)], context);
    done += 16;
  }
  const { user, system } = process.cpuUsage(before);
  return done / ((user + system) / 1e6);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const option = (args, name, initial) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : initial);

export async function run(args = []) {
  const seconds = option(args, "--seconds", 2);
  const texts = distinctTexts(option(args, "--count", 60000));
  const list = await engines();
  console.log(
    `${texts.length} distinct texts, ${new Set(texts).size} different; CPU time; each engine ${seconds} s a turn`,
  );
  for (const engine of list) measure(engine, texts, seconds / 2);
  const rates = list.map(() => []);
  for (let round = 0; round < 3; round += 1) {
    list.forEach((engine, index) => rates[index].push(measure(engine, texts, seconds)));
  }
  const own = rates[0];
  list.forEach(({ name }, index) => {
    const ratios = rates[index].map((rate, round) => own[round] / rate);
    const ratio =
      index === 0
        ? ""
        : `; Shuping ${median(ratios).toFixed(1)}× (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`;
    console.log(`${name}: ${Math.round(median(rates[index]))} expressions/s${ratio}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
