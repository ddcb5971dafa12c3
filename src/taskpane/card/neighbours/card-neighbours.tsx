import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useSpeech } from "../../speech/speech";
import { useShow } from "../../tasks/task-context";
import { useWorkbook } from "../../workbook/workbook-context";
import { openingPlace } from "../completeness/opening-place";
import { placeInSector } from "./sector-cards";

const useStyles = makeStyles({
  neighbours: { display: "flex", flexShrink: 0, alignItems: "center" },
  position: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** Leafs to the card before and after this one in its sector, or in the one from which one has come to it. */
export function CardNeighbours({ card }: { readonly card: string }) {
  const { say } = useSpeech();
  const show = useShow();
  const open = useWorkbook();
  const styles = useStyles();
  const place = placeInSector(card, open.sector, open);
  if (!place) return null;
  const { sector, at, count, previous, next } = place;
  const leafTo = (key: string) => {
    open.chooseSector(sector);
    const cell = openingPlace(key, open);
    if (cell) show(cell);
  };
  return (
    <div className={styles.neighbours}>
      {[
        { key: previous, name: say("card.previous", { sector }), icon: <ChevronLeftRegular /> },
        { key: next, name: say("card.next", { sector }), icon: <ChevronRightRegular /> },
      ].map(({ key, name, icon }, side) => (
        <span key={name} className={styles.neighbours}>
          {side === 1 && <span className={styles.position}>{say("card.position", { at, count })}</span>}
          <Button
            size="small"
            appearance="subtle"
            icon={icon}
            aria-label={name}
            title={key === undefined ? name : `${name}: ${key}`}
            disabledFocusable={key === undefined}
            onClick={() => key !== undefined && leafTo(key)}
          />
        </span>
      ))}
    </div>
  );
}
