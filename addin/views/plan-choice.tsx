import { usePane, useSession, useWords } from "./pane-context";

/** Several sheets could be the plan: which one is shown, and the others to change to. */
export function PlanChoice() {
  const session = useSession();
  const { overview } = useWords();
  const plans = usePane((state) => state.plans);
  const current = usePane((state) => state.check?.plan.sheet ?? "");
  if (plans.length < 2) return null;
  return (
    <div class="field first plan-choice">
      <label for="plan-sheet">{overview.severalPlans(plans.length)}</label>
      <select
        class="in"
        id="plan-sheet"
        value={current}
        onChange={(event) => void session.useSheet(event.currentTarget.value)}
      >
        {plans.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
