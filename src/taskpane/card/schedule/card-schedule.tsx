import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Phase, Plan } from "../../../plan/plan";
import type { Weighing } from "../../../plan/template/meaning/weighing";
import type { IsoDate } from "../../../plan/iso-date";
import { useSpeech } from "../../speech/speech";
import { Section } from "../section";
import { ScheduleDrawing } from "./schedule-drawing";
import { ScheduleTable } from "./schedule-table";

const useStyles = makeStyles({
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CardScheduleProps {
  readonly phases: readonly Phase[];
  readonly plan: Pick<Plan, "firstYear" | "years">;
  readonly weighing: Weighing;
  readonly today: IsoDate;
  readonly runsOnce: boolean;
  readonly onShowPhase: (at: number) => void;
}

/** The card's phases on the plan's months, drawn, or as a table. */
export function CardSchedule({ phases, plan, weighing, today, runsOnce, onShowPhase }: CardScheduleProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <Section
      title={say("card.schedule")}
      aside={
        phases.length > 0 && (
          <Button size="small" appearance="subtle" aria-pressed={asTable} aria-controls={id} onClick={() => setAsTable(!asTable)}>
            {say("card.schedule.asTable")}
          </Button>
        )
      }
    >
      <div id={id}>
        {phases.length === 0 ? (
          <p className={styles.advice}>{say("card.schedule.empty")}</p>
        ) : asTable ? (
          <ScheduleTable phases={phases} plan={plan} weighing={weighing} runsOnce={runsOnce} />
        ) : (
          <ScheduleDrawing phases={phases} plan={plan} weighing={weighing} today={today} runsOnce={runsOnce} onShowPhase={onShowPhase} />
        )}
      </div>
    </Section>
  );
}
