import { useEffect, useState } from "react";
import { useAnyUnsaved } from "../shell/unsaved";
import { useWorkbook } from "../workbook/workbook-context";
import { activeCard, type ActiveCard } from "./active-card";

interface ShownCard {
  readonly card: ActiveCard | undefined;
  /** Key of the card in front, where the view stayed with what is being typed in another. */
  readonly other: string | undefined;
  readonly showOther: () => void;
}

/** The card that is in front, or was last; but one in which something is being typed stays until that is done. */
export function useShownCard(): ShownCard {
  const workbook = useWorkbook();
  const { objective, chooseObjective, places } = workbook;
  const anyUnsaved = useAnyUnsaved();
  const [{ seen, shown, other }, setState] = useState<{
    readonly seen: string | undefined;
    readonly shown: string | undefined;
    readonly other?: string;
  }>({ seen: objective, shown: objective });

  if (objective !== seen) {
    const stays = objective !== undefined && shown !== undefined && shown !== objective && places.cards.has(shown) && anyUnsaved();
    setState((before) => {
      if (stays) return { seen: objective, shown, other: objective };
      return objective === undefined || objective === shown ? { ...before, seen: objective } : { seen: objective, shown: objective };
    });
  }

  useEffect(() => {
    // The rest of the pane, too, goes on with the card that is being written in.
    if (other !== undefined && shown !== undefined && objective === other) chooseObjective(shown);
  }, [other, shown, objective, chooseObjective]);

  return {
    card: activeCard(workbook, shown) ?? activeCard(workbook, objective),
    other,
    showOther: () => {
      if (other === undefined) return;
      setState({ seen: other, shown: other });
      chooseObjective(other);
    },
  };
}
