/**
 * The host page's side of the protocol that Office.js speaks with Excel on the web. Runs in the browser; every batch goes
 * to the rig's server in the test's own process. Pinned to @microsoft/office-js 1.1.110: the protocol is private.
 */
interface RigWindow extends Window {
  /** Answers a batch: an error number, or the answer's text. */
  rigAnswer(text: string): Promise<{ readonly error: number; readonly text?: string }>;
  rigFile(): Promise<string | null>;
  rigUnknown(what: string): Promise<void>;
  rigEvent(event: { readonly type: number; readonly targetId: string; readonly args: object }): void;
  rigOpen(paneUrl: string, apiVersion: string, language: string, readOnly: boolean): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: MethodCall;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
}

const rig = window as unknown as RigWindow;
const conversation = `c${crypto.randomUUID()}`;
const answerType = 1;
let frame: HTMLIFrameElement | null = null;
let api = "1.7";
let readOnly = false;
let language = "zh-CN";
let settings: readonly (readonly [string, string])[] = [];
const registered = new Map<string, Message>();

function post(message: object): void {
  frame?.contentWindow?.postMessage(
    JSON.stringify({ _serializerVersion: 1, _origin: location.origin, ...message }),
    "*",
  );
}

function reply(to: Message, data: unknown, errorCode = 0): void {
  const { _actionName, _conversationId, _correlationId } = to;
  post({
    _messageType: answerType,
    _actionName,
    _conversationId,
    _correlationId,
    _errorCode: errorCode,
    _responseType: 0,
    _data: data,
  });
}

function appContext(): object {
  return {
    _id: "app-1",
    _appInstanceId: "app-1",
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/%E4%BB%BB%E5%8A%A1%E5%88%86%E8%A7%A3%E8%A1%A8.xlsx`,
    _clientMode: readOnly ? 0 : 1,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "corr",
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify({ ExcelApi: api, CompressedFile: "1.1", DialogApi: "1.1" }),
    _appDomains: [],
    _featureGates: {},
    _addinName: "rig",
  };
}

async function richApi(message: Message): Promise<void> {
  const answer = await rig.rigAnswer(String(message._data?.ArrayData?.[4] ?? ""));
  if (answer.error !== 0 || answer.text === undefined) return reply(message, { Version: 1, Error: answer.error });
  reply(message, { Version: 1, Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], [answer.text]] });
}

async function fileCopy(message: Message, dispatch: number): Promise<void> {
  const base64 = await rig.rigFile();
  if (base64 === null) return reply(message, { Version: 1, Error: 5001 });
  const size = atob(base64).length;
  if (dispatch === 77) return reply(message, { Version: 1, Error: 0, 0: 1, 1: size });
  if (dispatch === 80)
    return reply(message, { Version: 1, Error: 0, 0: [...atob(base64)].map((c) => c.charCodeAt(0)), 1: size });
  reply(message, { Version: 1, Error: 0 });
}

async function execute(message: Message): Promise<void> {
  const dispatch = message._data?.DdaMethod?.DispatchId ?? -1;
  if (dispatch === 93) return richApi(message);
  if (dispatch === 77 || dispatch === 80 || dispatch === 81) return fileCopy(message, dispatch);
  if (dispatch === 76) settings = message._data?.DdaSettingsMethod?.Properties ?? [];
  if (dispatch === 75 || dispatch === 76) return reply(message, { Version: 1, Error: 0, Properties: settings });
  await rig.rigUnknown(`method ${dispatch}`);
  reply(message, { Version: 1, Error: 5001 });
}

/** Office.js handles Tab itself; past the first or last stop, and from what is no stop, it gives the keys back to the host. */
function leaveByTab(data: unknown): void {
  if (!/\b1[34]\b/.test(JSON.stringify(data))) return;
  frame?.blur();
  window.focus();
}

async function receive(message: Message): Promise<void> {
  if (message._actionType === 1) registered.set(message._actionName, message);
  if (message._actionType === 2) registered.delete(message._actionName);
  if (message._actionType !== 0) return reply(message, { Error: 0 });
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return reply(message, appContext());
    case "ContextActivationManager_notifyHost":
      leaveByTab(message._data);
      return reply(message, null);
    case "executeMethod":
      return execute(message);
    default:
      await rig.rigUnknown(message._actionName);
      return reply(message, null, -2);
  }
}

window.addEventListener("message", (event: MessageEvent) => {
  if (event.source !== frame?.contentWindow || typeof event.data !== "string") return;
  let message: Message;
  try {
    message = JSON.parse(event.data) as Message;
  } catch {
    return;
  }
  if (message._messageType === 0 && message._conversationId === conversation) void receive(message);
});

rig.rigEvent = ({ type, targetId, args }) => {
  const to = registered.get("richApiMessage");
  if (!to) return;
  const { _conversationId, _correlationId } = to;
  const data = { ArrayData: [[65536, type, targetId, JSON.stringify(args), 0, false]] };
  post({
    _messageType: answerType,
    _actionName: "richApiMessage",
    _conversationId,
    _correlationId,
    _errorCode: 0,
    _responseType: 1,
    _data: data,
  });
};

rig.rigOpen = (paneUrl, apiVersion, uiLanguage, isReadOnly) => {
  frame = document.querySelector("iframe");
  registered.clear();
  api = apiVersion;
  language = uiLanguage;
  readOnly = isReadOnly;
  const url = new URL(paneUrl, location.href);
  url.searchParams.set("_host_Info", ["Excel", "Web", "16.00", language, "corr", "", "disableLogging", "0"].join("$"));
  // The value of _xdm_Info runs to the end of the fragment, so it comes last.
  url.hash = `&_serializer_version=1&_xdm_Info=${conversation}|app-1|${encodeURIComponent(location.origin)}`;
  if (frame) frame.src = url.toString();
};
