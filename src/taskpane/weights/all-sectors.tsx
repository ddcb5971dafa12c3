import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Sector } from "../../plan/plan";
import { sectorPoints } from "../../plan/sector-points";
import { PointsBar } from "../points/points-bar";
import { filledPart, pointsWords } from "../points/points-words";
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
  current: { fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  alarm: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface AllSectorsProps {
  readonly sectors: readonly Sector[];
  /** What each sector's make: `Plan.points`. */
  readonly full: number;
  /** Code of the one that is shown. */
  readonly current: string | undefined;
  readonly onOpen: (sector: string) => void;
}

/** Every sector's points as a bar and in figures; each leads to its sector. */
export function AllSectors({ sectors, full, current, onOpen }: AllSectorsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{say("weights.allSectors")}</h2>
      <ul className={styles.list}>
        {sectors.map((sector) => {
          const points = sectorPoints(sector, full);
          const { mark, sentence, alarm } = pointsWords(points, say);
          return (
            <li key={sector.code}>
              <button
                type="button"
                className={mergeClasses(styles.sector, sector.code === current && styles.current)}
                aria-current={sector.code === current}
                title={say("weights.sector", { sector: `${sector.code} ${sector.name}`.trim(), what: sentence })}
                onClick={() => onOpen(sector.code)}
              >
                <span>{sector.code}</span>
                <PointsBar part={filledPart(points)} alarm={alarm} />
                <span className={mergeClasses(styles.points, alarm && styles.alarm)}>
                  {say("weights.figures", { total: points.total, mark })}
                  {alarm && (
                    <>
                      {" "}
                      {say(points.missing > 0 ? "weights.figures.missing" : "weights.figures.excess", { points: Math.abs(points.missing) })}
                    </>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
