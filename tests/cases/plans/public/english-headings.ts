import type { PublicTable } from "../public-tables";

/** A plan headed in English, for an office that reports abroad; invented, read as of 2017-09-10. */
export const englishPlans: readonly PublicTable[] = [
  {
    says: "Phase, Task, Deadline, Owner, Status, Notes; the year in the English title",
    today: "2017-09-10",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Work Plan 2017"],
          ["No.", "Phase", "Task", "Due Date", "Owner", "Status", "Notes"],
          [1, "Preparation", "Write the plan", "Aug 10, 2017", "Group A", "Done", ""],
          [2, null, "Hold the opening meeting", "by end of August", "Group A, Group B", "in progress", ""],
          [3, "Review", "Collect opinions", "15 Sep 2017", "Office", "", ""],
          [4, null, "Report", "Q4", "Office", "Cancelled", ""],
        ],
        merges: ["A1:G1", "B3:B4", "B5:B6"],
      },
    ],
    columns: "no=A phase=B task=C deadline=D responsible=E done=F note=G",
    tasks: [
      "3 | Preparation | Write the pl | Aug 10, 2017 → 2017-08-10 | Group A | done",
      "4 | Preparation | Hold the ope | by end of August → 2017-08-31 | Group A、Group B | overdue",
      "5 | Review | Collect opin | 15 Sep 2017 → 2017-09-15 | Office | onTime",
      "6 | Review | Report | Q4 | Office | undated",
    ],
    findings: ["rows-dropped F6"],
  },
];
