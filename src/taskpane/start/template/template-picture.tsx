import { makeStyles, tokens } from "@fluentui/react-components";
import { formOf } from "../../../plan/template/card-form";
import type { FormPart } from "../../../plan/template/form-parts";
import type { Template } from "../../../plan/template/template";
import { hasCards } from "../../../plan/template/templates-of-plan";

const useStyles = makeStyles({
  paper: { display: "block", width: "60px", height: "80px", fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  banner: { fill: tokens.colorBrandBackground, stroke: "none" },
  title: { fill: tokens.colorNeutralForeground2, stroke: "none" },
  label: { fill: tokens.colorNeutralForeground4, stroke: "none" },
  field: { fill: tokens.colorNeutralBackground4, stroke: "none" },
  bar: { fill: tokens.colorCompoundBrandBackground, stroke: "none" },
});

const [width, height, margin, line] = [84, 112, 5, 4] as const;
const inside = width - 2 * margin;
const rowsOfTable = 3;
const someYears = [2001];

interface Drawn {
  readonly what: "title" | "label" | "field" | "bar";
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A card of the template as small as a stamp: its parts, rows of fields and tables, drawn from its description. */
export function TemplatePicture({ template }: { readonly template: Template }) {
  const styles = useStyles();
  const { parts } = formOf(template, someYears);
  const drawn: Drawn[] = [];
  let y = 15;
  if (!hasCards(template)) drawSections(drawn);
  for (const part of parts) {
    drawn.push({ what: "title", x: margin, y, width: inside / 2 });
    y = drawTable(part, drawRows(part, y + line + 1, drawn), drawn) + 2;
  }
  return (
    <svg className={styles.paper} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} rx={2} />
      <rect className={styles.banner} x={margin} y={margin} width={inside} height={7} rx={1} />
      {drawn
        .filter((one) => one.y < height - margin)
        .map(({ what, ...box }, at) => (
          <rect key={at} className={styles[what]} {...box} height={what === "title" ? 2 : 2.5} rx={0.5} />
        ))}
    </svg>
  );
}

/** Two sections below each other, each with its total. */
function drawSections(drawn: Drawn[]): void {
  for (const y of [15, 62]) {
    drawn.push({ what: "title", x: margin, y, width: inside / 2 }, { what: "bar", x: width - margin - 16, y, width: 16 });
    for (let row = 0; row < rowsOfSection; row++)
      columnsOfSection.forEach(([x, share]) =>
        drawn.push({ what: row === 0 ? "label" : "field", x: margin + x * inside, y: y + 5 + row * line, width: share * inside - 1.5 }),
      );
  }
}

/** Where columns begin and how wide they are, in parts of the paper. */
const columnsOfSection = [
  [0, 0.2],
  [0.2, 0.45],
  [0.65, 0.22],
  [0.87, 0.13],
] as const;
const rowsOfSection = 9;

function drawRows({ rows }: FormPart, from: number, drawn: Drawn[]): number {
  rows.forEach((fields, at) => {
    const each = inside / fields.length;
    const y = from + at * line;
    fields.forEach((_, n) => {
      drawn.push({ what: "label", x: margin + n * each, y, width: each * 0.3 });
      drawn.push({ what: "field", x: margin + n * each + each * 0.34, y, width: each * 0.62 });
    });
  });
  return from + rows.length * line;
}

function drawTable({ table }: FormPart, from: number, drawn: Drawn[]): number {
  if (!table) return from;
  const isSchedule = table.key === "phases";
  const shown = isSchedule ? inside * 0.45 : inside;
  const columns = Math.max(1, Math.min(table.columns.length, isSchedule ? 2 : 7));
  const each = shown / columns;
  for (let row = 0; row <= rowsOfTable; row++) {
    const y = from + row * line;
    for (let column = 0; column < columns; column++)
      drawn.push({ what: row === 0 ? "label" : "field", x: margin + column * each, y, width: each - 1.5 });
    if (isSchedule && row > 0) drawn.push({ what: "bar", x: margin + shown + (row - 1) * 9, y, width: 14 + row * 3 });
  }
  return from + (rowsOfTable + 1) * line;
}
