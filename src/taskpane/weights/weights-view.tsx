import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { isFlat } from "../../plan/areas/flat-plan";
import { weighingOf, type Weighing } from "../../plan/template/meaning/weighing";
import { sheetNames } from "../../sheets/layout/names";
import "../sentences/weights-messages";
import { useSpeech, type Speech } from "../speech/speech";
import { useGoTo, useShow } from "../tasks/task-context";
import { sectorInView } from "../workbook/sector-in-view";
import { useWorkbook } from "../workbook/workbook-context";
import { useFocusTarget } from "../card/editing/use-focus-target";
import { AllSectors } from "./all-sectors";
import { Renumber } from "./renumber/renumber";
import { SectorWeights } from "./sector-weights";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
  action: { alignSelf: "flex-start" },
});

const AreaWeights = lazy(() => import("../area/area-weights"));

/** The points of a sector: of the one in front, or the last one, or one that is chosen here; and all of them at a glance. */
export default function WeightsView() {
  const { say } = useSpeech();
  const workbook = useWorkbook();
  const { plan, places, chooseSector } = workbook;
  const goTo = useGoTo();
  const showPlace = useShow();
  const [sectorField, attachSectorField] = useFocusTarget();
  const styles = useStyles();
  const sector = sectorInView(workbook);
  const weighing = weighingOf(plan, "objectives");

  const show = (code: string) => {
    chooseSector(code);
    const sheet = places.sectors.get(code);
    if (sheet !== undefined) showPlace({ sheet });
  };

  if (isFlat(plan))
    return (
      <Suspense fallback={null}>
        <AreaWeights />
      </Suspense>
    );
  if (plan.sectors.length === 0)
    return (
      <div className={styles.view}>
        <p className={styles.advice}>{say("plan.noSectors")}</p>
        <Button className={styles.action} appearance="primary" onClick={() => goTo({ sheet: sheetNames.sectors })}>
          {say("plan.toSheet", { sheet: sheetNames.sectors })}
        </Button>
      </div>
    );
  return (
    <div className={styles.view}>
      {!sector && <p className={styles.advice}>{adviceWords(weighing, say)}</p>}
      <Select
        ref={attachSectorField}
        size="small"
        className={styles.narrow}
        select={{ className: styles.narrow }}
        aria-label={say("weights.sectorField")}
        value={sector?.code ?? ""}
        onChange={(_, { value }) => chooseSector(value)}
      >
        {!sector && <option value="">{say("weights.choose")}</option>}
        {plan.sectors.map(({ code, name }) => (
          <option key={code} value={code}>
            {`${code} ${name}`.trim()}
          </option>
        ))}
      </Select>
      {sector && <SectorWeights sector={sector} />}
      {sector && <Renumber key={sector.code} sector={sector.code} open={workbook} onDone={sectorField.focus} />}
      <AllSectors heading={say("weights.allSectors")} sectors={plan.sectors} weighing={weighing} current={sector?.code} onOpen={show} />
    </div>
  );
}

function adviceWords(weighing: Weighing, say: Speech["say"]): string {
  switch (weighing.kind) {
    case "total":
      return say("weights.choose.advice", { full: weighing.full });
    case "factors":
    case "levels":
      return say(`weights.choose.advice.${weighing.kind}`);
    case "none":
    case "computed":
      return say("weights.choose.advice.none");
  }
}
