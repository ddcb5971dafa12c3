import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SectorWeight } from "../../../plan/plan";
import { useSpeech } from "../../speech/speech";
import { entryText, numberText } from "../editing/entry-text";
import type { Changed, EditPreview } from "./edit-preview";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { color: tokens.colorNeutralForeground2 },
  change: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  new: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace },
  mark: { color: tokens.colorNeutralForeground2 },
});

/** Old and new code, sheet and points, other sheets, a line each; what stays is said to stay. */
export function PreviewList({
  preview: { code, sheet, droppedReferences, sectors, otherSheets, naming },
}: {
  readonly preview: EditPreview;
}) {
  const { say } = useSpeech();
  const styles = useStyles();
  const weightWords = (weight: SectorWeight | undefined) =>
    weight === undefined
      ? say("card.preview.notListed")
      : weight.kind === "incentive"
        ? say("card.preview.incentive")
        : entryText(weight, numberText) || say("card.preview.noWeight");
  return (
    <dl className={styles.list}>
      {code.after !== "" && code.before !== code.after && (
        <>
          <dt className={styles.what}>{say("card.preview.code")}</dt>
          <dd className={mergeClasses(styles.change, styles.code)}>
            <Change change={code} />
          </dd>
          <dt className={styles.what}>{say("card.preview.sheet")}</dt>
          <dd className={styles.change}>
            <Change change={sheet} />
          </dd>
        </>
      )}
      {droppedReferences.length > 0 && (
        <Line what={say("card.preview.references")}>{say("card.preview.referenceDropped", { codes: droppedReferences.join(", ") })}</Line>
      )}
      {sectors.map(({ sector, weight, total, excerpt }) => (
        <div key={sector} style={{ display: "contents" }}>
          <dt className={styles.what}>{say("card.preview.sector", { sector })}</dt>
          <dd className={styles.change}>
            <Change change={{ before: weightWords(weight.before), after: weightWords(weight.after) }} />
            {total && (
              <span className={styles.mark}>
                {" "}
                (
                {total.before === total.after
                  ? say("card.preview.total", { total: total.after })
                  : say("card.preview.totalChanges", { before: total.before, after: total.after })}
                )
              </span>
            )}
            {weight.after !== undefined && excerpt.before !== excerpt.after && (
              <span className={styles.mark}> {say(excerpt.after ? "card.preview.excerpt" : "card.preview.wholeCard", { sector })}</span>
            )}
          </dd>
        </div>
      ))}
      {sectors.length === 0 && <Line what={say("card.preview.points")}>{say("card.preview.unchanged")}</Line>}
      {otherSheets.length > 0 && <Line what={say("card.preview.otherSheets")}>{otherSheets.join(" · ")}</Line>}
      {naming.length > 0 && (
        <Line what={say("card.preview.naming")}>{say("card.preview.namingStays", { objectives: naming.join(", ") })}</Line>
      )}
    </dl>
  );
}

function Line({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.what}>{what}</dt>
      <dd className={styles.change}>{children}</dd>
    </>
  );
}

function Change({ change: { before, after } }: { readonly change: Changed<string> }) {
  const { say } = useSpeech();
  const styles = useStyles();
  if (before === after) return <>{say("card.preview.stays", { value: before })}</>;
  return (
    <>
      {before} <span aria-hidden>→</span> <span className={styles.new}>{after}</span>
    </>
  );
}
