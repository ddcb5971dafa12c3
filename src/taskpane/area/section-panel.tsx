import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sectionStanding } from "../../plan/areas/section-standing";
import { targetWeighing } from "../../plan/template/meaning/weighing";
import { useSpeech } from "../speech/speech";
import { useGoTo, useTasks } from "../tasks/task-context";
import { PointsBanner } from "../weights/points-banner";
import { useWorkbook } from "../workbook/workbook-context";
import { RenameSectionForm } from "./area-forms";
import { sectionName, type ShownSection } from "./shown-areas";
import { TargetForm } from "./target-form";
import { TargetRow } from "./target-row";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { alignSelf: "flex-start" },
});

interface SectionPanelProps {
  readonly shown: ShownSection;
  /** Place of the row that is selected in the sheet, of whichever section. */
  readonly selected: number | undefined;
}

/** A section of an area: what its rows weigh together, each row, and the way to the next one. */
export function SectionPanel({ shown: { section, rows, first }, selected }: SectionPanelProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const { plan } = useWorkbook();
  const goTo = useGoTo();
  const { edit } = useTasks();
  const [asked, setAsked] = useState<"row" | "name">();
  const [opened, setOpened] = useState<{ readonly at: number | undefined; readonly selected: number | undefined }>();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const weighing = targetWeighing(plan);
  const points = sectionStanding(
    rows.map(({ target }) => target),
    plan,
  );
  // While something is typed in a row it stays open, wherever the person goes in the sheet.
  const isKept = opened !== undefined && (opened.selected === selected || pending.size > 0);
  const openAt = isKept ? opened.at : selected;
  const name = sectionName(section);

  return (
    <section className={styles.section} aria-label={name}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{name}</h2>
        <span className={styles.links}>
          <Link as="button" aria-label={say("area.section.rename.of", { section: name })} onClick={() => setAsked("name")}>
            {say("area.section.rename")}
          </Link>
          {rows.length === 0 && (
            <Link
              as="button"
              aria-label={say("area.section.remove.of", { section: name })}
              onClick={() => void edit(({ removeSection }) => removeSection(section))}
            >
              {say("area.section.remove")}
            </Link>
          )}
        </span>
      </div>
      {asked === "name" && <RenameSectionForm section={section} onClose={() => setAsked(undefined)} />}
      {rows.length === 0 ? (
        <p className={styles.advice}>
          {say("area.section.noRows")}{" "}
          <Link as="button" onClick={() => goTo(first)}>
            {say("area.section.begin")}
          </Link>
        </p>
      ) : (
        <PointsBanner count={rows.length} points={points} taker={undefined} onGive={() => undefined} inPlace />
      )}
      {rows.length > 0 && (
        <ul className={styles.rows} aria-label={say("area.rows", { section: name })}>
          {rows.map((row, n) => (
            <TargetRow
              key={row.at}
              shown={row}
              weighing={weighing}
              isSelected={row.at === selected}
              isOpen={row.at === openAt}
              canMoveUp={n > 0}
              canMoveDown={n < rows.length - 1}
              onToggle={() => setOpened({ at: row.at === openAt ? undefined : row.at, selected })}
              onPending={(key, isPending) => {
                if (isPending) setOpened({ at: row.at, selected });
                setPending((before) => {
                  const after = new Set(before);
                  if (isPending) after.add(key);
                  else after.delete(key);
                  return after;
                });
              }}
            />
          ))}
        </ul>
      )}
      {asked === "row" ? (
        <TargetForm section={section} weighing={weighing} onClose={() => setAsked(undefined)} />
      ) : (
        <Button
          className={styles.action}
          size="small"
          aria-label={say("area.target.add.to", { section: name })}
          onClick={() => setAsked("row")}
        >
          {say("area.target.add")}
        </Button>
      )}
    </section>
  );
}
