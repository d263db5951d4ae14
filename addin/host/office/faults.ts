import { HostFault } from "../../../core/ports";

type Code = HostFault["code"];

/** Excel's `error.code` (never its message, which is translated) → ours. Codes: Excel.ErrorCodes, OfficeExtension.ErrorCodes. */
const codes: Readonly<Record<string, Code>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  WriteNotSupportedWhenModalDialogOpen: "edit-mode",
  AccessDenied: "access-denied",
  Unauthenticated: "access-denied",
  ItemNotFound: "sheet-missing",
  InvalidReference: "moved-on",
  InsertDeleteConflict: "moved-on",
  ItemAlreadyExists: "moved-on",
  Conflict: "moved-on",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  InvalidOrTimedOutSession: "busy",
  ServiceNotAvailable: "busy",
  InactiveWorkbook: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedSheet: "unsupported",
};

interface ExcelError {
  readonly code: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isExcelError(error: unknown): error is ExcelError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** What "copy details" gives a maintainer: Excel's own words, without any cell content. */
function detailsOf({ code, message, debugInfo }: ExcelError): string {
  return [code, message, debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean).join(" | ");
}

/** Excel's code for an error it threw, or "" when the error is not Excel's. */
export function excelCode(error: unknown): string {
  return isExcelError(error) && !(error instanceof HostFault) ? error.code : "";
}

/** Any error out of a batch, as the fault the messages know. Faults of ours pass unchanged; bugs of ours too. */
export function toHostFault(error: unknown): unknown {
  if (error instanceof HostFault || !isExcelError(error)) return error;
  return new HostFault(codes[error.code] ?? "unknown", detailsOf(error));
}
