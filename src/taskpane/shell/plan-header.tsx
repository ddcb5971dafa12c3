import type { Plan } from "../../plan/plan";
import { useSpeech, type Speech } from "../speech/speech";
import { FinderButton } from "../finder/finder-button";
import { TourButton } from "../tour/tour-button";
import { useWorkbook } from "../workbook/workbook-context";
import type { Heading } from "./heading";
import { useShellStyles } from "./shell-styles";
import { views, type ViewName } from "./views";

/** What the open view is about: a card, a sector, or the plan as a whole. */
export function PlanHeader({ view }: { readonly view: ViewName }) {
  const { say } = useSpeech();
  const workbook = useWorkbook();
  const styles = useShellStyles();
  const { name, subtitle } = views[view].heading?.(workbook, say) ?? planHeading(workbook.plan, say);
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.subtitle}>{subtitle}</p>
      </div>
      <FinderButton />
      <TourButton />
    </header>
  );
}

function planHeading({ title, entity, firstYear, years }: Plan, say: Speech["say"]): Heading {
  return {
    name: title === "" ? say("pane.name") : title,
    subtitle: say(years === 1 ? "plan.oneYear" : "plan.period", { entity, first: firstYear, last: firstYear + years - 1 }),
  };
}
