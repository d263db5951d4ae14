/** One configuration for every test; `npm test -- <path>` runs a part. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  setupFiles: ["<rootDir>/tests/tools/property-seed.cjs"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/office/", "<rootDir>/tests/faults/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Browser tests wait as much as they work: two at a time also on an office machine with two cores.
  maxWorkers: Math.max(2, require("node:os").availableParallelism() - 1),
  testTimeout: 30000,
};
