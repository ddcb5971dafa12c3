import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useMemo, useRef, type FocusEvent } from "react";
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { NothingToSpreadError, NoTotalError, TotalOverError } from "../../plan/editing/edit-errors";
import { spreadSectorRest } from "../../plan/editing/weights";
import { valueEntry } from "../../plan/entry";
import type { Plan, Sector } from "../../plan/plan";
import { sectorStanding } from "../../plan/sector-points";
import { weighingOf } from "../../plan/template/meaning/weighing";
import { totalWeight } from "../../plan/weight";
import { NewCardButton } from "../new-card/new-card-button";
import { partCell, weighedIn } from "../plan/plan-cells";
import { useArrival } from "../shell/destination";
import { useUnsaved } from "../shell/unsaved";
import { useSpeech } from "../speech/speech";
import { weightChoices } from "../points/weight-choice";
import { useShow, useTasks } from "../tasks/task-context";
import { useSelection, useWorkbook } from "../workbook/workbook-context";
import { entryNotes } from "./entry-notes";
import { PointsBanner } from "./points-banner";
import { changedWeights, takerOfRest, weightText } from "./typed-weights";
import { useWeightDrafts } from "./use-weight-drafts";
import { WeightRow } from "./weight-row";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A sector's objectives with their points, to be typed one under the other as in the sheet. */
export function SectorWeights({ sector }: { readonly sector: Sector }) {
  const { say, language } = useSpeech();
  const open = useWorkbook();
  const { plan } = open;
  const { code } = sector;
  const weighing = weighingOf(plan, "objectives");
  const show = useShow();
  const { edit } = useTasks();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { drafts, shown, type, putBack, leave, write } = useWeightDrafts({
    sectors: plan.sectors,
    sector,
    weighing,
    write: (of, weights) => edit(({ setWeights }) => setWeights(of, weights)),
  });
  useUnsaved(drafts.size > 0);
  const objectives = objectivesByKey(plan);
  const selection = useSelection();
  const selected = selection && weighedIn(sector, selection, open);
  const decimals = useMemo(() => new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 }), [language]);
  const points = sectorStanding(shown, weighing);
  const choices = weightChoices(weighing, (factor) => decimals.format(factor));
  const taker = takerOfRest(shown, plan);

  const writeAll = (weights: Parameters<typeof write>[0]) =>
    write(
      changedWeights(sector.entries, new Map([...shown.entries.map(({ objective, weight }) => [objective, weight] as const), ...weights])),
    );
  const give = () => {
    const entry = shown.entries.find(({ objective }) => objective === taker);
    if (entry && points.kind === "total")
      writeAll(new Map([[entry.objective, valueEntry(totalWeight([entry.weight, valueEntry(points.missing)]))]]));
  };
  const rest = useMemo(() => restOf(shown, plan), [shown, plan]);
  const spread = () => {
    if (rest) writeAll(rest);
  };
  const onShortcut = useEffectEvent((event: KeyboardEvent) => {
    // By its place on the keyboard: with Alt, a Mac types another character.
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyR") return;
    event.preventDefault();
    spread();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onShortcut(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  const fields = () => [...(place.current?.querySelectorAll<HTMLElement>("input, select") ?? [])];
  const step = (by: 1 | -1) => {
    const all = fields();
    const next = all[all.findIndex((field) => field === document.activeElement) + by];
    if (next) next.focus();
    else leave(false);
  };
  const onLeave = ({ relatedTarget }: FocusEvent) =>
    leave(relatedTarget instanceof Node && Boolean(place.current?.contains(relatedTarget)));

  useArrival("weights", (to) =>
    fields()[shown.entries.findIndex(({ objective }) => to.sector === code && objective === to.objective)]?.focus(),
  );

  if (sector.entries.length === 0)
    return (
      <div className={styles.place}>
        <p className={styles.advice}>
          {say(points.kind === "total" ? "weights.noObjectives" : "weights.noObjectives.noTotal", { sector: code })}
        </p>
        <NewCardButton sector={code} />
      </div>
    );
  return (
    <div ref={place} className={styles.place}>
      <PointsBanner count={shown.entries.length} points={points} taker={taker} onGive={give} {...(rest ? { onSpread: spread } : {})} />
      <ul
        className={styles.rows}
        aria-label={say(points.kind === "total" ? "weights.rows" : "weights.rows.noTotal", {
          sector: `${sector.code} ${sector.name}`.trim(),
        })}
      >
        {shown.entries.map((entry) => {
          const objective = objectives.get(entry.objective);
          return (
            <WeightRow
              key={entry.objective}
              selected={entry.objective === selected}
              name={`${entry.objective} ${objective?.title ?? ""}`.trim()}
              weighing={weighing}
              choices={choices}
              notes={entryNotes(entry, objective, sector, plan, say, decimals)}
              text={drafts.get(entry.objective) ?? weightText(entry.weight, decimals)}
              onType={(text) => type(entry.objective, text)}
              onPutBack={() => putBack(entry.objective)}
              onLeave={onLeave}
              onStep={step}
              onGoTo={() => objective && show(partCell(undefined, entry.objective, objective, open))}
            />
          );
        })}
      </ul>
    </div>
  );
}

/** What spreading the missing points makes of a sector; `undefined` where none are missing, weights make no total, or no objective can take them. */
function restOf(sector: Sector, plan: Plan): ReturnType<typeof spreadSectorRest> | undefined {
  try {
    return spreadSectorRest(sector.code, { ...plan, sectors: [sector] });
  } catch (error) {
    if (error instanceof NothingToSpreadError || error instanceof NoTotalError || error instanceof TotalOverError) return undefined;
    throw error;
  }
}
