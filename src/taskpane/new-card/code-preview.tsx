import { makeStyles, tokens } from "@fluentui/react-components";
import type { CardRequest } from "../../operations/card/add-card";
import type { CardPreview } from "../../operations/card/preview-card";
import { asksForPrefix } from "../../plan/codes/pattern-codes";
import type { Plan } from "../../plan/plan";
import { levelsOfTree } from "../../plan/strategy";
import { hasTree } from "../../plan/template/templates-of-plan";
import { Failure } from "../failure";
import { useSpeech } from "../speech/speech";
import { codeOf } from "./card-form";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: {
    display: "block",
    color: tokens.colorBrandForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightBold,
    overflowWrap: "anywhere",
  },
});

/** The code before the card exists. */
export function CodePreview({ request, plan }: { readonly request: CardRequest; readonly plan: Plan }) {
  const { say } = useSpeech();
  const styles = useStyles();
  const waiting = asksForPrefix(plan.codeScheme)
    ? say("newCard.code.waiting.prefix")
    : hasTree(plan)
      ? say("newCard.code.waiting", { level: levelsOfTree(plan.codeScheme) })
      : say("newCard.code.waiting.sector");
  let preview: CardPreview | undefined;
  try {
    preview = codeOf(request, plan);
  } catch (error) {
    return <Failure error={error} />;
  }
  return (
    <div className={styles.box} role="status">
      {preview ? (
        <>
          <span className={styles.small}>{say("newCard.code")}</span>
          <strong className={styles.code}>{preview.code}</strong>
          <span className={styles.small}>{say("newCard.sheet", { sheet: preview.sheet })}</span>
        </>
      ) : (
        <span className={styles.small}>{waiting}</span>
      )}
    </div>
  );
}
