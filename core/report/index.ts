export { reportHtml } from "./report-html";
export { unitLoad } from "./load-chart";
