import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, ClipboardPasteRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { Phase, Plan } from "../../../plan/plan";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import { useSpeech } from "../../speech/speech";
import type { CardControl } from "../card-control";
import { ItemList } from "../list/item-list";
import type { ShownItem } from "../list/shown-item";
import { ItemText } from "../list/item-text";
import { WeightField } from "../list/weight-field";
import { PointsBanner } from "../points/points-banner";
import { usePeriodWords } from "../schedule/use-period-words";
import { Section } from "../section";
import { useFocusTarget } from "../editing/use-focus-target";
import type { CardCells } from "../card-cells";
import { PointsToGive } from "../points/points-to-give";
import { PhaseForm } from "./phase-form";
import { useShownAdditions } from "./use-shown-additions";

const PastePhases = lazy(() => import("../paste/paste-phases"));

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PhaseListProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly cells: CardCells;
  readonly control: CardControl;
}

/** What is open below the list. */
type Opened = { readonly kind: "form"; readonly at?: number } | { readonly kind: "paste" };

/** The card's phases: their total, each with its weight and period, and the ways to add more. */
export function PhaseList({ objective, plan, cells, control }: PhaseListProps) {
  const { card } = objective;
  const { say } = useSpeech();
  const styles = useStyles();
  const periodWords = usePeriodWords(plan);
  const [opened, setOpened] = useState<Opened>();
  const [addButton, attachAddButton] = useFocusTarget();
  const { phases } = card;

  const showWhenThere = useShownAdditions(phases, (at) => control.show(cells.bar(phases, at)));

  const add = async (items: readonly Phase[], at?: number) => {
    const forget = showWhenThere((at ?? phases.length) + items.length - 1, items.length);
    const added = await control.edit({ kind: "add", list: "phases", items, ...(at === undefined ? {} : { at }) });
    if (!added) forget();
    if (added && at !== undefined) setOpened((now) => (now?.kind === "form" ? { kind: "form", at: at + items.length } : now));
    return added;
  };
  const close = () => {
    setOpened(undefined);
    addButton.focus();
  };
  const weigh = (at: number, weight: Phase["weight"]) =>
    control.edit({ kind: "weigh", list: "phases", weights: phases.map((_, other) => (other === at ? weight : undefined)) });

  const shown = phases.map((phase, at): ShownItem => {
    const name = say("card.phase.name", { number: phase.number === "" ? at + 1 : phase.number });
    return {
      text: phase.text,
      name,
      mark: phase.number,
      body: (
        <ItemText
          text={phase.text || say("card.phase.noText")}
          details={[periodWords(phase) || say("card.phase.noDates"), phase.involved]}
        />
      ),
      aside: (
        <WeightField
          label={say("card.weight.of", { name })}
          weight={phase.weight}
          full={plan.points}
          onWeigh={(weight) => weigh(at, weight)}
        />
      ),
      actions: [
        { label: say("card.phase.split"), changes: true, run: () => void control.edit({ kind: "split", at }) },
        { label: say("card.item.addBelow"), changes: true, run: () => setOpened({ kind: "form", at: at + 1 }) },
        { label: say("card.toCell"), changes: false, run: () => control.goTo(cells.item("phases", at)) },
      ],
    };
  });

  return (
    <Section title={say("card.phases", { count: phases.length })}>
      {phases.length === 0 ? (
        <p className={styles.advice}>{say("card.phases.none")}</p>
      ) : (
        <>
          <PointsBanner
            list="phases"
            weights={phases.map(({ weight }) => weight)}
            full={plan.points}
            total={cells.total("phases")}
            control={control}
            next={<PointsToGive objective={objective} plan={plan} />}
          />
          <ItemList label={say("card.phases.list")} list="phases" items={shown} control={control} addButton={addButton} />
        </>
      )}
      <div className={styles.actions}>
        <Button
          ref={attachAddButton}
          size="small"
          icon={<AddRegular />}
          aria-expanded={opened?.kind === "form"}
          onClick={() => setOpened({ kind: "form" })}
        >
          {say("card.phase")}
        </Button>
        <Button
          size="small"
          icon={<ClipboardPasteRegular />}
          aria-expanded={opened?.kind === "paste"}
          onClick={() => setOpened({ kind: "paste" })}
        >
          {say("card.paste")}
        </Button>
      </div>
      {opened?.kind === "form" && (
        <PhaseForm
          key={opened.at === undefined ? "end" : "below"}
          plan={plan}
          title={opened.at === undefined ? say("card.phase.new") : say("card.phase.newBelow", { name: shown[opened.at - 1]?.name ?? "" })}
          onAdd={(phase) => add([phase], opened.at)}
          onClose={close}
        />
      )}
      {opened?.kind === "paste" && (
        <Suspense fallback={null}>
          <PastePhases plan={plan} onAdd={(items) => add(items)} onClose={close} />
        </Suspense>
      )}
    </Section>
  );
}
