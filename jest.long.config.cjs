/** The suites that need LibreOffice or take minutes: npm run test:office, npm run test:faults. Nothing in them may skip. */
const base = require("./jest.config.cjs");

module.exports = { ...base, testPathIgnorePatterns: ["/node_modules/"], testTimeout: 600000, maxWorkers: 2 };
