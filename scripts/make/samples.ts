import path from "node:path";
import { writeSamples } from "../../examples/make-samples";

/** node scripts/make/run.mjs scripts/make/samples.ts */
void writeSamples(path.resolve(process.argv[2] ?? "examples"));
