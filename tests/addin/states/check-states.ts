import type { Language } from "../../../core/messages";
import { complaintsOfTheEye, violations, withoutFocusRing } from "./inspect";
import { takePictures } from "./pictures";
import { openStage, type Scene, type Stage } from "./stage";
import type { Chapter, State } from "./state";

async function findingsOf(scene: Scene, state: State): Promise<string[]> {
  const { page, pane } = scene;
  const found = await violations(pane);
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await violations(pane, "contrast")).map((each) => `dark: ${each}`));
  await page.emulateMedia({ colorScheme: "light" });
  if (!state.special?.print) {
    found.push(...(await complaintsOfTheEye(pane)));
    found.push(...(await withoutFocusRing(page, pane)));
  }
  return [...found, ...scene.complaints.map((each) => `complaint: ${each}`)];
}

/** Both languages; STATES_IN=zh-CN visits one only, for a run that must be short. */
const languages = (["zh-CN", "en"] as const).filter((each) => (process.env.STATES_IN ?? each) === each);

/**
 * Every state of a chapter, in both languages: axe-core light and dark, nothing too wide or too small at 320 px, focus in sight.
 * With SHUPING_PICTURES=<folder> the same visit takes the pictures, so that no state has a picture without a test.
 */
export function checkStates({ states }: Chapter): void {
  let stage: Stage;
  const folder = process.env.SHUPING_PICTURES;
  beforeAll(async () => {
    stage = await openStage();
  }, 300000);
  afterAll(() => stage.close());

  describe.each<Language>(languages)("%s", (language) => {
    test.each(states)(
      "$name",
      async (state) => {
        const scene = await stage.show(state, language);
        try {
          if (folder) await takePictures(scene, state, language, folder);
          else expect(await findingsOf(scene, state)).toEqual([]);
        } finally {
          await scene.close();
        }
      },
      240000,
    );
  });
}
