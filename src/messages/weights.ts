/** The sentences of the view of a sector's points, which the pane loads with it. */
import { renumberViewMessages } from "./renumber-view";
import { weightsViewMessages } from "./weights-view";

export const weightsMessages = { ...renumberViewMessages, ...weightsViewMessages } as const;
