import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MessageKey } from "../messages";
import type { Remark } from "../operations/start/read-plan-document";
import { useSpeech } from "./speech/speech";

const shownAtFirst = 20;

const groupNames: Readonly<Record<string, MessageKey>> = {
  code: "remarks.code",
  weight: "remarks.weight",
  title: "remarks.title",
  priority: "remarks.priority",
  card: "remarks.card",
  tree: "remarks.tree",
  alignment: "remarks.alignment",
  phases: "remarks.phases",
  text: "remarks.text",
  reading: "remarks.reading",
};

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}`, maxHeight: "18rem", overflowY: "auto" },
});

/** What was noticed on reading, by subject; each group opens on demand. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {[...grouped(remarks)].map(([group, members]) => (
        <AccordionItem key={group} value={group}>
          <AccordionHeader size="small">{say("remarks.group", { group: say(group), count: members.length })}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <RemarkList remarks={members} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? remarks : remarks.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list} tabIndex={0} aria-label={say(groupOf(remarks[0]))}>
        {shown.map((remark, at) => (
          <li key={at} className={styles.item}>
            {tell(remark)}
          </li>
        ))}
      </ul>
      {shown.length < remarks.length && (
        <Link as="button" onClick={() => setAll(true)}>
          {say("remarks.more", { count: remarks.length - shown.length })}
        </Link>
      )}
    </>
  );
}

function grouped(remarks: readonly Remark[]): Map<MessageKey, Remark[]> {
  const groups = new Map<MessageKey, Remark[]>();
  for (const remark of remarks) {
    const group = groupOf(remark);
    const members = groups.get(group) ?? [];
    members.push(remark);
    groups.set(group, members);
  }
  return groups;
}

/** A remark belongs to the subject of its check, or of its own sentence where no check knows it. */
function groupOf(remark: Remark | undefined): MessageKey {
  const subject = (remark?.rule ?? remark?.code ?? "").split(".")[0] ?? "";
  return (Object.hasOwn(groupNames, subject) ? groupNames[subject] : undefined) ?? "remarks.other";
}
