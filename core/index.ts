export * from "./calendar";
export { Fault } from "./fault";
export type { Finding, FindingCode, Severity } from "./finding";
export { messagesIn, type Language, type Messages } from "./messages";
export type { CellRef, Codec, Delivered, Host, OutFile, Version, WorkbookReading } from "./ports";
