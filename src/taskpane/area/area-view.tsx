import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import "../later-messages";
import "../sentences/card-messages";
import "../sentences/weights-messages";
import { useSpeech } from "../speech/speech";
import { useShow } from "../tasks/task-context";
import { areaInView } from "../workbook/area-in-view";
import { useSelection, useWorkbook } from "../workbook/workbook-context";
import { AreaForm, NewSectionForm, RenameAreaForm } from "./area-forms";
import { SectionPanel } from "./section-panel";
import { selectedTarget, shownAreas } from "./shown-areas";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Asked = "area" | "section" | "name";

/** An area: its sections with their rows, what they weigh together and what each of them lacks. */
export default function AreaView() {
  const { say } = useSpeech();
  const styles = useStyles();
  const workbook = useWorkbook();
  const { plan, snapshot, chooseArea } = workbook;
  const show = useShow();
  const selection = useSelection();
  const [asked, setAsked] = useState<Asked>();
  const areas = useMemo(() => shownAreas({ plan, snapshot }), [plan, snapshot]);
  const title = areaInView(workbook);
  const area = areas.find((one) => one.title === title) ?? areas[0];
  const selected = selectedTarget(areas, selection);
  const close = () => setAsked(undefined);
  /** An area that was added is shown once it is in the plan. */
  const coming = useRef<string>(undefined);
  const showComing = useEffectEvent(() => {
    const first = areas.find((one) => one.title === coming.current)?.sections[0]?.first;
    if (!first) return;
    coming.current = undefined;
    show(first);
  });
  useEffect(() => showComing(), [areas]);

  const choose = (chosen: string) => {
    chooseArea(chosen);
    const sheet = areas.find((one) => one.title === chosen)?.sheet;
    if (sheet !== undefined) show({ sheet });
  };

  return (
    <div className={styles.view}>
      {areas.length > 1 && (
        <Select
          size="small"
          className={styles.narrow}
          select={{ className: styles.narrow }}
          aria-label={say("area.field")}
          value={area?.title ?? ""}
          onChange={(_, { value }) => choose(value)}
        >
          {areas.map((one) => (
            <option key={one.title} value={one.title}>
              {one.title === "" ? say("area.unnamed") : one.title}
            </option>
          ))}
        </Select>
      )}
      {!area && <p className={styles.advice}>{say("area.none")}</p>}
      {area?.sections.map((section) => (
        <SectionPanel key={section.key} shown={section} selected={selected} />
      ))}
      <div className={styles.actions}>
        {area && (
          <Button size="small" aria-expanded={asked === "section"} onClick={() => setAsked("section")}>
            {say("area.section.add")}
          </Button>
        )}
        <Button size="small" aria-expanded={asked === "area"} onClick={() => setAsked("area")}>
          {say("area.add")}
        </Button>
        {area && (
          <Button size="small" aria-expanded={asked === "name"} onClick={() => setAsked("name")}>
            {say("area.rename")}
          </Button>
        )}
      </div>
      {asked === "section" && area && <NewSectionForm key={area.title} area={area} onClose={close} />}
      {asked === "area" && (
        <AreaForm
          onClose={close}
          onAdded={(added) => {
            chooseArea(added);
            coming.current = added;
          }}
        />
      )}
      {asked === "name" && area && <RenameAreaForm key={area.title} area={area.title} onClose={close} onRenamed={chooseArea} />}
    </div>
  );
}
