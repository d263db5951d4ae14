import { useState } from "preact/hooks";
import type { Language } from "../../core/messages";
import { currentTextSize, currentTheme, setTextSize, setTheme, textSizes, themes } from "../model/look";
import { keepsAnything, remember } from "../model/memory";
import { usePane, useSession, useWords } from "./pane-context";
import { Message, Part } from "./pieces";

/** What this computer keeps: language, text size, light or dark. */
export function ComputerSettings() {
  const session = useSession();
  const { settings: words, trouble } = useWords();
  const language = usePane((state) => state.language);
  const [keeps] = useState(keepsAnything);
  const [size, setSize] = useState(currentTextSize());
  const [theme, setThemeState] = useState(currentTheme());
  return (
    <Part title={words.computer} note={keeps ? words.computerNote : ""}>
      {keeps ? null : <Message symbol="info" title={trouble.storageTitle} text={trouble.storage} />}
      <Choice
        id="language"
        label={words.language}
        value={language}
        choices={{ "zh-CN": "简体中文", en: "English" } satisfies Record<Language, string>}
        onChoose={(next) => {
          remember("language", next);
          void session.setLanguage(next);
        }}
      />
      <Choice
        id="text-size"
        label={words.textSize}
        value={size}
        choices={named(textSizes, words.sizes)}
        onChoose={(next) => {
          setSize(next);
          setTextSize(next);
        }}
      />
      <Choice
        id="theme"
        label={words.appearance}
        value={theme}
        choices={named(themes, words.appearances)}
        onChoose={(next) => {
          setThemeState(next);
          setTheme(next);
        }}
      />
    </Part>
  );
}

const named = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  Object.fromEntries(values.map((value) => [value, words[value]])) as Record<Value, string>;

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ id, label, value, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <div class="setrow">
      <label for={id}>{label}</label>
      <select class="in" id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {Object.entries<string>(choices).map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
