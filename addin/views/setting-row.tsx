import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import { scaleOf, scales } from "../../core/evaluation/scales";
import { readYesNo } from "../../core/evaluation/read-values";
import type { SettingValue } from "../model/settings/setting-groups";
import { readSetting } from "../model/settings/typed-setting";
import { writeSettings } from "../model/session/settings-act";
import { DraftField } from "./draft-field";
import { useSession, useWords } from "./pane-context";

interface Props {
  readonly value: SettingValue;
  readonly draft: string;
  /** The year that a day without one is read in. */
  readonly year: number;
}

/** One setting: its name, what it does, its value; what is entered is written at once and can be undone. */
export function SettingRow({ value, draft, year }: Props) {
  const session = useSession();
  const { settings: words } = useWords();
  const [wrong, setWrong] = useState("");
  const keep = (typed: string) => {
    const read = readSetting(value.shape, typed, year);
    setWrong(read.ok ? "" : read.why === "not-number" ? words.notNumber : words.notDay);
    if (read.ok && read.text !== value.text) {
      void writeSettings(session, [{ labels: value.labels, text: read.text }], words);
    }
  };
  if (value.shape === "yes-no") return <YesNoRow value={value} onKeep={keep} />;
  if (value.shape === "scale") return <ScaleRow value={value} onKeep={keep} />;
  const { name, effect } = words.rows[value.name];
  const id = `setting-${value.name}`;
  const isShort = value.shape !== "text" && value.shape !== "long";
  return (
    <div class={isShort ? "setrow short" : "setrow stack"}>
      <DraftField
        id={id}
        label={value.shape === "days" ? words.inDays(name) : name}
        source={value.cell ?? ""}
        value={value.text}
        draft={draft}
        long={value.shape === "long"}
        describedBy={`${id}-says`}
        onKeep={keep}
      />
      <p class="note" id={`${id}-says`} role="status">
        {wrong === "" ? (
          effect
        ) : (
          <>
            <Sym name="warning" /> {wrong}
          </>
        )}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly value: SettingValue;
  readonly onKeep: (text: string) => void;
}

function YesNoRow({ value, onKeep }: ChoiceProps) {
  const { settings: words } = useWords();
  const { name, effect } = words.rows[value.name];
  const id = `setting-${value.name}`;
  const on = readYesNo(value.text) ?? false;
  return (
    <div class="setrow">
      <label for={id}>
        {name}
        <br />
        <span class="note">{effect}</span>
      </label>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        id={id}
        checked={on}
        onChange={() => onKeep(on ? "否" : "是")}
      />
    </div>
  );
}

function ScaleRow({ value, onKeep }: ChoiceProps) {
  const { settings: words } = useWords();
  const { name, effect } = words.rows[value.name];
  const id = `setting-${value.name}`;
  const scale = scaleOf(value.text);
  const wordsOf = (each: string): string => words.scales[each as keyof typeof words.scales] ?? each;
  return (
    <div class="setrow stack">
      <label for={id}>
        {name}
        <br />
        <span class="note">{effect}</span>
      </label>
      <select
        class="in"
        id={id}
        value={scale.id}
        onChange={(event) => {
          const chosen = scales.find((each) => each.id === event.currentTarget.value);
          if (chosen) onKeep(chosen.levels.length > 0 ? chosen.levels.join("、") : "百分制");
        }}
      >
        {scales.map((each) => (
          <option key={each.id} value={each.id}>
            {wordsOf(each.id)}
          </option>
        ))}
        {scale.id === "own" ? <option value="own">{words.ownScale(value.text)}</option> : null}
      </select>
    </div>
  );
}
