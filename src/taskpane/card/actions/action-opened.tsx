import type { ReactNode } from "react";
import type { ActionProps, CardAction } from "./card-action";
import { CrossCutting } from "./panels/cross-cutting";
import { DeleteCard } from "./panels/delete-card";
import { Duplicate } from "./panels/duplicate";
import { MoveToOperational } from "./panels/move-operational";
import { MoveToSector } from "./panels/move-sector";
import { Share } from "./panels/share";
import { StopSharing } from "./panels/stop-sharing";

/** The panel of the action that was chosen. */
export function ActionOpened({ action, ...props }: ActionProps & { readonly action: CardAction }): ReactNode {
  switch (action.kind) {
    case "operational":
      return <MoveToOperational {...props} />;
    case "sector":
      return <MoveToSector {...props} />;
    case "share":
      return <Share {...props} />;
    case "stopSharing":
      return <StopSharing {...props} sector={action.sector} />;
    case "crossCutting":
      return <CrossCutting {...props} />;
    case "duplicate":
      return <Duplicate {...props} />;
    case "delete":
      return <DeleteCard {...props} />;
  }
}
