import { longRowField } from "./long-row-field";
import type { TemplateField } from "../types";

/** Columns of a problem row of the sheet 问题整改. */
export const problemFields: readonly TemplateField[] = [
  { tag: "序号", meaning: "第几个问题", example: "1", required: false },
  { tag: "问题", meaning: "问题", example: "政策宣传不够", required: true },
  { tag: "整改要求", meaning: "整改要求", example: "制定宣传计划并落实", required: false },
  { tag: "整改措施", meaning: "整改措施", example: "开设宣传专栏", required: false },
  { tag: "责任领导", meaning: "责任领导", example: "责任领导甲", required: false },
  { tag: "责任单位", meaning: "责任单位", example: "某局办公室", required: false },
  { tag: "整改时限", meaning: "表里写的整改时限", example: "11月底前", required: false },
  { tag: "截止日期", meaning: "算出的最后一天；长期坚持等算不出的为空", example: "2017年11月30日", required: false },
  longRowField,
];
