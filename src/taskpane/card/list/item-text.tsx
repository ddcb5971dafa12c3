import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowX: "hidden",
    overflowY: "hidden",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-line",
  },
  details: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** An item's text in at most two lines, and a line of what else there is to know of it. */
export function ItemText({ text, details }: { readonly text: string; readonly details: readonly string[] }) {
  const styles = useStyles();
  const known = details.filter((detail) => detail !== "");
  return (
    <>
      <span className={styles.text} title={text}>
        {text}
      </span>
      {known.length > 0 && <span className={styles.details}>{known.join(" · ")}</span>}
    </>
  );
}
