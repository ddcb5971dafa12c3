import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { sectorSheetName } from "../../sheets/layout/names";
import { PointsBar } from "../points/points-bar";
import { filledPart, pointsWords } from "../points/points-words";
import { useSpeech } from "../speech/speech";
import { useShow } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import { ObjectiveRows } from "./objective-rows";
import type { SectorSummary } from "./plan-summary";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  chevron: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { minWidth: 0, overflowWrap: "anywhere", textAlign: "left" },
  standing: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  alarm: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  bar: { margin: `${tokens.spacingVerticalXS} 0` },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** A row a sector: its points in words and as a bar, how much of its cards is filled in; unfolded, its objectives. */
export function SectorRows({ summaries }: { readonly summaries: readonly SectorSummary[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {summaries.map((summary) => (
        <SectorRow key={summary.sector.code} summary={summary} />
      ))}
    </ul>
  );
}

function SectorRow({ summary: { sector, points, objectives, cards, filled, all } }: { readonly summary: SectorSummary }) {
  const { say } = useSpeech();
  const show = useShow();
  const { places } = useWorkbook();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const words = pointsWords(points, say);
  const name = `${sector.code} ${sector.name}`.trim();
  const sheet = places.sectors.get(sector.code) ?? sectorSheetName(sector.code);
  return (
    <li className={styles.row}>
      <Button
        className={styles.chevron}
        size="small"
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={say("plan.sector.unfold", { sector: name })}
        disabledFocusable={objectives.length === 0}
        onClick={() => setOpen(!open)}
      />
      <div>
        <div className={styles.line}>
          <Link as="button" className={styles.name} title={say("plan.toSheet", { sheet })} onClick={() => show({ sheet })}>
            {name}
          </Link>
          {words && (
            <span className={mergeClasses(styles.standing, words.alarm && styles.alarm)}>
              <span aria-hidden>{words.mark} </span>
              {words.sentence}
            </span>
          )}
        </div>
        {words && <PointsBar className={styles.bar} part={filledPart(points)} alarm={words.alarm} />}
        {objectives.length > 0 && (
          <div className={styles.small}>
            {say("plan.sector.cards", { objectives: objectives.length, cards })}
            {all > 0 && <> · {say("plan.sector.parts", { filled, all })}</>}
          </div>
        )}
        <div id={panel}>{open && <ObjectiveRows name={name} objectives={objectives} />}</div>
      </div>
    </li>
  );
}
