import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { useId } from "react";
import { planYears, runningMonths, runningOnce } from "../../../plan/schedule";
import type { Phase, Plan } from "../../../plan/plan";
import { isTyped, type Weighing } from "../../../plan/template/meaning/weighing";
import type { IsoDate } from "../../../plan/iso-date";
import { useSpeech } from "../../speech/speech";
import { useItemKeys } from "../list/use-item-keys";
import { monthRuns } from "./month-runs";
import { dayPlace, labelPlace, stretchOf } from "./schedule-geometry";
import { weightWords } from "./schedule-table";
import { usePeriodWords } from "./use-period-words";

const rowHeight = 22;
const barHeight = 12;
const yearsHeight = 18;
const initialsHeight = 14;
const todayHeight = 16;
/** Percent of the narrowest drawing that the longest usual label takes. */
const labelRoom = 20;
/** More months than this cannot have their initials, however wide the pane. */
const mostInitials = 36;

const sliding = {
  transitionProperty: "x, width, transform",
  transitionDuration: tokens.durationSlow,
  transitionTimingFunction: tokens.curveEasyEase,
  "@media (prefers-reduced-motion: reduce)": { transitionDuration: "1ms" },
};

const useStyles = makeStyles({
  frame: { containerType: "inline-size" },
  drawing: { display: "block", width: "100%", overflow: "visible", fontFamily: "inherit", fontSize: tokens.fontSizeBase200 },
  year: {
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
    textAnchor: "middle",
    fontSize: tokens.fontSizeBase200,
  },
  initial: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
    textAnchor: "middle",
    fontSize: "9px",
  },
  wide: { display: "none", "@container (min-width: 400px)": { display: "inline" } },
  month: {
    stroke: tokens.colorNeutralStroke3,
    strokeWidth: 1,
    strokeDasharray: "1 2",
    shapeRendering: "crispEdges",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  yearLine: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: 1,
    shapeRendering: "crispEdges",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  row: {
    cursor: "pointer",
    outlineStyle: "none",
    ":focus-visible > [data-ground]": { stroke: tokens.colorStrokeFocus2, strokeWidth: "2px" },
    ":hover > [data-ground]": { fill: tokens.colorSubtleBackgroundHover },
  },
  ground: { fill: "transparent" },
  bar: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" }, ...sliding },
  hatched: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: 1, ...sliding },
  hatch: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: 2, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    dominantBaseline: "central",
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 3,
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  onBar: { fill: tokens.colorNeutralForegroundOnBrand, stroke: "none", "@media (forced-colors: active)": { fill: "Canvas" } },
  without: { fill: tokens.colorNeutralForeground2 },
  today: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: 2,
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  todayWord: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
    fontSize: tokens.fontSizeBase200,
  },
});

interface ScheduleDrawingProps {
  readonly phases: readonly Phase[];
  readonly plan: Pick<Plan, "firstYear" | "years">;
  readonly weighing: Weighing;
  readonly today: IsoDate;
  /** Each phase has one window for all years. */
  readonly runsOnce: boolean;
  readonly onShowPhase: (at: number) => void;
}

/** The same bars as the sheet's: a row a phase, a bar for months on end, each with its number and weight beside it. */
export function ScheduleDrawing({ phases, plan, weighing, today, runsOnce, onShowPhase }: ScheduleDrawingProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const hatch = useId();
  const keys = useItemKeys(phases.map(({ text }) => text));
  const periodWords = usePeriodWords(plan, runsOnce);
  const months = 12 * plan.years;
  const initials = months <= mostInitials;
  const top = yearsHeight + (initials ? initialsHeight : 0);
  const bottom = top + rowHeight * phases.length;
  const todayAt = dayPlace(today, plan);
  const rows = phases.map((phase, at) => ({
    phase,
    bars: monthRuns((runsOnce ? runningOnce : runningMonths)(phase, plan)).map((run) => stretchOf(run, months)),
    weighed: phase.weight.kind === "value",
    y: top + rowHeight * at,
  }));

  return (
    <div className={styles.frame}>
      <svg
        className={styles.drawing}
        height={bottom + (todayAt === undefined ? 4 : todayHeight)}
        role="group"
        aria-label={say("card.schedule.drawing")}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatch} x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        <g aria-hidden>
          <Grid plan={plan} top={top} bottom={bottom} initials={initials} />
        </g>
        {rows.map(({ phase, bars, weighed, y }, at) => {
          const name = say(isTyped(weighing) ? "card.schedule.bar" : "card.schedule.bar.unweighed", {
            number: phase.number,
            text: phase.text,
            weight: weightWords(phase, weighing) || say("card.weight.noneYet"),
            period: periodWords(phase) || say("card.phase.noDates"),
          });
          return (
            <Tooltip key={keys[at]} content={name} relationship="label" positioning="below">
              <g
                className={styles.row}
                role="button"
                tabIndex={0}
                onClick={() => onShowPhase(at)}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  onShowPhase(at);
                }}
              >
                <rect data-ground="" className={styles.ground} x="0" y={y + 1} width="100%" height={rowHeight - 2} rx="3" />
                {bars.map(({ left, width }, bar) => (
                  <rect
                    key={bar}
                    className={weighed ? styles.bar : styles.hatched}
                    fill={weighed ? undefined : `url(#${hatch})`}
                    x={`${left}%`}
                    y={y + (rowHeight - barHeight) / 2}
                    width={`${width}%`}
                    height={barHeight}
                    rx="2"
                  />
                ))}
              </g>
            </Tooltip>
          );
        })}
        {todayAt !== undefined && (
          <g>
            <line
              className={styles.today}
              aria-hidden
              x1={`${todayAt}%`}
              x2={`${todayAt}%`}
              y1={yearsHeight}
              y2={bottom + 3}
              pointerEvents="none"
            />
            <text
              className={styles.todayWord}
              x={`${todayAt}%`}
              y={bottom + 13}
              dx={todayAt > 90 ? -4 : 4}
              textAnchor={todayAt > 90 ? "end" : "start"}
            >
              {say("card.schedule.today")}
            </text>
          </g>
        )}
        <g aria-hidden pointerEvents="none">
          {rows.map(({ phase, bars, weighed, y }, at) => {
            const place = labelPlace(bars, labelRoom);
            return (
              <text
                key={keys[at]}
                className={mergeClasses(styles.label, place.side === "on" && weighed && styles.onBar, bars.length === 0 && styles.without)}
                x={`${place.x}%`}
                y={y + rowHeight / 2}
                dx={place.side === "before" ? -5 : 5}
                textAnchor={place.side === "before" ? "end" : "start"}
              >
                {[phase.number, weightWords(phase, weighing), bars.length === 0 ? say("card.phase.noDates") : ""]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </text>
            );
          })}
        </g>
      </svg>
    </div>
  );
}

interface GridProps {
  readonly plan: Pick<Plan, "firstYear" | "years">;
  readonly top: number;
  readonly bottom: number;
  readonly initials: boolean;
}

function Grid({ plan, top, bottom, initials }: GridProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const months = 12 * plan.years;
  const letters = say("card.months")
    .split(" ")
    .map((month) => month.charAt(0).toUpperCase());
  const at = (month: number) => `${(100 * month) / months}%`;
  return (
    <>
      {planYears(plan).map((year, index) => (
        <text key={year} className={styles.year} x={at(12 * index + 6)} y={13}>
          {year}
        </text>
      ))}
      {initials &&
        Array.from({ length: months }, (_, month) => (
          <text key={month} className={mergeClasses(styles.initial, months > 24 && styles.wide)} x={at(month + 0.5)} y={yearsHeight + 9}>
            {letters[month % 12]}
          </text>
        ))}
      {Array.from({ length: months + 1 }, (_, month) => (
        <line
          key={month}
          className={month % 12 === 0 ? styles.yearLine : styles.month}
          x1={at(month)}
          x2={at(month)}
          y1={month % 12 === 0 ? 2 : top}
          y2={bottom}
        />
      ))}
      <line className={styles.yearLine} x1="0" x2="100%" y1={top} y2={top} />
    </>
  );
}
