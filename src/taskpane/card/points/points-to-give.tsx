import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { objectiveKey } from "../../../plan/codes/code";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import { isTyped, weighingOf } from "../../../plan/template/meaning/weighing";
import { useLead } from "../../shell/destination";
import { useSpeech } from "../../speech/speech";
import { useWorkbook } from "../../workbook/workbook-context";

const useStyles = makeStyles({ link: { minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

interface PointsToGiveProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
}

/** A link for each sector that lists the objective and has not given it points: it leads to where they are typed. */
export function PointsToGive({ objective: { shortCodes }, plan }: PointsToGiveProps) {
  const { say } = useSpeech();
  const lead = useLead();
  const { chooseSector } = useWorkbook();
  const styles = useStyles();
  const key = objectiveKey(shortCodes, plan.codeScheme);
  const weighing = weighingOf(plan, "objectives");
  const leadTo = (sector: string) => {
    chooseSector(sector);
    lead({ view: "weights", sector, objective: key });
  };
  if (!isTyped(weighing)) return null;
  return plan.sectors
    .filter(({ entries }) => entries.some(({ objective, weight }) => objective === key && weight.kind === "blank"))
    .map(({ code }) => (
      <Link key={code} as="button" inline className={styles.link} title={say("card.pointsToGive.explanation")} onClick={() => leadTo(code)}>
        {say("values" in weighing ? `card.pointsToGive.${weighing.kind}` : "card.pointsToGive", { sector: code })}
      </Link>
    ));
}
