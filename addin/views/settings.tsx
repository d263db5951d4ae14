import { CampaignSettings } from "./campaign-settings";
import { ComputerSettings } from "./computer-settings";
import { MarksSetting } from "./marks-setting";
import { useWords } from "./pane-context";
import { ViewTitle } from "./pieces";
import { TemplateSettings } from "./template-settings";

/** What is kept where: the workbook's 设置 first, then this computer. Takes effect at once. */
export function Settings() {
  const words = useWords();
  return (
    <>
      <ViewTitle>{words.frame.tabs.settings}</ViewTitle>
      <CampaignSettings />
      <MarksSetting />
      <TemplateSettings />
      <ComputerSettings />
      <p class="note after-list">
        {words.frame.product} 0.1 · {words.settings.about}
      </p>
    </>
  );
}
