export { parseArticle, type Article } from "./articles";
export type { DocumentContext, DocumentKind } from "./context";
export { safeStem } from "./file-name";
export { documentKind, documentKinds } from "./kinds";
export { kindDescriptions, type DocumentKindId, type KindDescription } from "./kinds/field-lists";
export { numbered } from "./numbered";
export * from "./register";
export type * from "./types";
