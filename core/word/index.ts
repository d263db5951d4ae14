export { compileTemplate } from "./compile-template";
export { cleanText } from "./clean-text";
export { inspectTemplate, type Inspection } from "./inspect/inspect-template";
export { DocumentMerger } from "./merge-documents";
export { wordFault, type WordFaults } from "./word-faults";
export type { ProblemCode, TemplateProblem } from "./inspect/types";
export type {
  BatchTemplate,
  CompileOptions,
  Fallback,
  Filled,
  FillOptions,
  FillWarning,
  MissingPolicy,
  TagUse,
  Template,
  TemplateTag,
} from "./types";
