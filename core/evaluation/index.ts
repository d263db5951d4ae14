export { readCampaign } from "./read-campaign";
export { nameKey, plainName, listItems } from "./read-values";
export { settingCell, settingLabel, type SettingField } from "./sheets/settings";
export { scales, scaleOf } from "./scales";
export type * from "./types";
