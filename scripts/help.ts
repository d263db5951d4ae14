import type { Language, Messages } from "../core/messages";
import type { Command, CommandOption } from "./command";

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns a text takes on a terminal: a Chinese character takes two. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => columns(left))) + 2;
  return rows.map(([left, right]) => `  ${left}${" ".repeat(width - columns(left))}${right}\n`).join("");
}

function optionRow(language: Language, [name, option]: readonly [string, CommandOption]): readonly [string, string] {
  const short = option.short ? `-${option.short}, ` : "";
  const value = option.type === "string" ? ` ${option.value ?? "VALUE"}` : "";
  return [`${short}--${name}${value}${option.multiple ? " …" : ""}`, option.says[language]];
}

/** What `shuping help` prints: every command in one line. */
export function helpForAll(commands: readonly Command[], { cli }: Messages, language: Language): string {
  return [
    `${cli.says.product}\n\n${cli.usage}: shuping <${cli.commands}> …\n\n${cli.commands}:\n`,
    table(commands.map((each) => [each.name, each.says[language]])),
    `\n${cli.commonOptions}:\n`,
    commonRows(cli),
    `\n${cli.says.moreHelp}\n${cli.says.exit}\n`,
  ].join("");
}

/** What `shuping help COMMAND` prints. */
export function helpFor(command: Command, { cli }: Messages, language: Language): string {
  const own = Object.entries(command.options).map((entry) => optionRow(language, entry));
  return [
    `${command.says[language]}\n\n${cli.usage}: shuping ${command.name} ${command.usage}\n`,
    own.length > 0 ? `\n${cli.options}:\n${table(own)}` : "",
    `\n${cli.commonOptions}:\n${commonRows(cli)}`,
  ].join("");
}

function commonRows({ says }: Messages["cli"]): string {
  return table([
    ["--json", says.json],
    ["--today YYYY-MM-DD", says.today],
    ["--lang LANG", says.lang],
    ["-h, --help", says.help],
  ]);
}
