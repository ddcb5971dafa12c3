/** The sentences of the view of one card, which the pane loads with it. */
import { cardFormMessages } from "./card-form";
import { cardViewMessages } from "./card-view";

export const cardMessages = { ...cardFormMessages, ...cardViewMessages } as const;
