import { readSettings } from "../../core/evaluation/sheets/settings";
import { otherEntries, settingGroups, settingValue } from "../model/settings/setting-groups";
import { shortText } from "../model/short-text";
import { usePane, useSession, useWords } from "./pane-context";
import { LinkButton, Part } from "./pieces";
import { SettingRow } from "./setting-row";

/** The rows of 设置 that the pane knows, by group, each with what it does; the others lead to their cells. */
export function CampaignSettings() {
  const session = useSession();
  const { settings: words } = useWords();
  const reading = usePane((state) => state.reading);
  if (!reading) return <p class="read">{words.noWorkbook}</p>;
  const settings = readSettings(reading.sheets);
  const { sheet } = settings;
  const others = otherEntries(settings);
  return (
    <>
      <p class="note">{sheet === null ? words.notThere : words.keptInWorkbook}</p>
      {settingGroups.map(({ name, rows }) => (
        <Part title={words.groups[name]} key={name}>
          {rows.map((row) => (
            <SettingRow
              key={row.name}
              value={settingValue(row, settings)}
              draft={`draft:${reading.name}:${row.name}`}
              year={settings.year ?? Number(session.today().slice(0, 4))}
            />
          ))}
        </Part>
      ))}
      {others.length > 0 && sheet !== null ? (
        <details class="others">
          <summary tabIndex={0}>{words.others(others.length)}</summary>
          <p class="note">{words.othersNote}</p>
          {others.map(({ label, text, cell }) => (
            <div class="setrow" key={label}>
              <span>
                {label}
                <br />
                <span class="note">{shortText(text, 60)}</span>
              </span>
              <LinkButton onClick={() => void session.reveal(sheet, cell)}>
                {cell}
                <span class="vh">
                  {" "}
                  {words.editCell} {label}
                </span>
              </LinkButton>
            </div>
          ))}
        </details>
      ) : null}
    </>
  );
}
