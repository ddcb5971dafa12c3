/** Imported for its effect by the views that say sentences which the pane's first view does not need. */
import { learn } from "../messages/known";
import { laterMessages } from "../messages/later";

learn(laterMessages);
