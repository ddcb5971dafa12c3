import { makeStyles, tokens } from "@fluentui/react-components";

export const usePlanViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  counts: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`, margin: 0, padding: 0, listStyleType: "none" },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { display: "block", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  heading: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px", marginBottom: tokens.spacingVerticalXS },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  first: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  more: { marginTop: tokens.spacingVerticalXS },
  entry: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  small: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  action: { flexShrink: 0 },
});
