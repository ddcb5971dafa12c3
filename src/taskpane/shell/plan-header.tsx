import { formatShortCode, objectiveKey } from "../../plan/codes/code";
import type { Plan } from "../../plan/plan";
import { useSpeech, type Speech } from "../speech/speech";
import { TourButton } from "../tour/tour-button";
import { sectorInView } from "../workbook/sector-in-view";
import { useWorkbook, type Workbook } from "../workbook/workbook-context";
import { useShellStyles } from "./shell-styles";
import type { ViewName } from "./views";

/** What the open view is about: a card, a sector, or the plan as a whole. */
export function PlanHeader({ view }: { readonly view: ViewName }) {
  const { say } = useSpeech();
  const workbook = useWorkbook();
  const styles = useShellStyles();
  const { name, subtitle } = (view === "card" && cardHeading(workbook)) || (view === "weights" && sectorHeading(workbook, say)) || planHeading(workbook.plan, say);
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.subtitle}>{subtitle}</p>
      </div>
      <TourButton />
    </header>
  );
}

interface Heading {
  readonly name: string;
  readonly subtitle: string;
}

function planHeading({ title, entity, firstYear, years }: Plan, say: Speech["say"]): Heading {
  return {
    name: title === "" ? say("pane.name") : title,
    subtitle: say(years === 1 ? "plan.oneYear" : "plan.period", { entity, first: firstYear, last: firstYear + years - 1 }),
  };
}

function cardHeading({ plan: { objectives, codeScheme }, objective: key }: Workbook): Heading | undefined {
  const objective = objectives.find(({ shortCodes }) => objectiveKey(shortCodes, codeScheme) === key);
  return objective && { name: objective.shortCodes.map((code) => formatShortCode(code, codeScheme)).join(" / "), subtitle: objective.title };
}

function sectorHeading(workbook: Workbook, say: Speech["say"]): Heading | undefined {
  const sector = sectorInView(workbook);
  return sector && { name: say("pane.sector", { code: sector.code }), subtitle: sector.name };
}
