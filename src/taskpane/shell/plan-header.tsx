import type { Plan } from "../../plan/plan";
import { useSpeech } from "../speech";
import { useShellStyles } from "./shell-styles";

/** Whose plan this is, and for which years. */
export function PlanHeader({ plan }: { readonly plan: Plan }) {
  const { say } = useSpeech();
  const styles = useShellStyles();
  const last = plan.firstYear + plan.years - 1;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{plan.title === "" ? say("pane.name") : plan.title}</h1>
      <p className={styles.period}>{say(plan.years === 1 ? "plan.oneYear" : "plan.period", { entity: plan.entity, first: plan.firstYear, last })}</p>
    </header>
  );
}
