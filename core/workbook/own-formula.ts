/**
 * Stands in every formula and conditional format of ours, so that they are found again. N() of a text is 0 in Excel, WPS and
 * LibreOffice, so it changes no result.
 */
export const ownFormulaMark = 'N("述评")';

/** True for formulas that Shuping has written and may therefore write over. */
export function isOwnFormula(formula: string | null): boolean {
  return formula?.includes(ownFormulaMark) === true;
}
