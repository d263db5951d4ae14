import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../../core/messages";
import { palettePng } from "../../tools/palette-png";
import type { Scene } from "./stage";
import type { State } from "./state";

export interface Look {
  readonly width: number;
  readonly dark: boolean;
  readonly language: Language;
}

/** The longest view, the settings, fits whole. */
const longest = 4200;
const deskHeight = 800;
/** As many as text in two weights on a few papers needs. */
const colours = 48;

/** In which looks a state is pictured: 320 and 450, light and dark; in English once. */
export function looksOf({ special, chineseOnly }: State): Look[] {
  const width = special?.desk ?? 320;
  const look = (dark: boolean, wide = width, language: Language = "zh-CN"): Look => ({ width: wide, dark, language });
  // The system's own colours and paper have no dark form.
  if (special?.forcedColors || special?.print) return [look(false)];
  const english = chineseOnly ? [] : [look(false, width, "en")];
  if (special?.desk !== undefined) return [look(false), look(true), ...english];
  return [look(false), look(true), look(false, 450), look(true, 450), ...english];
}

export const pictureName = ({ name }: State, { width, dark, language }: Look): string =>
  `${name}-${width}-${dark ? "dark" : "light"}-${language === "en" ? "en" : "zh"}.png`;

/** High enough for all of the pane, so that its sticky bars stand where they belong. */
async function fit({ page, pane }: Scene, state: State, width: number): Promise<void> {
  if (state.special?.desk !== undefined) return page.setViewportSize({ width, height: deskHeight });
  const measured = (): Promise<number> => pane.evaluate(() => document.documentElement.scrollHeight);
  const most = state.special?.height ?? longest;
  await page.setViewportSize({ width, height: 240 });
  // What is still being laid out when it is measured (a font, a late line) makes the second look higher than the first.
  for (let height = 240, wanted = await measured(); height < Math.min(most, wanted); wanted = await measured()) {
    height = Math.min(most, wanted);
    await page.setViewportSize({ width, height });
  }
}

/** Pictures of a state that has been reached, for the languages and looks it is shown in. */
export async function takePictures(scene: Scene, state: State, language: Language, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // As after a mouse: the ring around the whole view is for who came by keyboard.
  await scene.pane.evaluate(() => {
    if (document.activeElement?.id === "view") (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
  });
  for (const look of looksOf(state).filter((each) => each.language === language)) {
    await scene.page.mouse.move(0, 0);
    await scene.page.emulateMedia({ colorScheme: look.dark ? "dark" : "light" });
    await fit(scene, state, look.width);
    if (state.special?.at !== undefined)
      await scene.pane
        .locator(state.special.at)
        .first()
        .evaluate((element) => element.scrollIntoView({ block: "center" }));
    // Two frames: what measures itself (the preview's page) has drawn at the new width.
    await scene.pane.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    writeFileSync(path.join(folder, pictureName(state, look)), palettePng(await scene.page.screenshot(), colours));
  }
}
