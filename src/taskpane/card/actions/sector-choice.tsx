import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Sector } from "../../../plan/plan";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({ narrow: { minWidth: 0, textOverflow: "ellipsis" } });

interface SectorChoiceProps {
  readonly label: string;
  readonly sectors: readonly Sector[];
  /** `""` for none yet. */
  readonly chosen: string;
  readonly onChoose: (sector: string) => void;
}

export function SectorChoice({ label, sectors, chosen, onChoose }: SectorChoiceProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select size="small" select={{ className: styles.narrow }} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{say("newCard.choose")}</option>
        {sectors.map(({ code, name }) => (
          <option key={code} value={code}>
            {`${code} ${name}`.trim()}
          </option>
        ))}
      </Select>
    </Field>
  );
}
