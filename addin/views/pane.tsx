import { useLayoutEffect, useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { Sym } from "../appearance/symbols";
import type { Session } from "../model/session";
import { tabOf, tabs, type Page, type Tab } from "../model/page";
import { fullDayWords } from "./day-words";
import { Overview } from "./overview";
import { useKeptFocus } from "./kept-focus";
import { TabTitle, laterView } from "./later";
import { SessionContext, usePane, useSession, useWords } from "./pane-context";
import { Button, LinkButton, Message } from "./pieces";

const Checkup = laterView(async () => (await import(/* webpackChunkName: "checkup" */ "./checkup")).Checkup);
const EventDate = laterView(async () => (await import(/* webpackChunkName: "event-date" */ "./event-date")).EventDate);
const Rows = laterView(async () => (await import(/* webpackChunkName: "rows" */ "./rows")).Rows);
const Documents = laterView(
  async () => (await import(/* webpackChunkName: "documents-view" */ "./documents")).Documents,
);
const Register = laterView(async () => (await import(/* webpackChunkName: "register" */ "./register")).Register);
const Settings = laterView(async () => (await import(/* webpackChunkName: "settings" */ "./settings")).Settings);
const Start = laterView(async () => (await import(/* webpackChunkName: "start" */ "./start")).Start);

/** The whole pane: sections, what needs saying, the view, the status line. */
export function Pane({ session, closed }: { session: Session; closed?: ComponentChildren }) {
  return (
    <SessionContext.Provider value={session}>
      <PaneBody closed={closed} />
    </SessionContext.Provider>
  );
}

function PaneBody({ closed }: { closed?: ComponentChildren }) {
  const page = usePane((state) => state.page);
  const view = useRef<HTMLDivElement>(null);
  const language = usePane((state) => state.language);
  const shown = useRef(page);
  useKeptFocus(view);
  // After the view changes, focus goes to it, unless a tab was pressed: tabs keep it.
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (document.activeElement?.getAttribute("role") !== "tab") view.current?.focus();
  }, [page]);
  return (
    <div class="pane" lang={language}>
      <Tabs page={page} />
      <main class="main">
        {/* A stop of its own: in Excel on the web Office.js handles Tab and finds no way on from what is none. */}
        <div class="view" id="view" tabIndex={0} ref={view} role="tabpanel" aria-labelledby={`tab-${tabOf(page)}`}>
          <Notices />
          <View page={page} closed={closed} />
        </div>
      </main>
      <Status />
    </div>
  );
}

function Tabs({ page }: { page: Page }) {
  const session = useSession();
  const { frame } = useWords();
  const findings = usePane((state) => state.check?.findings.length ?? 0);
  const current = tabOf(page);
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const at = tabs.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length] ?? current;
    session.go({ at: next });
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <nav class="nav" aria-label={frame.product}>
      <div role="tablist" aria-label={frame.views} ref={list} onKeyDown={step}>
        {tabs.map((tab: Tab) => (
          <button
            type="button"
            role="tab"
            key={tab}
            id={`tab-${tab}`}
            aria-controls="view"
            aria-selected={tab === current}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => session.go({ at: tab })}
          >
            {frame.tabs[tab]}
            {tab === "checkup" && findings > 0 ? (
              <span class="count">
                {findings > 99 ? "99+" : findings}
                <span class="vh">{frame.findings(findings)}</span>
              </span>
            ) : null}
          </button>
        ))}
      </div>
    </nav>
  );
}

/** What was just done (and undo), or what went wrong (and what next). */
function Notices() {
  const session = useSession();
  const { frame, trouble: words } = useWords();
  const notice = usePane((state) => state.notice);
  const trouble = usePane((state) => state.trouble);
  if (!trouble && !notice) return null;
  return (
    <div class="notices">
      {trouble ? (
        <Message urgent symbol="error" title={words[trouble.title]} text={trouble.text} details={trouble.details}>
          {trouble.retry ? (
            <Button kind="primary" onClick={trouble.retry}>
              {frame.tryAgain}
            </Button>
          ) : null}
        </Message>
      ) : null}
      {notice ? (
        <div class="toast" role="status">
          <Sym name="done" />
          <span>{notice.text}</span>
          {notice.undo ? (
            <LinkButton onClick={() => void session.undo()}>
              <Sym name="undo" /> {frame.undo}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function View({ page, closed }: { page: Page; closed?: ComponentChildren }) {
  const stage = usePane((state) => state.stage);
  const { frame } = useWords();
  if (page.at === "settings") return <Settings />;
  if (stage === "closed") return <>{closed}</>;
  if (stage === "reading") return <Waiting text={frame.reading} />;
  if (page.at === "register") return <Register />;
  if (stage === "noPlan" && page.at !== "documents" && page.at !== "batch") return <Start />;
  if (stage === "failed") return <TabTitle />;
  switch (page.at) {
    case "overview":
      return <Overview />;
    case "rows":
      return <Rows filter={page.filter} />;
    case "event":
      return <EventDate event={page.event} key={page.event} />;
    case "checkup":
      return <Checkup />;
    case "documents":
      return <Documents />;
    case "batch":
      return <Documents kind={page.kind} {...(page.only ? { only: page.only } : {})} key={page.kind} />;
    case "template":
      return <Settings />;
  }
}

function Waiting({ text }: { text: string }) {
  return (
    <>
      <TabTitle />
      <p class="lead" role="status">
        {text}
      </p>
      <div class="ghost" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </>
  );
}

function Status() {
  const session = useSession();
  const { frame, overview } = useWords();
  const stage = usePane((state) => state.stage);
  const writing = usePane((state) => state.writing);
  const today = usePane((state) => state.check?.plan.today ?? null);
  if (stage === "closed") return null;
  const said = writing
    ? frame.writing
    : { reading: frame.reading, ready: frame.synced, noPlan: frame.noTable, failed: frame.trouble }[stage];
  return (
    <footer class="status">
      <span role="status">{said}</span>
      <span class="num">{today === null ? "" : frame.today(fullDayWords(today, overview))}</span>
      <button
        type="button"
        class="icon"
        aria-label={frame.checkAgain}
        title={frame.checkAgain}
        onClick={() => void session.refresh()}
      >
        <Sym name="again" />
      </button>
    </footer>
  );
}
