import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, lazy, Suspense, useMemo, useState } from "react";
import type { AddedCard } from "../../operations/card/add-card";
import type { DoneEdit } from "../../operations/session/done-edit";
import { formTable, tablesOf, type FormTableKey } from "../../plan/template/form-parts";
import { weighingOf } from "../../plan/template/meaning/weighing";
import type { IsoDate } from "../../plan/iso-date";
import { useFindingsAbout } from "../checks/checks-context";
import type { OpenPlan, Operations } from "../operations-context";
import type { ActionEntry } from "./actions/card-actions";
import { fullCardOf, type ActiveCard } from "./active-card";
import { cardCells } from "./card-cells";
import type { CardControl } from "./card-control";
import { openingPlace } from "./completeness/opening-place";
import { CardHeader } from "./card-header";
import { Completeness } from "./completeness/completeness";
import { ExcerptNotice } from "./excerpt-notice";
import { PhaseList } from "./phases/phase-list";
import { ResourceList } from "./resources/resource-list";
import { ResultList } from "./results/result-list";
import { CardSchedule } from "./schedule/card-schedule";
import { useFocusTarget } from "./editing/use-focus-target";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

/** Tables that have views of their own. */
const ownViews = ["phases", "expectedResults", "resources.lines"] as const satisfies readonly FormTableKey[];

const TableRows = lazy(() => import("./rows/table-rows"));
const CardFields = lazy(() => import("./fields/card-fields"));
const CardFindings = lazy(() => import("../checks/card-findings"));

interface CardPageProps {
  readonly card: ActiveCard;
  readonly open: OpenPlan;
  readonly today: IsoDate;
  readonly control: CardControl;
  /** Whether it was done. */
  readonly edit: (work: (operations: Operations) => Promise<DoneEdit>) => Promise<boolean>;
  readonly add: (work: (operations: Operations) => Promise<AddedCard>) => Promise<boolean>;
}

/** One card: how complete it is, its phases with their schedule, results and resources, and what can be done with the whole. */
export function CardPage({ card, open, today, control, edit, add }: CardPageProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState<{ readonly entry: ActionEntry; readonly card: string }>();
  const [menuButton, attachMenuButton] = useFocusTarget();
  const { plan } = open;
  const cells = useMemo(() => cardCells(card.snapshot, plan), [card.snapshot, plan]);
  const { objective, key } = card;
  const findings = useFindingsAbout(key);
  const goToCard = (to: string | undefined, sheet?: string) => {
    const place = (to === undefined ? undefined : openingPlace(to, open)) ?? (sheet === undefined ? undefined : { sheet });
    if (place) control.goTo(place);
  };
  const full = objective.card.excerpt ? fullCardOf(objective, open) : undefined;

  const [phases, results, resources] = ownViews.map((key) => formTable(cells.form, key));
  const others = tablesOf(cells.form).filter(({ key }) => !(ownViews as readonly FormTableKey[]).includes(key));
  const { timeline } = cells.form.template;
  const shownTable = { objective, plan, cells, workbook: open.snapshot, control };

  const close = () => {
    setOpened(undefined);
    menuButton.focus();
  };
  const closeWhenDone = async (done: Promise<boolean>) => {
    if (await done) close();
  };

  return (
    <div className={styles.page}>
      <CardHeader
        card={card}
        plan={plan}
        control={control}
        attachMenuButton={attachMenuButton}
        onAction={(entry) => setOpened({ entry, card: key })}
        onGoTo={() => goToCard(key)}
      />
      {opened?.card === key && (
        <Fragment key={opened.entry.key}>
          {opened.entry.panel({
            objective,
            objectiveKey: key,
            plan,
            open,
            taken: codesInUse(open),
            busy: control.busy,
            edit: (work) => void closeWhenDone(edit(work)),
            add: (work) => void closeWhenDone(add(work)),
            onCancel: close,
          })}
        </Fragment>
      )}
      {full ? (
        <ExcerptNotice full={full} onGoTo={() => goToCard(full.key, full.sheet)} />
      ) : (
        <Completeness
          objective={objective}
          plan={plan}
          places={open.places}
          cells={cells}
          toCorrect={findings.length}
          onGoTo={control.goTo}
        />
      )}
      {findings.length > 0 && (
        <Suspense fallback={null}>
          <CardFindings findings={findings} />
        </Suspense>
      )}
      <Fragment key={card.snapshot.name}>
        <Suspense fallback={null}>
          <CardFields objective={objective} plan={plan} workbook={open.snapshot} cells={cells} findings={findings} control={control} />
        </Suspense>
        {phases && <PhaseList table={phases} {...shownTable} />}
        {phases && timeline.windows !== "ticks" && (
          <CardSchedule
            runsOnce={timeline.windows === "single"}
            phases={objective.card.phases}
            plan={plan}
            weighing={weighingOf(plan, "phases", objective.card)}
            today={today}
            onShowPhase={(at) => control.goTo(cells.item("phases", at))}
          />
        )}
        {results && <ResultList table={results} {...shownTable} />}
        {resources && <ResourceList table={resources} {...shownTable} />}
        {others.length > 0 && (
          <Suspense fallback={null}>
            {others.map((table) => (
              <TableRows key={table.key} table={table} {...shownTable} />
            ))}
          </Suspense>
        )}
      </Fragment>
    </div>
  );
}

/** Besides those of the plan: of deleted cards, and of sheets named after a code. */
function codesInUse({ places, snapshot }: Pick<OpenPlan, "places" | "snapshot">): readonly string[] {
  return [...places.deleted.map(({ objective }) => objective), ...snapshot.sheets.map(({ name }) => name)];
}
