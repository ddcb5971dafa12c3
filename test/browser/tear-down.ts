import { endStage } from "./stage";

export default endStage;
