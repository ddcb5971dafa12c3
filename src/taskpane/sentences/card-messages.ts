/** Imported for its effect by the view of a card, and by what else says sentences of it. */
import { cardMessages } from "../../messages/card";
import { learn } from "../../messages/known";

learn(cardMessages);
