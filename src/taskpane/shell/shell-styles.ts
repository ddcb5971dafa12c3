import { makeStyles, tokens } from "@fluentui/react-components";

export const useShellStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  heading: { flexGrow: 1, minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  subtitle: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  tabs: {
    position: "sticky",
    top: 0,
    // Above what a view keeps in sight beneath them.
    zIndex: 2,
    marginTop: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Wraps rather than hides a tab where a language or a font takes more room than there is.
  tabList: { flexWrap: "wrap" },
  // Five of them, one with a number, stand in one row, in Excel's narrowest pane (320 pixels) with smaller words.
  tab: {
    whiteSpace: "nowrap",
    "@media (max-width: 439px)": {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      "& .fui-Tab__content": { paddingLeft: 0, paddingRight: 0 },
      "& .fui-Tab__content--reserved-space": { paddingLeft: 0, paddingRight: 0 },
    },
    "@media (max-width: 359px)": {
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
      "& .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
    },
  },
  view: {
    flexGrow: 1,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    maxWidth: "44rem",
  },
  above: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    ":empty": { display: "none" },
  },
  offer: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  waiting: { padding: tokens.spacingVerticalXXL },
});
