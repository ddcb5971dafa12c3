import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PastedPhases } from "../../../interchange/paste/pasted-phases";
import type { LeftOut } from "../../../interchange/paste/problems";
import { shortened } from "../../../plan/notation/shortened";
import type { MessageValues } from "../../../messages/message-values";
import { useSpeech } from "../../speech/speech";

/** Of a cell, so much tells which one it is; the whole stands in the table above. */
const longest = 60;

const useStyles = makeStyles({
  part: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "9rem", overflowY: "auto", overflowWrap: "anywhere" },
  nothing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PasteReportProps {
  readonly read: PastedPhases;
  /** Texts that were copied along but are not part of the table. */
  readonly unread: readonly string[];
}

/** How the table was read, what is to be checked, and what of it does not come into the phases. */
export function PasteReport({ read: { problems, notes, leftOut }, unread }: PasteReportProps) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  const isAllTaken = leftOut.length === 0 && unread.length === 0;
  return (
    <>
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
            ...leftOut.map((part) => tell(spoken(part))),
            ...(unread.length > 0 ? [say("paste.left.unread", { values: listed(unread) })] : []),
          ]}
        />
      )}
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  const name = useId();
  if (lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 id={name} className={styles.title}>
        {title}
      </h4>
      <ul className={styles.list} aria-labelledby={name} tabIndex={0}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function listed(values: readonly string[]): string {
  return values.map((value) => `«${shortened(value, longest)}»`).join(", ");
}

function spoken(part: LeftOut): { readonly code: string; readonly values: MessageValues } {
  if (part.kind === "heading") return { code: "paste.left.heading", values: { value: shortened(part.value, longest) } };
  const values = { column: part.column + 1, heading: shortened(part.heading, longest), values: listed(part.values) };
  if (part.values.length === 0) return { code: "paste.left.empty", values };
  return { code: part.heading === "" ? "paste.left.unnamed" : part.twice ? "paste.left.twice" : "paste.left.column", values };
}
