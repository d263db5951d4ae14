const path = require("node:path");
const { BannerPlugin } = require("webpack");

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", importSource: "preact" } },
        target: "es2022",
      },
    },
  },
};

/** The command line: one file, runs on Node 20 without node_modules beside it. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { shuping: "./scripts/cli.ts", start: "./scripts/start.ts", "fill-worker": "./scripts/fill/fill-worker.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc] },
  node: { __dirname: false },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /shuping\.cjs$/ })],
  devtool: false,
  stats: "errors-warnings",
};

module.exports = [commandLine];
