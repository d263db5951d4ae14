/** Lets this process require the repository's TypeScript: the bench measures the same rig and pages that the tests use. */
const swc = require("@swc/core");

const options = {
  jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  module: { type: "commonjs" },
};

require.extensions[".ts"] = (module, file) => module._compile(swc.transformFileSync(file, options).code, file);
