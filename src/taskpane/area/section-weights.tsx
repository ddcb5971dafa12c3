import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type FocusEvent } from "react";
import { NothingToSpreadError, TotalOverError } from "../../plan/editing/edit-errors";
import { spreadRest } from "../../plan/editing/weights";
import { valueEntry } from "../../plan/entry";
import type { Sector, SectorWeight } from "../../plan/plan";
import { sectorStanding } from "../../plan/sector-points";
import { targetWeighing } from "../../plan/template/meaning/weighing";
import { totalWeight } from "../../plan/weight";
import { weightChoices } from "../points/weight-choice";
import { useStay } from "../shell/destination";
import { useUnsaved } from "../shell/unsaved";
import { useSpeech } from "../speech/speech";
import { useShow, useTasks } from "../tasks/task-context";
import { PointsBanner } from "../weights/points-banner";
import { changedWeights, weightText } from "../weights/typed-weights";
import { useWeightDrafts } from "../weights/use-weight-drafts";
import { WeightRow } from "../weights/weight-row";
import { useSelection, useWorkbook } from "../workbook/workbook-context";
import { selectedTarget, type ShownArea, type ShownSection } from "./shown-areas";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Rows are weighed as a sector's objectives are, known by their places in the plan. */
export function weighedAs({ key, rows }: ShownSection, name: string): Sector {
  const entries = rows.map(({ at, target }) => ({ objective: String(at), weight: target.weight, excerpt: false, notes: [] }));
  return { code: key, name, head: "", mission: "", entries };
}

interface SectionWeightsProps {
  readonly areas: readonly ShownArea[];
  readonly shown: ShownSection;
  readonly name: string;
}

/** A section's rows with their weights, to be typed one under the other as in the sheet. */
export function SectionWeights({ areas, shown: section, name }: SectionWeightsProps) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  const { plan } = useWorkbook();
  const show = useShow();
  const stay = useStay();
  const { edit } = useTasks();
  const selected = selectedTarget(areas, useSelection());
  const place = useRef<HTMLDivElement>(null);
  const weighing = targetWeighing(plan);
  const sections = areas.flatMap((area) => area.sections);
  const writeWeights = (key: string, weights: ReadonlyMap<string, SectorWeight>) => {
    const of = sections.find((one) => one.key === key);
    const rows = (of?.rows ?? []).flatMap(({ at, target }) => {
      const weight = weights.get(String(at));
      return weight ? [{ at, target, weight }] : [];
    });
    return edit(({ weighTargets }) => weighTargets(of?.section ?? section.section, rows));
  };
  const asSector = weighedAs(section, name);
  const sectors = sections.map((one) => weighedAs(one, ""));
  const { drafts, shown, type, putBack, leave, write } = useWeightDrafts({ sectors, sector: asSector, weighing, write: writeWeights });
  useUnsaved(drafts.size > 0);
  const decimals = useMemo(() => new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 }), [language]);
  const points = sectorStanding(shown, weighing);
  const choices = weightChoices(weighing, (factor) => decimals.format(factor));
  const nameOf = (objective: string) => {
    const target = section.rows.find(({ at }) => String(at) === objective)?.target;
    return [target?.description, target?.service].find((text) => text !== undefined && text.trim() !== "") ?? say("area.target.unnamed");
  };
  const taker = (
    shown.entries.find(({ weight }) => weight.kind === "blank") ?? shown.entries.findLast(({ weight }) => weight.kind === "value")
  )?.objective;

  const writeAll = (weights: ReadonlyMap<string, SectorWeight>) =>
    write(
      changedWeights(
        asSector.entries,
        new Map([...shown.entries.map(({ objective, weight }) => [objective, weight] as const), ...weights]),
      ),
    );
  const give = () => {
    const entry = shown.entries.find(({ objective }) => objective === taker);
    if (entry && points.kind === "total")
      writeAll(new Map([[entry.objective, valueEntry(totalWeight([entry.weight, valueEntry(points.missing)]))]]));
  };
  const rest = points.kind === "total" ? restOf(shown, points.full, name) : undefined;

  const fields = () => [...(place.current?.querySelectorAll<HTMLElement>("input, select") ?? [])];
  const step = (by: 1 | -1) => {
    const all = fields();
    const next = all[all.findIndex((field) => field === document.activeElement) + by];
    if (next) next.focus();
    else leave(false);
  };
  const onLeave = ({ relatedTarget }: FocusEvent) =>
    leave(relatedTarget instanceof Node && Boolean(place.current?.contains(relatedTarget)));

  return (
    <div ref={place} className={styles.place}>
      <PointsBanner
        count={shown.entries.length}
        points={points}
        taker={taker === undefined ? undefined : nameOf(taker)}
        onGive={give}
        {...(rest ? { onSpread: () => writeAll(rest) } : {})}
      />
      <ul className={styles.rows} aria-label={say("area.weights.rows", { section: name })}>
        {shown.entries.map((entry) => {
          const row = section.rows.find(({ at }) => String(at) === entry.objective);
          return (
            <WeightRow
              key={entry.objective}
              name={nameOf(entry.objective)}
              selected={row !== undefined && row.at === selected}
              weighing={weighing}
              choices={choices}
              notes={row && row.target.service.trim() !== "" && row.target.description.trim() !== "" ? [row.target.service] : []}
              text={drafts.get(entry.objective) ?? weightText(entry.weight, decimals)}
              onType={(text) => type(entry.objective, text)}
              onPutBack={() => putBack(entry.objective)}
              onLeave={onLeave}
              onStep={step}
              onGoTo={() => {
                if (!row) return;
                stay(row.sheet);
                show(row.cellOf("weight"));
              }}
            />
          );
        })}
      </ul>
    </div>
  );
}

/** What spreading the missing points makes of a section; undefined where none are missing, or no row can take them. */
function restOf({ entries }: Sector, full: number, place: string): ReadonlyMap<string, SectorWeight> | undefined {
  try {
    const weights = spreadRest(
      entries.map(({ weight }) => weight),
      full,
      place,
    );
    return new Map(entries.map(({ objective }, at) => [objective, weights[at]!]));
  } catch (error) {
    if (error instanceof NothingToSpreadError || error instanceof TotalOverError) return undefined;
    throw error;
  }
}
