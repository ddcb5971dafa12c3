import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";
import { useErrorCount } from "./checks-context";

const useStyles = makeStyles({
  count: {
    // Beside the tab's icon.
    position: "absolute",
    top: tokens.spacingVerticalXXS,
    left: `calc(50% + ${tokens.spacingHorizontalM})`,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground3,
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The number of errors beside the name of the view, with its word for those who hear it; nothing while there are none. */
export function ErrorBadge() {
  const { say } = useSpeech();
  const styles = useStyles();
  const count = useErrorCount();
  if (count === 0) return null;
  return (
    <>
      <span className={styles.count} aria-hidden>
        {count}
      </span>
      <span className={styles.spoken}>, {say("tab.checks.errors", { count })}</span>
    </>
  );
}
