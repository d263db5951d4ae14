import { pictureName, looksOf } from "./pictures";
import type { Chapter, State } from "./state";

/** What docs/pane.md shows of a state: narrow and light; the other looks are linked. */
function pictureOf(state: State): string[] {
  const [first, ...others] = looksOf(state);
  if (!first) return [];
  const words = ({ width, dark, language }: (typeof others)[number]) =>
    [String(width), dark ? "深 dark" : "浅 light", ...(language === "en" ? ["English"] : [])].join(" ");
  const links = others.map((look) => `[${words(look)}](pictures/${pictureName(state, look)})`);
  return [
    `### ${state.zh}`,
    "",
    `${state.en}`,
    "",
    `![${state.zh}](pictures/${pictureName(state, first)})`,
    "",
    ...(links.length > 0 ? [links.join(" · "), ""] : []),
  ];
}

/** The page docs/pane.md: every state of the pane in the order in which it is met. */
export function picturePage(chapters: readonly Chapter[]): string {
  return [
    "# 任务窗格的每个状态 · Every state of the pane",
    "",
    "每个状态都在真实的浏览器里走到，用 axe-core 查过（浅色、深色，中文、英文），再照下来；320 和 450 像素宽，深浅各一张。",
    "",
    "Each state is reached in a real browser, looked at by axe-core (light and dark, Chinese and English) and pictured, at 320 and 450 px.",
    "`node scripts/make/pane-pictures.mjs` takes the pictures anew; this page is written by the same list.",
    "",
    ...chapters.map(({ name, zh, en }) => `- [${zh} · ${en}](#${name})`),
    "",
    ...chapters.flatMap(({ name, zh, en, states }) => [
      `<a id="${name}"></a>`,
      "",
      `## ${zh} · ${en}`,
      "",
      ...states.flatMap(pictureOf),
    ]),
  ].join("\n");
}
