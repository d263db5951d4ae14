import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import { kindDescriptions, type KindDescription } from "../../core/documents";
import { planMarks, planUnmark } from "../../core/jobs/mark";
import { findHelperColumns } from "../../core/jobs/helper-columns";
import type { Language } from "../../core/messages";
import { remember } from "../model/memory";
import { dropTemplate, hasOwnTemplate, keepTemplate } from "../model/own-templates";
import {
  setTextSize,
  setTheme,
  textSizes,
  themes,
  type TextSize,
  type Theme,
  currentTextSize,
  currentTheme,
} from "../model/look";
import { troubleOf } from "../model/trouble";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, LinkButton, Part, ViewTitle } from "./pieces";

/** What is kept where: the workbook's 设置 first, then this computer. Takes effect at once. */
export function Settings() {
  const words = useWords();
  return (
    <>
      <ViewTitle>{words.frame.tabs.settings}</ViewTitle>
      <CampaignSettings />
      <Marks />
      <Templates />
      <Computer />
      <p class="note after-list">
        {words.frame.product} 0.1 · {words.settings.about}
      </p>
    </>
  );
}

function CampaignSettings() {
  const session = useSession();
  const { settings: words } = useWords();
  const settings = usePane((state) => state.check?.campaign.settings ?? null);
  const sheet = settings?.sheet ?? null;
  return (
    <section>
      <h2 class="label">{words.campaign}</h2>
      <p class="note">{sheet === null ? words.notThere : words.keptInWorkbook}</p>
      {sheet === null || !settings
        ? null
        : [...settings.entries].map(([label, { text, cell }]) => (
            <div class="setrow" key={label}>
              <span>
                {label}
                <br />
                <span class="note">{text.length > 60 ? `${text.slice(0, 60)}…` : text}</span>
              </span>
              <LinkButton onClick={() => void session.reveal(sheet, cell)}>
                {cell}
                <span class="vh"> {words.editCell}</span>
              </LinkButton>
            </div>
          ))}
    </section>
  );
}

function Marks() {
  const session = useSession();
  const { settings: words } = useWords();
  const check = usePane((state) => state.check);
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  if (!check) return null;
  const marks = session.messages().workbook.marks;
  const grid = sheets.find(({ name }) => name === check.plan.sheet);
  if (!grid) return null;
  const on = findHelperColumns(grid, marks) !== null;
  const toggle = () => {
    try {
      const changes = on
        ? planUnmark([grid], marks).changes
        : planMarks(check.plan, grid, marks, check.campaign.settings.dueSoonDays).changes;
      void session.write(changes, { text: on ? words.unmarked : words.marked });
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "writingTitle", session.messages()) });
    }
  };
  return (
    <div class="setrow">
      <label for="marks">
        {words.marks}
        <br />
        <span class="note">{words.marksNote}</span>
      </label>
      <input type="checkbox" role="switch" class="switch" id="marks" checked={on} onChange={toggle} />
    </div>
  );
}

function Templates() {
  const { settings: words } = useWords();
  return (
    <Part title={words.templates}>
      <ul class="lines">
        {kindDescriptions.map((kind) => (
          <TemplateLine key={kind.id} kind={kind} />
        ))}
      </ul>
    </Part>
  );
}

function TemplateLine({ kind }: { kind: KindDescription }) {
  const session = useSession();
  const { settings: words } = useWords();
  const language = usePane((state) => state.language);
  const [own, setOwn] = useState(hasOwnTemplate(kind.id));
  const [said, setSaid] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { compileTemplate } = await import(/* webpackChunkName: "documents" */ "../../core/word");
      compileTemplate(bytes, session.surroundings.codec, { name: file.name });
      setSaid(keepTemplate(kind.id, bytes) ? words.templateTaken : session.messages().pane.trouble.storage);
      setOwn(true);
    } catch (error) {
      setSaid(troubleOf(error, "readingTitle", session.messages()).text);
    }
  };
  const exportIt = async () => {
    const bytes = await session.surroundings.builtInTemplate(kind.template);
    const mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    await session.surroundings.host.deliver({ name: `${kind.names[language]}.docx`, bytes, mime });
  };
  return (
    <li class="reg template">
      <span>{kind.names[language]}</span>
      <span class="note">{own ? words.own : words.builtIn}</span>
      {said === null ? null : (
        <span class="sub note" role="status">
          <Sym name="info" /> {said}
        </span>
      )}
      <span class="sub buttons">
        <label class="btn small file-button">
          {words.useOwn}
          <input
            type="file"
            class="vh"
            accept=".docx"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </label>
        <Button kind="small" onClick={() => void exportIt()}>
          {words.export}
        </Button>
        {own ? (
          <Button
            kind="small"
            onClick={() => {
              dropTemplate(kind.id);
              setOwn(false);
              setSaid(null);
            }}
          >
            {words.reset}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

function Computer() {
  const session = useSession();
  const { settings: words } = useWords();
  const language = usePane((state) => state.language);
  const [size, setSize] = useState(currentTextSize());
  const [theme, setThemeState] = useState(currentTheme());
  return (
    <Part title={words.computer}>
      <div class="setrow">
        <label for="language">{words.language}</label>
        <select
          class="in"
          id="language"
          value={language}
          onChange={(event) => {
            remember("language", event.currentTarget.value);
            void session.setLanguage(event.currentTarget.value as Language);
          }}
        >
          <option value="zh-CN">简体中文</option>
          <option value="en">English</option>
        </select>
      </div>
      <div class="setrow">
        <label for="text-size">{words.textSize}</label>
        <select
          class="in"
          id="text-size"
          value={size}
          onChange={(event) => {
            setSize(event.currentTarget.value as TextSize);
            setTextSize(event.currentTarget.value as TextSize);
          }}
        >
          {textSizes.map((each) => (
            <option key={each} value={each}>
              {words.sizes[each]}
            </option>
          ))}
        </select>
      </div>
      <div class="setrow">
        <label for="theme">{words.appearance}</label>
        <select
          class="in"
          id="theme"
          value={theme}
          onChange={(event) => {
            setThemeState(event.currentTarget.value as Theme);
            setTheme(event.currentTarget.value as Theme);
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {words.appearances[each]}
            </option>
          ))}
        </select>
      </div>
    </Part>
  );
}
