import type { KindDescription } from "../../core/documents";
import type { CampaignSettings } from "../../core/evaluation/types";
import { lastIssued } from "../model/documents/last-issued";
import { settingFields, type FieldSource, type SettingField } from "../model/documents/setting-fields";
import { writeSettings } from "../model/session/settings-act";
import { DraftField } from "./draft-field";
import { usePane, useSession, useWords } from "./pane-context";

interface Props {
  readonly kind: KindDescription;
  readonly settings: CampaignSettings;
}

/** Values of the document that stand in 设置: signers in one line, the distribution list below; a change is written back. */
export function SettingFields({ kind, settings }: Props) {
  const { documents } = useWords();
  const workbook = usePane((state) => state.reading?.name ?? "");
  const fields = settingFields(kind, settings, lastIssued(workbook, kind.id));
  if (fields.length === 0) return null;
  const short = fields.filter(({ long }) => !long);
  return (
    <>
      {short.length > 0 ? (
        <div class="three">
          {short.map((field) => (
            <OneSetting key={field.tag} field={field} kind={kind} workbook={workbook} />
          ))}
        </div>
      ) : null}
      {fields
        .filter(({ long }) => long)
        .map((field) => (
          <OneSetting key={field.tag} field={field} kind={kind} workbook={workbook} />
        ))}
      <p class="note">{documents.from}</p>
    </>
  );
}

function OneSetting({ field, kind, workbook }: { field: SettingField; kind: KindDescription; workbook: string }) {
  const session = useSession();
  const { documents } = useWords();
  const { tag, labels, text, long, source } = field;
  return (
    <DraftField
      id={`field-${tag}`}
      label={tag}
      source={useSourceWords(source)}
      value={text}
      draft={`draft:${workbook}:${kind.id}:${tag}`}
      long={long}
      lacks={text === ""}
      onKeep={(typed) => void writeSettings(session, [{ labels, text: typed }], documents)}
    />
  );
}

function useSourceWords(source: FieldSource): string {
  const { documents } = useWords();
  switch (source.code) {
    case "same":
      return documents.source.same(source.number);
    case "cell":
      return source.cell;
    case "none":
      return documents.source.none;
  }
}
