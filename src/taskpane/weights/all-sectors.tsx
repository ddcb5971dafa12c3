import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Sector } from "../../plan/plan";
import { sectorStanding } from "../../plan/sector-points";
import type { Weighing } from "../../plan/template/meaning/weighing";
import { PointsBar } from "../points/points-bar";
import { filledPart, pointsWords } from "../points/points-words";
import { pointsFigures } from "./points-figures";
import { useSpeech } from "../speech/speech";
import { hoverGround } from "../theme";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sector: {
    display: "grid",
    gridTemplateColumns: "2.5rem minmax(0, 1fr) 5.5rem",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": hoverGround,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  labelled: { gridTemplateColumns: "minmax(0, 1fr) 5.5rem" },
  label: { gridColumn: "1 / -1", overflowWrap: "anywhere" },
  current: { fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  alarm: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface AllSectorsProps {
  readonly heading: string;
  /** `label` stands for the code, where that says nothing to people. */
  readonly sectors: readonly (Sector & { readonly label?: string })[];
  readonly weighing: Weighing;
  /** Code of the one that is shown. */
  readonly current: string | undefined;
  readonly onOpen: (sector: string) => void;
}

/** Every sector's points as a bar and in figures; each leads to its sector. */
export function AllSectors({ heading, sectors, weighing, current, onOpen }: AllSectorsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {sectors.map((sector) => {
          const points = sectorStanding(sector, weighing);
          const words = pointsWords(points, say);
          const name = sector.label === undefined ? `${sector.code} ${sector.name}`.trim() : `${sector.name} · ${sector.label}`;
          return (
            <li key={sector.code}>
              <button
                type="button"
                className={mergeClasses(
                  styles.sector,
                  sector.label !== undefined && styles.labelled,
                  sector.code === current && styles.current,
                )}
                aria-current={sector.code === current}
                title={words ? say("weights.sector", { sector: name, what: words.sentence }) : name}
                onClick={() => onOpen(sector.code)}
              >
                {sector.label === undefined ? <span>{sector.code}</span> : <span className={styles.label}>{name}</span>}
                {words ? <PointsBar part={filledPart(points)} alarm={words.alarm} /> : <span>{sector.name}</span>}
                {words && (
                  <span className={mergeClasses(styles.points, words.alarm && styles.alarm)}>{pointsFigures(points, words, say)}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
