import { Button, Link, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, type FocusEvent } from "react";
import type { DoneEdit } from "../../operations/session/done-edit";
import type { Remark } from "../../operations/start/read-plan-document";
import { useSpeech } from "../speech/speech";
import { useKnownWorkbook, useWorkbookStore } from "../workbook/workbook-context";
import { Dismiss } from "./dismiss";
import { leaveRoomBelow } from "./room-below";
import { useTaskNotice } from "./task-context";
import type { TaskOutcome, TaskStep } from "./task-store";
import { useLeaving } from "./use-leaving";

const useStyles = makeStyles({
  // Stays in sight at the lower edge however long the view is.
  notice: { position: "sticky", flexShrink: 0, bottom: 0, zIndex: 1, maxHeight: "50vh", overflowY: "auto" },
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
  text: { overflowWrap: "anywhere" },
  progress: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  step: { flexGrow: 1, minWidth: 0 },
  remarks: { margin: 0, padding: 0, listStyleType: "none" },
});

/**
 * Tells what is being done and how it ended, and what Cardine put right in cells. The focus stays where the person was. What went well leaves by
 * itself; failures stay until they are dismissed.
 */
export function Notice() {
  const styles = useStyles();
  const { busy, step, stopping, outcome, edits, restore, stop, dismiss } = useTaskNotice();
  const { putRight } = useKnownWorkbook();
  const { dismissPutRight } = useWorkbookStore();
  const { onFocus, goBack } = useReturningFocus();

  return (
    <div ref={leaveRoomBelow} className={styles.notice} onFocus={onFocus}>
      <div className={styles.messages} role="status">
        {busy && step && <Step step={step} stopping={stopping} onStop={stop} />}
        {outcome && outcome.kind !== "failed" && (
          <Done
            outcome={outcome}
            undoable={edits.includes(outcome.edit) && !busy}
            onUndo={() => {
              goBack();
              void restore(outcome.edit);
            }}
            onDismiss={() => {
              goBack();
              dismiss();
            }}
            onLeave={dismiss}
          />
        )}
        {putRight.length > 0 && (
          <PutRight
            remarks={putRight}
            onDismiss={() => {
              goBack();
              dismissPutRight();
            }}
            onLeave={dismissPutRight}
          />
        )}
      </div>
      {outcome?.kind === "failed" && (
        <div className={styles.messages}>
          <Failed
            error={outcome.error}
            onDismiss={() => {
              goBack();
              dismiss();
            }}
          />
        </div>
      )}
    </div>
  );
}

function Step({
  step: { done, total, what },
  stopping,
  onStop,
}: {
  readonly step: TaskStep;
  readonly stopping: boolean;
  readonly onStop: () => void;
}) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <div className={styles.step}>
        {say(stopping ? "task.stopping" : "task.step", { done, total, what })}
        <ProgressBar {...(total > 0 ? { value: done / total } : {})} aria-label={what} />
      </div>
      <Button size="small" disabledFocusable={stopping} onClick={onStop}>
        {say("task.stop")}
      </Button>
    </div>
  );
}

interface DoneProps {
  readonly outcome: Exclude<TaskOutcome, { readonly kind: "failed" }>;
  readonly undoable: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly onLeave: () => void;
}

function Done({ outcome: { kind, edit }, undoable, onUndo, onDismiss, onLeave }: DoneProps) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  const held = useLeaving(callsForMore(edit) ? "" : tell(edit), onLeave);
  return (
    <MessageBar intent={kind === "done" ? "success" : "info"} layout="multiline" politeness="polite" {...held}>
      <MessageBarBody className={styles.text}>
        {tell(edit)} {edit.pagesLeft && `${say("excel.pagesLeft", { sheets: edit.pagesLeft.join(", ") })} `}
        {edit.notAsMeant !== undefined && `${say("excel.notAsMeant", { count: edit.notAsMeant })} `}
        {undoable && (
          <Link as="button" onClick={onUndo} {...(edit.restoringClearsUndo ? { title: say("task.undo.clearsUndo") } : {})}>
            {say("task.undo")}
          </Link>
        )}
      </MessageBarBody>
      <Dismiss onDismiss={onDismiss} />
    </MessageBar>
  );
}

function Failed({ error, onDismiss }: { readonly error: unknown; readonly onDismiss: () => void }) {
  const { explain } = useSpeech();
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.text}>{explain(error)}</MessageBarBody>
      <Dismiss onDismiss={onDismiss} />
    </MessageBar>
  );
}

interface PutRightProps {
  readonly remarks: readonly Remark[];
  readonly onDismiss: () => void;
  readonly onLeave: () => void;
}

function PutRight({ remarks, onDismiss, onLeave }: PutRightProps) {
  const { tell } = useSpeech();
  const styles = useStyles();
  const held = useLeaving(remarks.map(tell).join(" "), onLeave);
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite" {...held}>
      <MessageBarBody className={styles.text}>
        <ul className={styles.remarks}>
          {remarks.map((remark, at) => (
            <li key={remarks.length - at}>{tell(remark)}</li>
          ))}
        </ul>
      </MessageBarBody>
      <Dismiss onDismiss={onDismiss} />
    </MessageBar>
  );
}

/** What was done is in the list of changes too; what is still to be seen to stands here alone. */
function callsForMore({ code, pagesLeft, notAsMeant }: DoneEdit): boolean {
  return pagesLeft !== undefined || notAsMeant !== undefined || code === "done.restoredPartly" || code === "done.notRestored";
}

/** What is pressed in the notice goes away with it: the focus returns to where it came from. */
function useReturningFocus() {
  const origin = useRef<HTMLElement>(null);
  return {
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) origin.current = relatedTarget;
    },
    goBack: () => {
      if (origin.current?.isConnected) origin.current.focus();
    },
  };
}
