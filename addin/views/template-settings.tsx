import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import { kindDescriptions, type KindDescription } from "../../core/documents";
import { chooseTemplate, chosenTemplate, dropTemplate, ownTemplates } from "../model/own-templates";
import { takeTemplate, type TakenTemplate } from "../model/settings/taken-template";
import { troubleOf } from "../model/trouble";
import { FileButton } from "./file-button";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, Part } from "./pieces";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** For each kind the template in use: the built-in one, or one of the office's own. */
export function TemplateSettings() {
  const { settings: words } = useWords();
  return (
    <Part title={words.templates}>
      <p class="note">{words.templatesNote}</p>
      <ul class="lines">
        {kindDescriptions.map((kind) => (
          <TemplateLine key={kind.id} kind={kind} />
        ))}
      </ul>
    </Part>
  );
}

/** The template of a kind: chosen, added and checked, exported, removed. */
function useTemplate(kind: KindDescription) {
  const session = useSession();
  const { settings: words } = useWords();
  const language = usePane((state) => state.language);
  const [inUse, setInUse] = useState(chosenTemplate(kind.id)?.name ?? "");
  const [taken, setTaken] = useState<TakenTemplate | null>(null);
  const { codec, host, builtInTemplate } = session.surroundings;
  const says = (text: string) => session.store.set({ notice: { text } });
  const fails = (error: unknown) =>
    session.store.set({ trouble: troubleOf(error, "readingTitle", session.messages()) });
  const choose = (name: string) => {
    chooseTemplate(kind.id, name === "" ? null : name);
    setInUse(name);
    setTaken(null);
  };
  const take = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await takeTemplate(kind, { name: file.name, bytes }, codec);
    setTaken(result);
    if (result.state !== "refused") setInUse(result.name);
  };
  const exportIt = async () => {
    const own = chosenTemplate(kind.id);
    const name = own?.name ?? `${kind.names[language]}.docx`;
    const bytes = own?.bytes ?? (await builtInTemplate(kind.template));
    says(words.exported(name, (await host.deliver({ name, bytes, mime: docx })).where));
  };
  return {
    inUse,
    taken,
    choose,
    take: (file: File | undefined) => (file ? void take(file).catch(fails) : undefined),
    exportIt: () => void exportIt().catch(fails),
    remove: () => {
      dropTemplate(kind.id, inUse);
      says(words.removed(inUse));
      choose("");
    },
  };
}

function TemplateLine({ kind }: { kind: KindDescription }) {
  const { settings: words, documents } = useWords();
  const language = usePane((state) => state.language);
  const { inUse, taken, choose, take, exportIt, remove } = useTemplate(kind);
  const id = `template-${kind.id}`;
  return (
    <li class="reg template">
      <label for={id}>
        <span aria-hidden="true">{documents.kindName(kind.names[language])}</span>
        <span class="vh">{words.templateFor(kind.names[language])}</span>
      </label>
      <select class="in" id={id} value={inUse} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words.builtIn}</option>
        {ownTemplates(kind.id).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {taken ? <TakenWords taken={taken} /> : null}
      <span class="sub buttons">
        <FileButton label={words.addTemplate} accept=".docx" single onFiles={([file]) => take(file)} />
        <Button kind="small" onClick={exportIt}>
          {words.export}
        </Button>
        {inUse === "" ? null : (
          <Button kind="small" onClick={remove}>
            {words.remove}
          </Button>
        )}
      </span>
    </li>
  );
}

/** What the check of a template found: all of it at once, each with its place and remedy. */
function TakenWords({ taken }: { taken: TakenTemplate }) {
  const session = useSession();
  const { settings: words } = useWords();
  const { name, state, problems, fault, isKept } = taken;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const said = {
    taken: words.templateTaken(name),
    warned: words.templateWarned(name, problems.length),
    refused: words.templateFaults(name, Math.max(1, errors)),
  }[state];
  const { word } = session.messages();
  return (
    <div class="sub" role="status">
      <p class="read">
        <Sym name={state === "refused" ? "error" : state === "warned" ? "warning" : "done"} /> {said}
        {isKept ? "" : ` ${words.templateKeptBriefly}`}
      </p>
      {fault ? <p class="note">{troubleOf(fault, "readingTitle", session.messages()).text}</p> : null}
      <ul class="problems">
        {problems.map((problem, index) => (
          <li class="note" key={index}>
            <Sym name={problem.severity} /> {word.problemLine(problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
