import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import "../later-messages";
import { targetWeighing } from "../../plan/template/meaning/weighing";
import { useStay } from "../shell/destination";
import { useSpeech } from "../speech/speech";
import { useGoTo, useShow } from "../tasks/task-context";
import { AllSectors } from "../weights/all-sectors";
import { areaInView } from "../workbook/area-in-view";
import { useSelection, useWorkbook } from "../workbook/workbook-context";
import { SectionWeights, weighedAs } from "./section-weights";
import { sectionName, selectedTarget, shownAreas } from "./shown-areas";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
  action: { alignSelf: "flex-start" },
});

/** What the rows of a section weigh, and all sections at a glance. */
export default function AreaWeights() {
  const { say } = useSpeech();
  const styles = useStyles();
  const workbook = useWorkbook();
  const { plan, snapshot, chooseArea } = workbook;
  const show = useShow();
  const goTo = useGoTo();
  const stay = useStay();
  const [chosen, setChosen] = useState<string>();
  const areas = useMemo(() => shownAreas({ plan, snapshot }), [plan, snapshot]);
  const selected = selectedTarget(areas, useSelection());
  const weighing = targetWeighing(plan);
  const all = areas.flatMap((area) =>
    area.sections.map((shown) => ({ area, shown, name: `${area.title} · ${sectionName(shown.section)}` })),
  );
  const inView = areaInView(workbook);
  const ofArea = all.filter(({ area }) => area.title === inView);
  const current =
    all.find(({ shown }) => shown.key === chosen && shown.section.area === inView) ??
    ofArea.find(({ shown }) => shown.rows.some(({ at }) => at === selected)) ??
    ofArea[0] ??
    all[0];

  const choose = (key: string) => {
    const found = all.find(({ shown }) => shown.key === key);
    if (!found) return;
    setChosen(key);
    chooseArea(found.area.title);
  };
  if (!current) return <p className={styles.advice}>{say("area.none")}</p>;
  return (
    <div className={styles.view}>
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.narrow }}
        aria-label={say("area.weights.section")}
        value={current.shown.key}
        onChange={(_, { value }) => choose(value)}
      >
        {all.map(({ shown, name }) => (
          <option key={shown.key} value={shown.key}>
            {name}
          </option>
        ))}
      </Select>
      {current.shown.rows.length === 0 ? (
        <>
          <p className={styles.advice}>{say("area.weights.noRows")}</p>
          <Button className={styles.action} appearance="primary" onClick={() => goTo(current.shown.first)}>
            {say("area.section.begin")}
          </Button>
        </>
      ) : (
        <SectionWeights key={current.shown.key} areas={areas} shown={current.shown} name={current.name} />
      )}
      <AllSectors
        heading={say("area.weights.all")}
        sectors={all.map(({ shown, area }) => ({ ...weighedAs(shown, area.title), label: sectionName(shown.section) }))}
        weighing={weighing}
        current={current.shown.key}
        onOpen={(key) => {
          choose(key);
          const found = all.find(({ shown }) => shown.key === key);
          if (!found) return;
          stay(found.area.sheet);
          show(found.shown.first);
        }}
      />
    </div>
  );
}
