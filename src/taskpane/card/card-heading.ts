import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { formatShortCode } from "../../plan/codes/code";
import type { Heading } from "../shell/heading";
import type { Workbook } from "../workbook/workbook-context";

/** The codes and the title of the card in view; none where no card is. */
export function cardHeading({ plan: { objectives, codeScheme }, objective: key }: Workbook): Heading | undefined {
  const objective = objectivesByKey({ objectives, codeScheme }).get(key ?? "");
  return (
    objective && { name: objective.shortCodes.map((code) => formatShortCode(code, codeScheme)).join(" / "), subtitle: objective.title }
  );
}
