/** Look of the report: one file, no script, prints on A4 in black as well as in colour. */
export const reportStyle = `
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; --ink: #1d2328; --faint: #5d6872; --line: #d5dae0; --red: #b3261e; --amber: #8a5a00; --green: #1f6f43; --blue: #2b5c9e; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 800px; padding: 24px; color: var(--ink); font: 14px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { font-size: 20px; margin: 0 0 4px; } h2 { font-size: 15px; margin: 24px 0 8px; break-after: avoid; }
p { margin: 0 0 8px; } .faint, .small { color: var(--faint); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; padding: 0; margin: 12px 0; list-style: none; }
.counts li { border: 1px solid var(--line); border-radius: 6px; padding: 6px 14px; } .counts b { display: block; font-size: 20px; }
table { width: 100%; border-collapse: collapse; font-size: 12.5px; } thead { display: table-header-group; }
th, td { border: 1px solid var(--line); padding: 4px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; } tr { break-inside: avoid; }
th { background: #f3f5f7; } td.state, td.place { white-space: nowrap; }
.overdue { color: var(--red); font-weight: 600; } .dueSoon { color: var(--amber); font-weight: 600; } .done { color: var(--green); }
svg { width: 100%; height: auto; break-inside: avoid; } svg text { font-size: 11px; fill: var(--ink); } svg .small { font-size: 9px; fill: var(--faint); }
.phase { fill: #dbe6f3; stroke: var(--blue); } .today { stroke: var(--red); stroke-dasharray: 3 2; }
.due, .bar { fill: var(--blue); stroke: #fff; } .due.overdue, .bar.overdue { fill: var(--red); } .due.dueSoon, .bar.dueSoon { fill: #d99a1c; }
.due.done, .bar.done { fill: var(--green); } .bar.awaitingEvent { fill: #8d99a6; } .bar.undated { fill: #c3cad1; }
@media print { body { padding: 0; max-width: none; } }
`;
