import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { ImportedValue } from "../../../interchange/documents/import-values";
import { placeWords } from "../../../interchange/documents/place-words";
import type { TextsByPlace } from "../../../interchange/documents/texts-by-place";
import { isMessageKey } from "../../../messages";
import { valueAt } from "../../../plan/card/paths";
import { useSpeech } from "../../speech/speech";
import { nameOfPath, type FieldChoice } from "./field-choices";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  said: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  place: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  guess: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "start",
    color: tokens.colorStatusWarningForeground3,
  },
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});

interface CardValuesProps {
  readonly card: Readonly<Record<string, unknown>>;
  /** Of the card's paths in the plan file. */
  readonly prefix: string;
  readonly values: readonly ImportedValue[];
  readonly choices: readonly FieldChoice[];
  readonly texts: TextsByPlace;
}

/** What was read of a card, each value with the document's own cell where that says more; what is guessed comes first. */
export function CardValues({ card, prefix, values, choices, texts }: CardValuesProps) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  const sorted = [...values].sort((one, other) => Number(one.guess === undefined) - Number(other.guess === undefined));
  return (
    <dl className={styles.list}>
      {sorted.map(({ path, place, guess }) => {
        const within = path.slice(prefix.length);
        const said = shown(valueAt(card, within.replace(/\[(\d+)\]/g, ".$1")));
        const source = texts(place);
        const reason = `document.guess.${guess ?? ""}`;
        return (
          <div key={path}>
            <dt className={styles.name}>{nameOfPath(within, choices)}</dt>
            <dd className={styles.said}>{said}</dd>
            {guess !== undefined && isMessageKey(reason) && (
              <dd className={styles.guess}>
                <QuestionCircleRegular className={styles.mark} aria-hidden />
                <span>{say(reason, { cell: placeWords(place, language), value: said })}</span>
              </dd>
            )}
            {guess === undefined && (
              <dd className={styles.place}>
                {source !== undefined && source.replace(/\s+/g, " ") !== said.replace(/\s+/g, " ")
                  ? say("documents.sourceOf", { place: placeWords(place, language), text: source })
                  : placeWords(place, language)}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
