import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import "../later-messages";
import { changedTemplates, type TemplateToFollow } from "../../operations/template/changed-templates";
import { ActionPanel } from "../card/actions/action-panel";
import { useSpeech } from "../speech/speech";
import { useGoTo, useTasks } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    maxHeight: "16rem",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { display: "block", overflowWrap: "anywhere" },
  action: { marginTop: tokens.spacingVerticalXS },
});

/** The sheets of templates that people have changed, each with what that means for the cards and the button that brings them into line. */
export default function ChangedTemplates() {
  const styles = useStyles();
  const open = useWorkbook();
  const templates = useMemo(() => changedTemplates(open), [open]);
  return (
    <div className={styles.notices}>
      {templates.map((template) => (
        <ChangedTemplateNotice key={template.changed.sheet} template={template} />
      ))}
    </div>
  );
}

function ChangedTemplateNotice({ template }: { readonly template: TemplateToFollow }) {
  const { say, tell } = useSpeech();
  const { busy, edit } = useTasks();
  const goTo = useGoTo();
  const styles = useStyles();
  const [looking, setLooking] = useState(false);
  const { changed, differences, cards, obstacle } = template;
  const { sheet } = changed;
  const count = cards.length;
  if (looking && !obstacle)
    return (
      <ActionPanel
        title={say("template.follow.title", { sheet })}
        confirm={say("template.follow.confirm", { count })}
        notes={[say("template.follow.kept"), say("template.follow.looks"), say("template.follow.undo")]}
        ready={!busy}
        onConfirm={() => void edit(({ followTemplate }, progress) => followTemplate(sheet, progress)).then(() => setLooking(false))}
        onCancel={() => setLooking(false)}
      >
        <ul className={styles.list} tabIndex={0} aria-label={say("template.follow.list")}>
          {differences.map((difference) => (
            <li key={JSON.stringify(difference)}>{tell(difference)}</li>
          ))}
        </ul>
      </ActionPanel>
    );
  return (
    <MessageBar intent={obstacle ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("template.follow.title", { sheet })}</MessageBarTitle>
        <span className={styles.text}>{obstacle ? tell(obstacle) : say("template.follow.waiting", { count })}</span>
        <Button
          className={styles.action}
          size="small"
          disabledFocusable={busy}
          onClick={() => (obstacle ? goTo({ sheet: String(obstacle.values.sheet ?? sheet) }) : setLooking(true))}
        >
          {obstacle ? say("plan.toSheet", { sheet: String(obstacle.values.sheet ?? sheet) }) : say("template.follow.look")}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
