import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SectorStanding } from "../../plan/sector-points";
import { pointsWords } from "../points/points-words";
import { tabsHeight } from "../shell/shell-styles";
import { useSpeech } from "../speech/speech";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Beneath the tabs, in sight however many objectives there are.
  inSight: { position: "sticky", top: `${tabsHeight + 1}px`, zIndex: 1 },
  alarm: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  total: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  action: { minHeight: "24px", fontWeight: tokens.fontWeightSemibold },
});

interface PointsBannerProps {
  /** How many are weighed. */
  readonly count: number;
  readonly points: SectorStanding;
  /** Objective that can get all that is missing. */
  readonly taker: string | undefined;
  readonly onGive: () => void;
  /** Absent where no objective can take what is missing. */
  readonly onSpread?: () => void;
  /** It stands where it is instead of staying in sight. */
  readonly inPlace?: boolean;
}

/** The sector's total as it is typed, and the ways to complete it; where weights make none, how many are given. */
export function PointsBanner({ count, points, taker, onGive, onSpread, inPlace = false }: PointsBannerProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const words = pointsWords(points, say);
  if (points.kind === "none" || !words) return null;
  if (points.kind !== "total")
    return (
      <div className={mergeClasses(styles.banner, !inPlace && styles.inSight)}>
        <span role="status">
          <span className={styles.total}>{say(`weights.given.${points.kind}`, { given: points.given, all: points.all })}</span>
          {points.given === points.all && <span> {words.mark}</span>}
        </span>
      </div>
    );
  return (
    <div className={mergeClasses(styles.banner, !inPlace && styles.inSight, words.alarm && styles.alarm)}>
      <span role="status">
        <span className={styles.total}>{say("weights.total", { total: points.total, full: points.full })}</span>
        {points.standing === "complete" ? <span> {words.mark}</span> : <> · {words.sentence}</>}
      </span>
      {points.missing > 0 && count > 0 && (
        <span className={styles.actions}>
          {taker !== undefined && (
            <Link as="button" className={styles.action} onClick={onGive}>
              {say("weights.give", { objective: taker })}
            </Link>
          )}
          {onSpread && (
            <Link
              as="button"
              className={styles.action}
              aria-keyshortcuts="Alt+R"
              title={say("weights.spread.explanation")}
              onClick={onSpread}
            >
              {say("weights.spread")}
            </Link>
          )}
        </span>
      )}
    </div>
  );
}
