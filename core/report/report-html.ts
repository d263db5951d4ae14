import type { Severity } from "../finding";
import type { CheckResult } from "../jobs/check";
import type { Messages } from "../messages";
import { sayFinding } from "../messages/say-finding";
import type { RowState, Task } from "../plan";
import { loadChart } from "./load-chart";
import { html, type Markup } from "./markup";
import { reportStyle } from "./style";
import { timeline } from "./timeline";

const states: readonly RowState[] = ["done", "overdue", "dueSoon", "onTime", "awaitingEvent", "undated"];
const levels: readonly Severity[] = ["error", "warning", "info"];

function counts({ plan }: CheckResult, { plan: says }: Messages): Markup {
  const items = states.map((state) => {
    const count = plan.tasks.filter((task) => task.state === state).length;
    return html`<li class="${state}"><b>${count}</b>${says.states[state]}</li>`;
  });
  return html`<ul class="counts">
    ${items}
  </ul>`;
}

function taskRow(task: Task, { plan: says }: Messages): Markup {
  const state = says.states[task.state] + (task.late ? ` · ${says.late}` : "");
  return html`<tr>
    <td>${task.phase}</td>
    <td>${task.item || task.task}</td>
    <td>${task.deadlineText}</td>
    <td>${task.due ?? ""}</td>
    <td>${task.responsible.join("、")}</td>
    <td class="state ${task.state}">${state}</td>
  </tr>`;
}

function taskTable({ plan }: CheckResult, messages: Messages): Markup {
  const { phase, item, deadline, due, responsible, state } = messages.plan.report.columns;
  const heads = [phase, item, deadline, due, responsible, state].map((text) => html`<th>${text}</th>`);
  const rows = plan.tasks.map((task) => taskRow(task, messages));
  return html`<table>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function findingTable({ findings }: CheckResult, messages: Messages): Markup {
  const rows = levels.flatMap((level) =>
    findings
      .filter(({ severity }) => severity === level)
      .map((each) => {
        const { title, message, hint } = sayFinding(each, messages);
        return html`<tr>
          <td>${messages.plan.severity[level]}</td>
          <td>${each.cell ?? ""}</td>
          <td><b>${title}</b> ${message}<br /><span class="faint">${hint}</span></td>
        </tr>`;
      }),
  );
  return rows.length === 0
    ? html`<p>${messages.plan.check.clean}</p>`
    : html`<table>
        <tbody>
          ${rows}
        </tbody>
      </table>`;
}

const section = (title: string, body: Markup | null): Markup =>
  body
    ? html`<h2>${title}</h2>
        ${body}`
    : html``;

/** The state of the plan as one HTML file without script: counts, phases over time, load by unit, findings, tasks. */
export function reportHtml(result: CheckResult, messages: Messages, language: string): string {
  const { plan } = result;
  const says = messages.plan.report;
  const title = plan.title || plan.sheet;
  const read = messages.plan.check.read(plan.sheet, plan.tasks.length, plan.phases.length, plan.year, plan.today);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${{ markup: reportStyle }}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        <p class="faint">${read}</p>
        ${counts(result, messages)} ${section(says.timeline, timeline(plan, says.timeline, says.today))}
        ${section(
          says.load,
          loadChart(plan, says.load, (state) => messages.plan.states[state]),
        )}
        ${section(says.findings, findingTable(result, messages))} ${section(says.tasks, taskTable(result, messages))}
      </body>
    </html> `;
  return page.markup;
}
