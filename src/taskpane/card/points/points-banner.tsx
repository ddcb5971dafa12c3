import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Entry } from "../../../plan/entry";
import type { WeighedList } from "../../../plan/editing/card-change";
import { missingPoints, totalWeight } from "../../../plan/weight";
import type { WorkbookPlace } from "../../operations-context";
import { useSpeech } from "../../speech/speech";
import type { CardControl } from "../card-control";

const useStyles = makeStyles({
  banner: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: `0 ${tokens.spacingHorizontalM}` },
  alarm: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  complete: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: { fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  action: { minHeight: "24px" },
});

interface PointsBannerProps {
  readonly list: WeighedList;
  readonly weights: readonly Entry<number>[];
  /** What they are to make. */
  readonly full: number;
  /** Where the sheet shows their total. */
  readonly total: WorkbookPlace;
  readonly control: CardControl;
  /** What comes next once they make it. */
  readonly next?: ReactNode;
}

/** The total of a list's weights, what it lacks, and the ways to complete it. */
export function PointsBanner({ list, weights, full, total: totalPlace, control, next }: PointsBannerProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const total = totalWeight(weights);
  const missing = missingPoints(total, full);
  const given = weights.some((weight) => weight.kind === "value" || weight.kind === "text");
  const complete = given && missing === 0;
  const spread = (kind: "spreadRest" | "spreadEqually") => void control.edit({ kind, list });
  return (
    <div
      role="group"
      aria-label={say(list === "phases" ? "card.points.phases.name" : "card.points.results.name")}
      className={mergeClasses(styles.banner, given && !complete && styles.alarm, complete && styles.complete)}
    >
      <span role="status">
        <span className={mergeClasses(styles.total, !complete && styles.strong)}>
          {given
            ? say(list === "phases" ? "card.points.phases" : "card.points.results", { total, full })
            : say(list === "phases" ? "card.points.phases.none" : "card.points.results.none")}
        </span>
        {complete && <span aria-hidden> ✓</span>}
        {given && !complete && <> · {missing > 0 ? say("points.missing", { missing }) : say("points.excess", { excess: -missing })}</>}
      </span>
      {complete && next}
      {!complete && (
        <span className={styles.actions}>
          {given && missing > 0 && (
            <Link as="button" className={styles.action} title={say("card.points.rest.explanation")} onClick={() => spread("spreadRest")}>
              {say("card.points.rest")}
            </Link>
          )}
          <Link as="button" className={styles.action} onClick={() => spread("spreadEqually")}>
            {say("card.points.equally")}
          </Link>
          <Link as="button" className={styles.action} onClick={() => control.goTo(totalPlace)}>
            {say("card.toCell")}
          </Link>
        </span>
      )}
    </div>
  );
}
