const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
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

/**
 * A function used once stays where it stands: moved into the one that calls it, it would be made anew with each call, and V8
 * would forget what it had optimised (DECISIONS.md, 29). Not in the pane, which checks what an edit changed and must be small.
 */
const minimize = { javascript: { compress: { passes: 2, reduce_funcs: false } } };

/** The command line: one file, runs on Node 20 without node_modules beside it. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { shuping: "./scripts/cli.ts", start: "./scripts/start.ts", "fill-worker": "./scripts/fill/fill-worker.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc] },
  node: { __dirname: false },
  optimization: { minimize },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /shuping\.cjs$/ })],
  devtool: false,
  stats: "errors-warnings",
};

/** Where Office.js comes from: Microsoft's address, 21Vianet's, or a copy that the deploying office serves itself. */
const officePlaces = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office/office.js",
};
const officeJs = officePlaces[process.env.OFFICE_JS || "global"];
if (!officeJs) throw new Error(`OFFICE_JS: ${Object.keys(officePlaces).join(", ")}`);

/** Only the page's own files, and for Excel's pane the place of Office.js; no inline script or style. */
function policy(scripts) {
  const origin = /^https?:\/\/[^/]+/.exec(scripts ?? "")?.[0];
  const from = ["'self'", ...(origin ? [origin] : [])].join(" ");
  return [
    "default-src 'none'",
    `script-src ${from}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${from}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(name, scripts) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: "addin/page.html",
    chunks: [name],
    templateParameters: { policy: policy(scripts), officeJs: scripts ?? "" },
    minify: false,
  });
}

/** Whose code the pane holds; their licences go along. */
const shipped = ["docx-preview", "docxtemplater", "fflate", "jszip", "pizzip", "preact"];

/** The pane: Excel's page with Office.js, the stand-alone page without. Classic scripts, so that a folder opened as file:// works. */
const pane = {
  name: "pane",
  target: ["web", "es2022"],
  entry: { taskpane: "./addin/taskpane.tsx", standalone: "./addin/standalone.tsx" },
  output: {
    path: path.resolve(__dirname, "dist/pane"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      swc,
      // Importing a file of core/ does nothing by itself: what nobody uses of it stays out of the pane.
      { test: /[\\/]core[\\/].*\.ts$/, sideEffects: false },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.(docx|xlsx)$/, type: "asset/inline" },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    page("standalone"),
    page("taskpane", officeJs),
    new CopyPlugin({
      patterns: [
        { from: "addin/assets/*.png", to: "assets/[name][ext]" },
        "addin/help.html",
        ...shipped.map((name) => ({ from: `node_modules/${name}/LICENSE*`, to: `licenses/${name}.txt` })),
      ],
    }),
  ],
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};

module.exports = [commandLine, pane];
