import { makeStyles, tokens } from "@fluentui/react-components";
import { PlanError } from "../../../plan/plan-error";
import { ActionPanel } from "../../card/actions/action-panel";
import { Failure } from "../../failure";
import type { PreviewedWorkbook } from "../../preview/sheets-preview";
import "../../sentences/card-messages";
import { useSpeech } from "../../speech/speech";
import { renumbering, type Renumbering } from "./renumbering";
import { RenumberingList } from "./renumbering-list";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

interface RenumberPanelProps {
  /** Code of the sector. */
  readonly sector: string;
  readonly open: PreviewedWorkbook;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What closing the gaps in a sector's numbers will change, all of it, and the two ways out. */
export function RenumberPanel({ sector, open, busy, onConfirm, onCancel }: RenumberPanelProps) {
  const { say } = useSpeech();
  const tried = attempt(sector, open);
  return (
    <ActionPanel
      title={say("renumber.title", { sector })}
      confirm={"preview" in tried ? say("renumber.confirm", { count: tried.preview.objectives.length }) : say("renumber.title", { sector })}
      notes={[say("renumber.note"), ...("preview" in tried && tried.preview.clearsUndo ? [say("renumber.clearsUndo")] : [])]}
      ready={!busy && "preview" in tried}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {"preview" in tried ? <Preview sector={sector} preview={tried.preview} /> : <Failure error={tried.refusal} />}
    </ActionPanel>
  );
}

function attempt(sector: string, open: PreviewedWorkbook): { readonly preview: Renumbering } | { readonly refusal: PlanError } {
  try {
    return { preview: renumbering(sector, open) };
  } catch (refusal) {
    if (refusal instanceof PlanError) return { refusal };
    throw refusal;
  }
}

function Preview({
  sector,
  preview: { objectives, otherSectors, otherSheets, naming, keeping, overtaken },
}: {
  readonly sector: string;
  readonly preview: Renumbering;
}) {
  const { say } = useSpeech();
  const styles = useStyles();
  const deleted = [
    ...(keeping.length > 0 ? [say("renumber.deleted.keep", { cards: keeping.join(", "), count: keeping.length })] : []),
    ...(overtaken.length > 0 ? [say("renumber.deleted.overtaken", { cards: overtaken.join(", "), count: overtaken.length })] : []),
  ];
  const facts = [
    ...(otherSectors.length > 0
      ? [
          {
            what: say("renumber.otherSectors"),
            fact: say("renumber.otherSectors.follow", { sectors: otherSectors.join(", "), count: otherSectors.length }),
          },
        ]
      : []),
    ...(otherSheets.length > 0 ? [{ what: say("card.preview.otherSheets"), fact: otherSheets.join(" · ") }] : []),
    ...(naming.length > 0
      ? [{ what: say("card.preview.naming"), fact: say("card.preview.namingStays", { objectives: naming.join(", ") }) }]
      : []),
    ...(deleted.length > 0 ? [{ what: say("renumber.deleted"), fact: deleted.join(" ") }] : []),
  ];
  return (
    <>
      <RenumberingList label={say("renumber.list", { sector })} objectives={objectives} />
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ what, fact }) => (
            <div key={what} style={{ display: "contents" }}>
              <dt className={styles.what}>{what}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
