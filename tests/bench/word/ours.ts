/** What the benchmark needs of the engine; bundled by measure's parent. */
export { compileTemplate } from "../../../core/word";
export { ArchiveWriter } from "../../../core/package";
export { nodeCodec } from "../../../scripts/host/node-codec";
