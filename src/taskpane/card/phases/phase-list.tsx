import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, ClipboardPasteRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { Phase, Plan } from "../../../plan/plan";
import { weighingOf } from "../../../plan/template/meaning/weighing";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import { useSpeech } from "../../speech/speech";
import type { CardForm, FormTable } from "../../../plan/template/form-parts";
import { periodColumns } from "../../../sheets/card/tables/timeline";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
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
import { blankItemOf, EditedRow, NewRow } from "../rows/edited-rows";
import { columnTexts, furtherColumns } from "../rows/row-texts";
import { tableTitle } from "../rows/row-names";
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
  readonly table: FormTable;
  readonly workbook: WorkbookSnapshot;
  readonly control: CardControl;
}

/** What is open below the list. */
type Opened =
  | { readonly kind: "form"; readonly at?: number }
  | { readonly kind: "edit"; readonly at: number; readonly row: Phase }
  | { readonly kind: "paste" };

const needed = { keys: ["text"], message: "card.phase.textMissing" } as const;

/** What is shown of a phase beside what else its template has. */
const shownColumns: readonly string[] = ["number", "text", "involved", "weight", "progress"];

/** The card's phases: their total, each with its weight and period, and the ways to add more. */
export function PhaseList({ objective, plan, cells, table, workbook, control }: PhaseListProps) {
  const { card } = objective;
  const speech = useSpeech();
  const { say } = speech;
  const styles = useStyles();
  const periodWords = usePeriodWords(plan, cells.form.template.timeline.windows === "single");
  const [opened, setOpened] = useState<Opened>();
  const [addButton, attachAddButton] = useFocusTarget();
  const { phases } = card;
  const weighing = weighingOf(plan, "phases", card);
  const full = weighing.kind === "total" ? weighing.full : undefined;

  const setting = { form: cells.form, table, weighing, workbook, peg: plan.peg };
  const isFull = phases.length >= (table.rows.max ?? Infinity);
  const timesWords = (phase: Phase) =>
    cells.form.template.timeline.windows === "ticks"
      ? tickedWords(phase, cells.form) || say("card.phase.noTicks")
      : periodWords(phase) || say("card.phase.noDates");

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
          details={[
            timesWords(phase),
            phase.involved,
            ...columnTexts(phase, furtherColumns(table, shownColumns), setting, speech).flatMap(({ said }) => said),
          ]}
        />
      ),
      aside: <WeightField of={name} weight={phase.weight} weighing={weighing} onWeigh={(weight) => weigh(at, weight)} />,
      actions: [
        { label: say("card.row.edit"), changes: true, run: () => setOpened({ kind: "edit", at, row: phase }) },
        { label: say("card.phase.split"), changes: true, run: () => void control.edit({ kind: "split", at }) },
        { label: say("card.item.addBelow"), changes: true, run: () => setOpened({ kind: "form", at: at + 1 }) },
        { label: say("card.toCell"), changes: false, run: () => control.goTo(cells.item("phases", at)) },
      ],
    };
  });

  return (
    <Section title={tableTitle(table, phases.length, speech)}>
      {phases.length === 0 ? (
        <p className={styles.advice}>{say("card.phases.none")}</p>
      ) : (
        <>
          {weighing.kind === "total" && (
            <PointsBanner
              list="phases"
              weights={phases.map(({ weight }) => weight)}
              full={weighing.full}
              total={cells.total("phases")}
              control={control}
              next={<PointsToGive objective={objective} plan={plan} />}
            />
          )}
          <ItemList label={say("card.phases.list")} list="phases" items={shown} control={control} addButton={addButton} />
        </>
      )}
      <div className={styles.actions}>
        <Button
          ref={attachAddButton}
          size="small"
          icon={<AddRegular />}
          disabledFocusable={isFull}
          title={isFull ? say("card.rows.full", { max: table.rows.max ?? 0 }) : undefined}
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
        <NewRow
          key={opened.at === undefined ? "end" : "below"}
          setting={setting}
          count={phases.length}
          title={opened.at === undefined ? say("card.phase.new") : say("card.phase.newBelow", { name: shown[opened.at - 1]?.name ?? "" })}
          submit={say("card.phase.add")}
          needed={needed}
          next={() => ({ row: blankItemOf("phases") })}
          onAdd={(phase) => add([phase as Phase], opened.at)}
          onClose={close}
        />
      )}
      {opened?.kind === "edit" && (
        <EditedRow
          key={opened.at}
          setting={setting}
          row={opened.row}
          at={opened.at}
          name={shown[opened.at]?.name ?? ""}
          control={control}
          onClose={close}
        />
      )}
      {opened?.kind === "paste" && (
        <Suspense fallback={null}>
          <PastePhases plan={{ ...plan, points: full }} onAdd={(items) => add(items)} onClose={close} />
        </Suspense>
      )}
    </Section>
  );
}

/** The periods that are ticked, as the columns of the sheet call them. */
function tickedWords({ ticks = [] }: Phase, form: CardForm): string {
  return periodColumns(form)
    .flatMap(({ header, tick }) => (tick !== undefined && ticks.includes(tick) ? [header] : []))
    .join(", ");
}
