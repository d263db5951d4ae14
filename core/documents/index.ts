export { kindDescriptions, type DocumentKindId, type KindDescription } from "./kinds/field-lists";
export type * from "./types";
