import { kindSeries } from "../../core/documents/kinds/kind-series";

/** Which command makes which kind of document. */
const commands: Readonly<Record<string, string>> = {
  bulletin: "bulletin",
  "feedback-letter": "letters",
  "rectification-notice": "notices",
  reminder: "reminders",
};

/** In a shell of any system; a name that would need more than double quotes is left for the user to fill in. */
const quoted = (name: string): string => (/^[^"$`\\!%]+$/.test(name) ? `"${name}"` : "…");

/**
 * The command that makes the file of a registered document under the same number: an entry still waiting for its file is
 * finished by the next run of its kind. The kind is known by its word in the file's name; a bulletin is the usual one.
 */
export function sameFileCommand(fileName: string, workbook: string): string {
  const kind = kindSeries.find(({ names }) => Object.values(names).some((word) => fileName.includes(word)));
  return `shuping ${commands[kind?.id ?? "bulletin"] ?? "bulletin"} ${quoted(workbook)} --out .`;
}
