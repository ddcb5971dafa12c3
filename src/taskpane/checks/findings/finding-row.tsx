import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactNode, Ref } from "react";
import { tabsHeight } from "../../shell/shell-styles";
import { useSpeech } from "../../speech/speech";
import { SeverityMark } from "./severity-mark";
import type { ShownFinding } from "./shown-findings";
import { hoverGround } from "../../theme";

const useStyles = makeStyles({
  // Clear of the tabs and of the bar that stay in sight above.
  row: {
    scrollMarginTop: `${tabsHeight + 51}px`,
    scrollMarginBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  present: { backgroundColor: tokens.colorNeutralBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  button: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": hoverGround,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sentence: { display: "block", overflowWrap: "anywhere" },
  where: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  subject: { minWidth: 0, overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" },
  place: {
    flexShrink: 0,
    maxWidth: "60%",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    fontFamily: tokens.fontFamilyMonospace,
  },
  wrench: { flexShrink: 0, fontSize: "14px" },
  details: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} calc(20px + ${tokens.spacingHorizontalS} + ${tokens.spacingHorizontalXS})`,
  },
});

interface FindingRowProps {
  readonly shown: ShownFinding;
  readonly present: boolean;
  /** Tab comes to one of the rows, the arrows to the others. */
  readonly reachedByTab: boolean;
  readonly attach: Ref<HTMLButtonElement>;
  readonly onChoose: (byKeyboard: boolean) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** A finding: what is wrong, with whom, and where; pressed, it leads to its cell and shows what can be done. */
export function FindingRow({
  shown: { finding, fix, sentence, subject, place },
  present,
  reachedByTab,
  attach,
  onChoose,
  onFocus,
  onKeyDown,
  children,
}: FindingRowProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, present && styles.present)} onFocus={onFocus}>
      <button
        ref={attach}
        type="button"
        className={styles.button}
        aria-current={present}
        tabIndex={reachedByTab ? 0 : -1}
        onClick={({ detail }) => onChoose(detail === 0)}
        onKeyDown={onKeyDown}
      >
        <SeverityMark severity={finding.severity} word={say(`checks.mark.${finding.severity}`)} />
        <span>
          <span className={styles.sentence}>{sentence}</span>
          <span className={styles.where}>
            {subject !== "" && (
              <span className={styles.subject} title={subject}>
                {subject}
              </span>
            )}
            <span className={styles.place} title={place}>
              {place}
            </span>
            {fix && <WrenchRegular className={styles.wrench} aria-label={say("checks.fixable")} />}
          </span>
        </span>
      </button>
      {present && <div className={styles.details}>{children}</div>}
    </li>
  );
}
