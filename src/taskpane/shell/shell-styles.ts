import { makeStyles, tokens } from "@fluentui/react-components";

/** Pixels that the tabs take, which stay in sight above what scrolls. */
export const tabsHeight = 46;

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
  // As wide as one another, each whole in Excel's narrowest pane (320 pixels).
  tabList: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "minmax(0, 1fr)" },
  tab: {
    boxSizing: "border-box",
    height: `${tabsHeight}px`,
    alignContent: "center",
    rowGap: tokens.spacingVerticalXXS,
    padding: 0,
    // Its word beneath its icon.
    "& .fui-Tab__icon": { justifySelf: "center", fontSize: "20px" },
    "& .fui-Tab__content": {
      gridColumnStart: 1,
      gridRowStart: 2,
      padding: 0,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      textAlign: "center",
      whiteSpace: "nowrap",
    },
    // Room for the bold word of the selected one is there anyhow.
    "& .fui-Tab__content--reserved-space": { display: "none" },
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
