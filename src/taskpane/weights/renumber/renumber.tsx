import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PreviewedWorkbook } from "../../preview/sheets-preview";
import { useSpeech } from "../../speech/speech";
import { useTasks } from "../../tasks/task-context";
import { useFocusTarget } from "../../card/editing/use-focus-target";
import { RenumberPanel } from "./renumber-panel";
import { hasGaps } from "./renumbering";

const useStyles = makeStyles({
  offer: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RenumberProps {
  /** Code of the sector. */
  readonly sector: string;
  readonly open: PreviewedWorkbook;
  /** It is done: there is nothing to renumber any more. */
  readonly onDone: () => void;
}

/** Offers to close the gaps in a sector's numbers, where there are any. */
export function Renumber({ sector, open, onDone }: RenumberProps) {
  const { say } = useSpeech();
  const { busy, edit } = useTasks();
  const [opened, setOpened] = useState(false);
  const [offer, attachOffer] = useFocusTarget();
  const styles = useStyles();
  if (!hasGaps(sector, open.plan)) return null;

  const renumber = async () => {
    if (!(await edit(({ renumberSector }) => renumberSector(sector)))) return;
    setOpened(false);
    onDone();
  };
  const cancel = () => {
    setOpened(false);
    offer.focus();
  };
  return (
    <>
      <div className={styles.offer}>
        <span className={styles.words}>{say("renumber.gaps", { sector })}</span>
        <Button ref={attachOffer} size="small" disabledFocusable={opened} onClick={() => setOpened(true)}>
          {say("renumber.offer")}
        </Button>
      </div>
      {opened && <RenumberPanel sector={sector} open={open} busy={busy} onConfirm={() => void renumber()} onCancel={cancel} />}
    </>
  );
}
