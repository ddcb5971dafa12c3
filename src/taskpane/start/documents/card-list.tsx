import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { textsByPlace } from "../../../interchange/documents/texts-by-place";
import type { RecognisedPlan } from "../../../interchange/documents/recognise-plan";
import type { SourceDocument } from "../../../interchange/documents/source-document";
import type { DocumentChoices } from "../../../operations/documents/import-documents";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";
import { CardTexts } from "./card-texts";
import { CardValues } from "./card-values";
import type { FieldChoice } from "./field-choices";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", alignItems: "start" },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
  left: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
});

export interface Placing {
  readonly card: number;
  readonly path: string;
  readonly text: string;
}

interface CardListProps {
  readonly recognised: RecognisedPlan;
  readonly documents: readonly SourceDocument[];
  readonly choices: readonly FieldChoice[];
  readonly left: ReadonlySet<number>;
  readonly placed: DocumentChoices["placed"];
  readonly onLeave: (card: number, isLeft: boolean) => void;
  readonly onPlace: (placing: Placing) => void;
}

/** The cards that were found, each to be taken or left, with what was read of it. */
export function CardList({ recognised, documents, choices, left, placed, onLeave, onPlace }: CardListProps) {
  const { say } = useSpeech();
  const shared = useStartStyles();
  const styles = useStyles();
  const [open, setOpen] = useState<readonly unknown[]>([]);
  const texts = useMemo(() => textsByPlace(documents), [documents]);
  const cards = (recognised.content["cards"] ?? []) as readonly Readonly<Record<string, unknown>>[];
  if (cards.length === 0) return null;
  return (
    <section>
      <h2 className={shared.subject}>{say("documents.cards", { count: cards.length - left.size })}</h2>
      {cards.map((card, at) => {
        const values = recognised.values.filter(({ path }) => path.startsWith(`cards[${at}].`));
        const unplaced = recognised.unplaced.filter((text) => text.card === at);
        const guesses = values.filter(({ guess }) => guess !== undefined).length;
        const name = nameOf(card) ?? say("documents.card.unnamed", { number: at + 1 });
        const told = [
          name,
          ...(guesses > 0 ? [say("documents.card.look", { count: guesses })] : []),
          ...(unplaced.length > 0 ? [say("documents.card.left", { count: unplaced.length })] : []),
        ].join(" · ");
        return (
          <div key={at} className={styles.row}>
            <Checkbox
              checked={!left.has(at)}
              aria-label={say("documents.card.take", { card: name })}
              onChange={(_, { checked }) => onLeave(at, checked !== true)}
            />
            <Accordion collapsible openItems={open} onToggle={(_, { openItems }) => setOpen(openItems)}>
              <AccordionItem value={at}>
                <AccordionHeader as="h3" size="small">
                  <span className={left.has(at) ? styles.left : undefined}>{told}</span>
                </AccordionHeader>
                <AccordionPanel className={styles.panel}>
                  {open.includes(at) && (
                    <>
                      <CardValues card={card} prefix={`cards[${at}].`} values={values} choices={choices} texts={texts} />
                      <CardTexts
                        unplaced={unplaced}
                        choices={choices}
                        chosen={placed.filter((one) => one.card === at)}
                        onPlace={(text, path) => onPlace({ card: at, text, path })}
                      />
                    </>
                  )}
                </AccordionPanel>
              </AccordionItem>
            </Accordion>
          </div>
        );
      })}
    </section>
  );
}

const longestTitle = 110;

function nameOf({ code, title }: Readonly<Record<string, unknown>>): string | undefined {
  const parts = [code, title]
    .filter((part): part is string => typeof part === "string" && part !== "")
    .map((part) => (part.length > longestTitle ? `${part.slice(0, longestTitle)}…` : part));
  return parts.length > 0 ? parts.join(" · ") : undefined;
}
