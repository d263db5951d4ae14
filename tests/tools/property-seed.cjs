/** Property tests take a new seed at each run on a desk, so that they go on finding things, and the same one in CI. */
const fc = require("fast-check");

if (process.env.CI === "true") fc.configureGlobal({ seed: 20170818 });
