import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { ExpectedResult, Plan } from "../../../plan/plan";
import { weighingOf } from "../../../plan/template/meaning/weighing";
import type { FormTable } from "../../../plan/template/form-parts";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { useSpeech } from "../../speech/speech";
import type { CardCells } from "../card-cells";
import type { CardControl } from "../card-control";
import { ItemList } from "../list/item-list";
import type { ShownItem } from "../list/shown-item";
import { ItemText } from "../list/item-text";
import { WeightField } from "../list/weight-field";
import { PointsBanner } from "../points/points-banner";
import { Section } from "../section";
import { useFocusTarget } from "../editing/use-focus-target";
import { blankItemOf, EditedRow, NewRow } from "../rows/edited-rows";
import type { OpenedRow } from "../rows/opened-row";
import { tableTitle } from "../rows/row-names";
import { columnTexts, furtherColumns } from "../rows/row-texts";

const useStyles = makeStyles({ advice: { margin: 0, color: tokens.colorNeutralForeground2 } });

const neededResult = { keys: ["text"], message: "card.result.textMissing" } as const;
const neededIndicator = { keys: ["indicator"], message: "card.result.indicatorMissing" } as const;

/** What is shown of a result beside what else its template has; the sheet shows what the usual one has besides. */
const shownColumns: readonly string[] = ["text", "indicator", "weight", "target", "baseline", "lastValue", "source"];

interface ResultListProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly cells: CardCells;
  readonly table: FormTable;
  readonly workbook: WorkbookSnapshot;
  readonly control: CardControl;
}

/** The card's expected results. Where their weights make a total, it counts once there are weights at all. */
export function ResultList({ objective: { card }, plan, cells, table, workbook, control }: ResultListProps) {
  const speech = useSpeech();
  const { say } = speech;
  const styles = useStyles();
  const [opened, setOpened] = useState<OpenedRow>();
  const [addButton, attachAddButton] = useFocusTarget();
  const weighing = weighingOf(plan, "results", card);
  const results = card.expectedResults;
  const weighed = results.some(({ weight }) => weight.kind === "value" || weight.kind === "text");

  const setting = { form: cells.form, table, weighing, workbook, peg: plan.peg };
  const isFull = results.length >= (table.rows.max ?? Infinity);
  // Where the body has no column for the result itself, its indicator says it.
  const needed = table.columns.some(({ key }) => key === "text") ? neededResult : neededIndicator;
  const close = () => {
    setOpened(undefined);
    addButton.focus();
  };

  const weigh = (at: number, weight: ExpectedResult["weight"]) =>
    control.edit({ kind: "weigh", list: "expectedResults", weights: results.map((_, other) => (other === at ? weight : undefined)) });

  const shown = results.map((result, at): ShownItem => {
    const name = say("card.result.name", { number: at + 1 });
    return {
      text: result.text,
      name,
      mark: at + 1,
      body: (
        <ItemText
          text={result.text || result.indicator}
          details={[
            result.text === "" ? "" : result.indicator,
            result.target === "" ? "" : say("card.result.targetOf", { target: result.target }),
            ...columnTexts(result, furtherColumns(table, shownColumns), setting, speech).flatMap(({ said }) => said),
          ]}
        />
      ),
      aside: <WeightField of={name} weight={result.weight} weighing={weighing} onWeigh={(weight) => weigh(at, weight)} />,
      actions: [
        { label: say("card.row.edit"), changes: true, run: () => setOpened({ kind: "edit", at, row: result }) },
        { label: say("card.toCell"), changes: false, run: () => control.goTo(cells.item("expectedResults", at)) },
      ],
    };
  });

  return (
    <Section title={tableTitle(table, results.length, speech)}>
      {results.length === 0 && <p className={styles.advice}>{say("card.results.none")}</p>}
      {weighed && weighing.kind === "total" && (
        <PointsBanner
          list="expectedResults"
          weights={results.map(({ weight }) => weight)}
          full={weighing.full}
          total={cells.total("expectedResults")}
          control={control}
        />
      )}
      {results.length > 0 && (
        <ItemList label={say("card.results.list")} list="expectedResults" items={shown} control={control} addButton={addButton} />
      )}
      <div>
        <Button
          ref={attachAddButton}
          size="small"
          icon={<AddRegular />}
          aria-expanded={opened?.kind === "add"}
          disabledFocusable={isFull}
          title={isFull ? say("card.rows.full", { max: table.rows.max ?? 0 }) : undefined}
          onClick={() => setOpened({ kind: "add" })}
        >
          {say("card.result")}
        </Button>
      </div>
      {opened?.kind === "add" && (
        <NewRow
          setting={setting}
          count={results.length}
          title={say("card.result.new")}
          submit={say("card.result.add")}
          needed={needed}
          next={() => ({ row: blankItemOf("expectedResults") })}
          onAdd={(result) => control.edit({ kind: "add", list: "expectedResults", items: [result as ExpectedResult] })}
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
    </Section>
  );
}
