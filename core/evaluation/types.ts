import type { IsoDate } from "../calendar";
import type { CountingRules, DatedEvent } from "../deadline/types";

/** How members rate: "three" 满意/基本满意/不满意, "four" 优秀/称职/基本称职/不称职, "hundred" 100 points, "own" as the office lists them. */
export type ScaleId = string;

/** The sheet 设置: every value that differs from office to office. Missing ones have a neutral default, never a made-up name. */
export interface CampaignSettings {
  /** Label in column A of 设置 → text in column B with its cell; the raw truth behind the typed fields below. */
  readonly entries: ReadonlyMap<string, { readonly text: string; readonly cell: string }>;
  /** Name of the sheet, or null when the workbook has none. */
  readonly sheet: string | null;
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  /** 发文单位, as written: may have a line break. */
  readonly office: string;
  /** 简报名称, the masthead. */
  readonly masthead: string;
  /** Whether 总第N期 stands beside 第N期; null: only when the register already counts it. */
  readonly overallNumbers: boolean | null;
  readonly dueSoonDays: number;
  readonly counting: CountingRules;
  readonly scale: ScaleId;
  /** The levels of the scale in their order, best first; empty for points. */
  readonly levels: readonly string[];
  /** 测评结果是否当场公布 / may be published. Without the setting: false, so that nothing slips out. */
  readonly publishResults: boolean;
  readonly signers: { readonly editor: string; readonly reviewer: string; readonly issuer: string };
  /** 本期发至, as written. */
  readonly distribution: string;
  /** 知道的责任单位 and who belongs to a collective ("各履职初评小组" → groups). */
  readonly units: readonly string[];
  readonly collectives: ReadonlyMap<string, readonly string[]>;
  /** 发文机关代字, e.g. "某人常函", by the series' word: 函, 通知, 督办 … */
  readonly codes: ReadonlyMap<string, string>;
  /** Who issues a series when it is not 发文单位, by the series' word: 函 comes from the committee, 简报 from its office. */
  readonly offices: ReadonlyMap<string, string>;
}

/** Where a row of a sheet of ours stands. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

export interface CampaignEvent extends DatedEvent, SheetPlace {
  /** Cell of its date, or null when the sheet has no such column. */
  readonly dateCell: string | null;
  readonly note: string;
}

export interface EvaluationSubject extends SheetPlace {
  readonly name: string;
  /** Cell of the name. */
  readonly cell: string;
  /** Cell of the unit, or null when the sheet has no such column. */
  readonly unitCell: string | null;
  readonly unit: string;
  readonly post: string;
  /** 现场 / 书面 */
  readonly form: string;
  readonly group: string;
  readonly note: string;
}

/** Whom a row of another sheet is about, as written there. */
export interface NamedSubject {
  readonly subject: string;
  /** The subject's unit, when the sheet has a column for it: tells namesakes apart. */
  readonly subjectUnit?: string | undefined;
}

/** One opinion collected about a subject; the words stay as written. */
export interface Opinion extends SheetPlace, NamedSubject {
  readonly channel: string;
  readonly source: string;
  readonly date: IsoDate | null;
  readonly text: string;
  readonly aspect: string;
}

/** Counted votes about one subject; a figure that the sheet does not give is null. */
export interface Ballot extends SheetPlace, NamedSubject {
  readonly expected: number | null;
  readonly present: number | null;
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly abstained: number | null;
  /** Votes by level, in the sheet's order. */
  readonly levels: readonly { readonly level: string; readonly votes: number | null; readonly cell: string }[];
  /** 等次 / 结论, when the sheet states one. */
  readonly rating: string;
  /** "B4" of each figure by its heading, for findings. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Points of one subject by heading (服务对象, 所在单位, 日常扣分, 加分 …), for the 100-point scale. */
export interface Score extends SheetPlace, NamedSubject {
  readonly parts: readonly { readonly name: string; readonly points: number | null; readonly cell: string }[];
}

/** One problem to put right, with who and by when. */
export interface Problem extends SheetPlace, NamedSubject {
  readonly problem: string;
  readonly demand: string;
  readonly measure: string;
  readonly leader: string;
  readonly leaderCell: string | null;
  readonly unit: string;
  readonly deadlineText: string;
  readonly deadlineCell: string | null;
  /** The raw value when the cell holds a true date: its serial number as a day. */
  readonly deadlineDate: IsoDate | null;
  readonly done: string;
}

export type CampaignSheet = "settings" | "events" | "subjects" | "opinions" | "ballots" | "scores" | "problems";

export interface Campaign {
  readonly settings: CampaignSettings;
  readonly events: readonly CampaignEvent[];
  readonly subjects: readonly EvaluationSubject[];
  readonly opinions: readonly Opinion[];
  readonly ballots: readonly Ballot[];
  readonly scores: readonly Score[];
  readonly problems: readonly Problem[];
  /** Which sheet was taken for what; a kind of sheet that the workbook lacks is absent. */
  readonly sheets: Readonly<Partial<Record<CampaignSheet, string>>>;
}
