import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SectorWeight } from "../../../plan/plan";
import { useSpeech } from "../../speech";
import { entryText, numberText } from "../entry-text";
import type { Changed, EditPreview } from "./edit-preview";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  what: { color: tokens.colorNeutralForeground2 },
  change: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  new: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace },
  mark: { color: tokens.colorNeutralForeground2 },
});

/** Old and new code, sheet and points, a line each; what stays is said to stay. */
export function PreviewList({ preview: { code, sheet, sectors } }: { readonly preview: EditPreview }) {
  const { say } = useSpeech();
  const styles = useStyles();
  const weightWords = (weight: SectorWeight | undefined) =>
    weight === undefined ? say("card.preview.notListed") : weight.kind === "incentive" ? say("card.preview.incentive") : entryText(weight, numberText) || say("card.preview.noWeight");
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
      {sectors.map(({ sector, weight, total }) => (
        <div key={sector} style={{ display: "contents" }}>
          <dt className={styles.what}>{say("card.preview.sector", { sector })}</dt>
          <dd className={styles.change}>
            <Change change={{ before: weightWords(weight.before), after: weightWords(weight.after) }} />{" "}
            <span className={styles.mark}>({total.before === total.after ? say("card.preview.total", { total: total.after }) : say("card.preview.totalChanges", { before: total.before, after: total.after })})</span>
          </dd>
        </div>
      ))}
      {sectors.length === 0 && (
        <>
          <dt className={styles.what}>{say("card.preview.points")}</dt>
          <dd className={styles.change}>{say("card.preview.unchanged")}</dd>
        </>
      )}
    </dl>
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
