import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../checks/rule";
import { useSpeech } from "../../speech/speech";
import { SeverityMark } from "./severity-mark";
import { countOf, severities, type ShownFinding } from "./shown-findings";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SeverityFilterProps {
  readonly findings: readonly ShownFinding[];
  /** Those that alone are shown; all of them, if there are none. */
  readonly only: ReadonlySet<Severity>;
  readonly onChange: (only: ReadonlySet<Severity>) => void;
}

/** How many there are of each severity; pressed, only these are shown. */
export function SeverityFilter({ findings, only, onChange }: SeverityFilterProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const toggle = (severity: Severity) => {
    const next = new Set(only);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div role="group" aria-label={say("checks.severities")} className={styles.filter}>
      {severities.map((severity) => {
        const count = countOf(findings, severity);
        return (
          <ToggleButton
            key={severity}
            className={styles.button}
            size="small"
            checked={only.has(severity)}
            icon={<SeverityMark severity={severity} />}
            onClick={() => toggle(severity)}
          >
            {count} {say(`checks.${severity}`, { count })}
          </ToggleButton>
        );
      })}
    </div>
  );
}
