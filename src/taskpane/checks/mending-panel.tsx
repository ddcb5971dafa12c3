import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionPanel } from "../card/actions/action-panel";
import { useSpeech } from "../speech/speech";
import type { ShownFinding } from "./findings/shown-findings";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    maxHeight: "16rem",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  item: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
});

interface MendingPanelProps {
  readonly title: string;
  /** All of them have a fix. */
  readonly findings: readonly ShownFinding[];
  readonly busy: boolean;
  readonly onMend: () => void;
  readonly onCancel: () => void;
}

/** What mending many at once will do, a sentence each, before it is done. */
export function MendingPanel({ title, findings, busy, onMend, onCancel }: MendingPanelProps) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  const allSafe = findings.every(({ fix }) => fix?.safe === true);
  return (
    <ActionPanel
      title={title}
      confirm={say("checks.fixMany", { count: findings.length })}
      notes={[...(allSafe ? [say("checks.fixMany.safe")] : [say("checks.fixMany.look")]), say("checks.fixMany.oneStep")]}
      ready={!busy && findings.length > 0}
      onConfirm={onMend}
      onCancel={onCancel}
    >
      <ul className={styles.list} tabIndex={0} aria-label={say("checks.fixList")}>
        {findings.map(({ id, place, fix }) => (
          <li key={id} className={styles.item}>
            <span className={styles.place}>{place}</span> {fix && tell(fix)}
          </li>
        ))}
      </ul>
    </ActionPanel>
  );
}
