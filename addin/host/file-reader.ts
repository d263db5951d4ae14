/** The reader of .xlsx files comes with the first file: the page stands without it, and Excel mostly reads for itself. */
export const fileReader = () => import(/* webpackChunkName: "reading" */ "../../core/workbook/read-workbook");
