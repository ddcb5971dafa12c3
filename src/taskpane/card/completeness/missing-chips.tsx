import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CardPart, PartStanding } from "../../../plan/completeness";
import { useSpeech } from "../../speech/speech";
import { partName } from "./part-name";
import type { MissingGroup } from "./missing-parts";

/** More than these are shown on demand. */
const shownAtFirst = 4;

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chip: { minWidth: 0, maxWidth: "100%", fontWeight: tokens.fontWeightRegular },
  more: { minHeight: "24px", fontSize: tokens.fontSizeBase200, padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface MissingChipsProps {
  readonly group: MissingGroup;
  readonly onGoTo: (part: CardPart) => void;
}

/** Missing parts that belong together, each a button that leads to its cell; the first few, and all on demand. */
export function MissingChips({ group: { heading, parts }, onGoTo }: MissingChipsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const [all, setAll] = useState(false);
  // A link that stands for a single part takes as much room as the part.
  const folds = parts.length > shownAtFirst + 1;
  const shown = all || !folds ? parts : parts.slice(0, shownAtFirst);
  return (
    <div>
      {heading && (
        <p id={id} className={styles.heading}>
          {say(heading)}
        </p>
      )}
      <ul className={styles.chips} {...(heading ? { "aria-labelledby": id } : { "aria-label": say("card.completeness.list") })}>
        {shown.map((part) => (
          <li key={part.part}>
            <Chip part={part} onGoTo={onGoTo} />
          </li>
        ))}
        {folds && (
          <li>
            <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? say("card.completeness.fewer") : say("card.completeness.more", { count: parts.length - shownAtFirst })}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

function Chip({ part: standing, onGoTo }: { readonly part: PartStanding; readonly onGoTo: (part: CardPart) => void }) {
  const speech = useSpeech();
  const { say, tell } = speech;
  const { part, required, missing } = standing;
  const styles = useStyles();
  const name = partName(standing, speech);
  const words = say(required ? "card.completeness.missing" : "card.completeness.advisable", { name, why: missing ? tell(missing) : "" });
  return (
    <Button size="small" shape="circular" className={styles.chip} aria-label={words} title={words} onClick={() => onGoTo(part)}>
      {name}
    </Button>
  );
}
