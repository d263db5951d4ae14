import type { IsoDate } from "../calendar";
import type { CountingRules, DatedEvent } from "../deadline/types";

/** How members rate: "three" 满意/基本满意/不满意, "four" 优秀/称职/基本称职/不称职, "hundred" 100 points … one file a scale in scales/. */
export type ScaleId = string;

/** The sheet 设置: every value that differs from office to office. Missing ones have a neutral default, never a made-up name. */
export interface CampaignSettings {
  /** Label in column A of 设置 → text in column B with its cell; the raw truth behind the typed fields below. */
  readonly entries: ReadonlyMap<string, { readonly text: string; readonly cell: string }>;
  /** Name of the sheet, or null when the workbook has none. */
  readonly sheet: string | null;
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  /** 发文单位 */
  readonly office: string;
  /** 简报名称, the masthead. */
  readonly masthead: string;
  readonly dueSoonDays: number;
  readonly counting: CountingRules;
  readonly scale: ScaleId;
  /** 测评结果是否当场公布 / may be published. */
  readonly publishResults: boolean;
  readonly signers: { readonly editor: string; readonly reviewer: string; readonly issuer: string };
  /** 本期发至, as written. */
  readonly distribution: string;
  /** 知道的责任单位 and who belongs to a collective ("各履职初评小组" → groups). */
  readonly units: readonly string[];
  readonly collectives: ReadonlyMap<string, readonly string[]>;
  /** 发文机关代字, e.g. "某人常函" by document kind id. */
  readonly codes: ReadonlyMap<string, string>;
}

export interface EvaluationSubject {
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  /** 现场 / 书面 */
  readonly form: string;
  readonly group: string;
  readonly row: number;
}

export interface Campaign {
  readonly settings: CampaignSettings;
  readonly events: readonly DatedEvent[];
  readonly subjects: readonly EvaluationSubject[];
}
