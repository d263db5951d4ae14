import { countedTogether } from "../../documents/register/verify";
import { readRegister } from "../../documents/register/read-register";
import type { Finding } from "../../finding";
import { cellAddress } from "../../workbook/grid";
import type { CampaignCheck } from "./types";

/** One number given twice: a document number belongs to one document for ever, a voided one stays taken. */
export const registerDouble: CampaignCheck = (_campaign, sheets) => {
  const register = readRegister(sheets);
  const findings: Finding[] = [];
  for (const entries of countedTogether(register)) {
    const first = new Map<number, number>();
    for (const { n, row, numberText } of entries) {
      const firstRow = n === null ? undefined : first.get(n);
      if (firstRow === undefined) {
        if (n !== null) first.set(n, row);
        continue;
      }
      findings.push({
        code: "register-double",
        severity: "error",
        sheet: register.sheet ?? "",
        row,
        cell: cellAddress(row, register.columns.get("number") ?? 1),
        values: { number: numberText, firstRow },
      });
    }
  }
  return findings;
};
