import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { RigEvent } from "./session";
import type { RigServer } from "./server";

/** Microsoft's Excel client libraries, unmodified, by the program they are for. */
export const clientLibraries = {
  web: "excel-web-16.00.js",
  Windows: "excel-win32-16.01.js",
  Mac: "excel-mac-16.00.js",
} as const;

export type ClientLibrary = keyof typeof clientLibraries;

interface Answered {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: unknown;
}

interface Sandbox {
  Excel: typeof Excel;
  Office: object;
  OfficeExtension: {
    SessionBase: { _overrideSession: object };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl?(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: object): void;
  };
}

const errorCodes: Readonly<Record<number, string>> = {
  5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
  7000: "AccessDenied",
};

const folder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The library leaves timers running; without this no test would end. */
function unreferenced(start: typeof setTimeout | typeof setInterval): (...given: readonly unknown[]) => NodeJS.Timeout {
  return (...given) => {
    const timer = Reflect.apply(start, globalThis, given) as NodeJS.Timeout;
    timer.unref();
    return timer;
  };
}

function emptySandbox(): vm.Context {
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout: unreferenced(setTimeout),
    setInterval: unreferenced(setInterval),
    clearTimeout,
    clearInterval,
    performance,
    URL,
    navigator: { userAgent: "node", platform: "node" },
    document: {
      createElement: () => ({ setAttribute: () => undefined, style: {} }),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      domain: "localhost",
    },
    location: { href: "https://localhost/", origin: "https://localhost", hash: "", search: "", protocol: "https:" },
    addEventListener: () => undefined,
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  return vm.createContext(sandbox);
}

/** What the library expects to find: the small part of ASP.NET Ajax that Office.js brings along. */
const prelude = `var OSF = {}; var Office = { onReady() { return Promise.resolve(); } }; window.Type = Function;
Type.registerNamespace = function (name) { window[name] = window[name] || {}; };
Type.prototype.registerClass = function () {};`;

function answerOf(server: RigServer, body: unknown): Answered {
  const answer = server.answer(JSON.stringify(body));
  const ok = answer.error === 0 && "text" in answer;
  return {
    HttpStatusCode: ok ? 200 : 400,
    ErrorCode: ok ? "" : (errorCodes[answer.error] ?? "GeneralException"),
    ErrorMessage: ok ? "" : `rig: ${answer.error}`,
    Headers: {},
    Body: ok ? JSON.parse(answer.text) : null,
  };
}

export interface LoadedLibrary {
  readonly Excel: typeof Excel;
  readonly Office: object;
}

/**
 * Runs one of Microsoft's libraries in Node against a rig server. The library's own gate is switched on, so that a member
 * above `apiVersion` throws ApiNotFound.
 */
export function loadLibrary(which: ClientLibrary, server: RigServer, apiVersion: string): LoadedLibrary {
  const context = emptySandbox();
  vm.runInContext(prelude, context);
  const file = clientLibraries[which];
  vm.runInContext(readFileSync(path.join(folder, file), "utf8"), context, { filename: file });
  const sandbox = context as unknown as Sandbox;
  const executor = {
    executeAsync: async (_: unknown, __: unknown, message: { Body: unknown }) => answerOf(server, message.Body),
  };
  sandbox.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "https://rig/", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  const minor = (version: string): number => Number(version.split(".")[1] ?? 0);
  const supported = (set: string, version: string): boolean =>
    set !== "ExcelApi" || minor(version) <= minor(apiVersion);
  const kept = Object.entries(sandbox.Office).filter(([name]) => name !== "context");
  sandbox.Office = { ...Object.fromEntries(kept), context: { requirements: { isSetSupported: supported } } };
  sandbox.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  sandbox.OfficeExtension._testSetRichApiMessageReadyImpl?.(() => Promise.resolve());
  server.session.onEvent(({ type, targetId, args }: RigEvent) =>
    sandbox.OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(args) }],
    }),
  );
  return { Excel: sandbox.Excel, Office: sandbox.Office };
}
