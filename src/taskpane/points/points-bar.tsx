import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "6px", borderRadius: tokens.borderRadiusSmall },
  ground: { fill: tokens.colorNeutralBackground5, forcedColorAdjust: "none" },
  filled: { fill: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  alarm: { fill: tokens.colorStatusDangerForeground3 },
});

interface PointsBarProps {
  /** 0 to 1. */
  readonly part: number;
  readonly alarm: boolean;
  readonly className?: string;
}

/** A bar that repeats in a shape what stands beside it in words. */
export function PointsBar({ part, alarm, className }: PointsBarProps) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.bar, className)} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.ground} width="100" height="6" />
      <rect className={mergeClasses(styles.filled, alarm && styles.alarm)} width={100 * part} height="6" />
    </svg>
  );
}
