import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PegCode } from "../../../plan/plan";
import { useSpeech } from "../../speech/speech";
import type { AttachElement } from "../editing/use-focus-target";
import { searchPeg } from "./peg-search";

const shownAtMost = 50;

const useStyles = makeStyles({
  field: { minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
  open: { minWidth: "24px", minHeight: "24px", justifyContent: "center" },
  code: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  option: { display: "block", overflowWrap: "anywhere" },
  list: { maxHeight: "14rem", maxWidth: "calc(100vw - 24px)" },
});

interface PegPickerProps {
  readonly label: string;
  readonly autoFocus: boolean;
  readonly chart: readonly PegCode[];
  /** What is written: a code of the chart, or words of one's own. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly attach: AttachElement;
}

/** A code of the finance plan, found in the chart by code or words; a code that the chart lacks may be typed as it is. */
export function PegPicker({ label, autoFocus, chart, value, onChange, attach }: PegPickerProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const found = useMemo(() => searchPeg(chart, value), [chart, value]);
  return (
    <Field className={styles.field} label={label}>
      <Combobox
        ref={attach}
        autoFocus={autoFocus}
        freeform
        size="small"
        className={styles.box}
        input={{ className: styles.box }}
        expandIcon={{ className: styles.open, "aria-label": say("pane.openList") }}
        listbox={{ className: styles.list }}
        placeholder={say("card.resource.peg.hint")}
        value={value}
        selectedOptions={chart.some(({ code }) => code === value) ? [value] : []}
        onChange={(event) => onChange(event.target.value)}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue ?? "")}
      >
        {found.slice(0, shownAtMost).map(({ code, description }) => (
          <Option key={code} value={code} text={code}>
            <span className={styles.option}>
              <span className={styles.code}>{code}</span> {description}
            </span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
