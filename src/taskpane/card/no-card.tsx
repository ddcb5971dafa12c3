import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { NewCardButton } from "../new-card/new-card-button";
import { useSpeech } from "../speech/speech";
import type { CardSheet } from "./active-card";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

/** Takes the focus where the card that had it is gone. */
function takeLostFocus(element: HTMLElement | null): void {
  if (element && document.activeElement === document.body) element.focus();
}

interface NoCardProps {
  readonly cards: readonly CardSheet[];
  readonly onOpen: (key: string) => void;
}

/** What the view says while no card is in front: how to come to one, or how to make the first. */
export function NoCard({ cards, onOpen }: NoCardProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <h2 className={styles.title} tabIndex={-1} ref={takeLostFocus}>
        {say(cards.length === 0 ? "card.first.heading" : "card.none.heading")}
      </h2>
      <p className={styles.advice}>{say(cards.length === 0 ? "card.first" : "card.none")}</p>
      {cards.length === 0 && <NewCardButton />}
      {cards.length > 0 && (
        <ul className={styles.list} aria-label={say("card.none.list")}>
          {cards.map(({ key, objective }) => (
            <li key={key} className={styles.row}>
              <Link as="button" onClick={() => onOpen(key)}>
                {`${key} ${objective.title}`.trim()}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
