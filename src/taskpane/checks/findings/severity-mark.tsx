import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { Severity } from "../../../checks/rule";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  mark: { display: "inline-flex", fontSize: "16px" },
});

const marks = { error: DismissCircleRegular, warning: WarningRegular, note: InfoRegular } as const satisfies Record<Severity, unknown>;

/** A sign of another shape and colour for each severity; its word, where no word stands beside it. */
export function SeverityMark({ severity, word }: { readonly severity: Severity; readonly word?: string }) {
  const styles = useStyles();
  const Mark = marks[severity];
  return (
    <span className={styles.mark} {...(word === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": word })}>
      <Mark className={styles[severity]} />
    </span>
  );
}
