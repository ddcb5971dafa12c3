/** Imported for its effect by the view of a sector's points. */
import { learn } from "../../messages/known";
import { weightsMessages } from "../../messages/weights";

learn(weightsMessages);
