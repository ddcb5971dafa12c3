import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sectionStanding } from "../../plan/areas/section-standing";
import type { Plan } from "../../plan/plan";
import { isTyped, pointsForTargets, targetWeighing } from "../../plan/template/meaning/weighing";
import { missingIn, sectionName, type ShownArea } from "../area/shown-areas";
import { useErrorCount } from "../checks/checks-context";
import type { WorkbookPlace } from "../operations-context";
import { pointsWords } from "../points/points-words";
import { useLead } from "../shell/destination";
import { useSpeech, type Speech } from "../speech/speech";
import { useGoTo } from "../tasks/task-context";
import { usePlanViewStyles } from "./plan-view-styles";

const shownAtFirst = 6;

interface AreaStep {
  readonly key: string;
  readonly words: string;
  readonly place: WorkbookPlace;
}

/** Sections without rows, totals that are off, then rows that lack something. */
function areaSteps(areas: readonly ShownArea[], plan: Plan, say: Speech["say"]): readonly AreaStep[] {
  const weighs = isTyped(targetWeighing(plan));
  const sections = areas.flatMap((area) =>
    area.sections.map((shown) => ({ ...shown, name: `${area.title} · ${sectionName(shown.section)}` })),
  );
  const empty = sections
    .filter(({ rows }) => rows.length === 0)
    .map(({ key, name, first }) => ({ key: `rows ${key}`, words: say("plan.next.noRows", { section: name }), place: first }));
  const points = sections.flatMap(({ key, name, rows, first }): AreaStep[] => {
    const standing = sectionStanding(
      rows.map(({ target }) => target),
      plan,
    );
    const isOff = standing.kind === "total" && ["missing", "excess", "none"].includes(standing.standing);
    const words = pointsWords(standing, say);
    if (rows.length === 0 || !isOff || !words) return [];
    const row = rows.find(({ target }) => target.weight.kind === "blank") ?? rows.at(-1);
    return [
      {
        key: `points ${key}`,
        words: say("plan.next.sector", { sector: name, what: words.sentence }),
        place: row?.cellOf("weight") ?? first,
      },
    ];
  });
  const lacking = sections.flatMap(({ name, rows }) =>
    rows.flatMap((row): AreaStep[] => {
      const missing = missingIn(row.target, weighs);
      const [field] = missing;
      if (field === undefined) return [];
      const target = [row.target.description, row.target.service].find((text) => text.trim() !== "") ?? "–";
      return [
        { key: `row ${row.at}`, words: say("plan.next.row", { section: name, target, count: missing.length }), place: row.cellOf(field) },
      ];
    }),
  );
  return [...empty, ...points, ...lacking];
}

interface AreaStepsProps {
  readonly areas: readonly ShownArea[];
  readonly plan: Plan;
}

/** What to do next in a plan of areas alone, each a link to its cell. */
export function AreaSteps({ areas, plan }: AreaStepsProps) {
  const { say } = useSpeech();
  const styles = usePlanViewStyles();
  const goTo = useGoTo();
  const lead = useLead();
  const errors = useErrorCount();
  const [all, setAll] = useState(false);
  const steps = useMemo(() => areaSteps(areas, plan, say), [areas, plan, say]);
  const full = pointsForTargets(plan);
  const shown = all ? steps : steps.slice(0, shownAtFirst);
  return (
    <section>
      <div className={styles.heading}>
        <h2 className={styles.subject}>{say("plan.next")}</h2>
      </div>
      {steps.length === 0 && errors === 0 ? (
        <p className={styles.advice}>{full === undefined ? say("plan.next.areas.none.noTotal") : say("plan.next.areas.none", { full })}</p>
      ) : (
        <ul className={styles.list} aria-label={say("plan.next")}>
          {shown.map(({ key, words, place }) => (
            <li key={key} className={styles.item}>
              <Link as="button" onClick={() => goTo(place)}>
                {words}
              </Link>
            </li>
          ))}
          {errors > 0 && (
            <li className={styles.item}>
              <Link as="button" onClick={() => lead({ view: "checks" })}>
                {say("plan.next.checks", { count: errors })}
              </Link>
            </li>
          )}
        </ul>
      )}
      {steps.length > shownAtFirst && (
        <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say("plan.next.fewer") : say("remarks.more", { count: steps.length - shownAtFirst })}
        </Link>
      )}
    </section>
  );
}
