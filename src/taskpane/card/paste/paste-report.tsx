import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PastedPhases } from "../../../interchange/paste/pasted-phases";
import type { PastingPlan } from "../../../interchange/paste/pasted-table";
import type { LeftOut } from "../../../interchange/paste/problems";
import { shortened } from "../../../plan/notation/shortened";
import type { MessageValues } from "../../../messages/message-values";
import type { Phase } from "../../../plan/plan";
import { usePeriodWords } from "../schedule/use-period-words";
import { useSpeech, type Speech } from "../../speech/speech";

/** Of a cell, so much tells which one it is; the whole stands in the table above. */
const longest = 60;

const useStyles = makeStyles({
  part: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "9rem", overflowY: "auto", overflowWrap: "anywhere" },
  plain: { paddingLeft: 0, listStyleType: "none" },
  nothing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PasteReportProps {
  readonly read: PastedPhases;
  readonly plan: PastingPlan;
  /** Texts that were copied along but are not part of the table. */
  readonly unread: readonly string[];
}

/** How the table was read, what is to be checked, and what of it does not come into the phases. */
export function PasteReport({ read: { phases, problems, notes, leftOut }, plan, unread }: PasteReportProps) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  const phaseLine = usePhaseLine(plan);
  const isAllTaken = leftOut.length === 0 && unread.length === 0;
  return (
    <>
      <Lines title={say("card.paste.phases")} lines={phases.map(phaseLine)} isPlain />
      <Lines title={say("card.paste.notes")} lines={notes.map(tell)} />
      <Lines
        title={say("card.paste.problems")}
        lines={problems.map(({ row, column, value, code }) =>
          say("card.paste.problem", {
            row: row + 1,
            column: column + 1,
            what: tell({ code, values: { value: shortened(value, longest) } }),
          }),
        )}
      />
      {isAllTaken ? (
        <p className={styles.nothing}>{say("card.paste.nothingLeftOut")}</p>
      ) : (
        <Lines
          title={say("card.paste.leftOut")}
          lines={[
            ...leftOut.map((part) => tell(spoken(part, say))),
            ...(unread.length > 0 ? [say("paste.left.unread", { values: listed(unread, say) })] : []),
          ]}
        />
      )}
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** They begin with their own numbers. */
  readonly isPlain?: boolean;
}

function Lines({ title, lines, isPlain = false }: LinesProps) {
  const styles = useStyles();
  const name = useId();
  if (lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 id={name} className={styles.title}>
        {title}
      </h4>
      <ul className={mergeClasses(styles.list, isPlain && styles.plain)} aria-labelledby={name} tabIndex={0}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function listed(values: readonly string[], say: Speech["say"]): string {
  return values.map((value) => say("paste.left.value", { value: shortened(value, longest) })).join(", ");
}

/** A phase in a line: its text, when it runs, what it weighs. */
function usePhaseLine(plan: PastingPlan): (phase: Phase, at: number) => string {
  const { say } = useSpeech();
  // Tables tell times year by year.
  const periodWords = usePeriodWords(plan, false);
  return (phase, at) => {
    const { number, text, weight } = phase;
    const named = text === "" ? say("card.phase.noText") : shortened(text.replaceAll("\n", " "), longest);
    const weighs = weight.kind === "value" ? weight.value : weight.kind === "text" ? weight.text : undefined;
    return [
      say("card.paste.phase", { number: number === "" ? at + 1 : number, text: named }),
      periodWords(phase) || say("card.phase.noDates"),
      ...(weighs === undefined ? [] : [say("card.paste.weight", { weight: weighs })]),
    ].join(" · ");
  };
}

function spoken(part: LeftOut, say: Speech["say"]): { readonly code: string; readonly values: MessageValues } {
  if (part.kind === "heading") return { code: "paste.left.heading", values: { value: shortened(part.value, longest) } };
  const values = { column: part.column + 1, heading: shortened(part.heading, longest), values: listed(part.values, say) };
  if (part.values.length === 0) return { code: "paste.left.empty", values };
  return { code: part.heading === "" ? "paste.left.unnamed" : part.twice ? "paste.left.twice" : "paste.left.column", values };
}
