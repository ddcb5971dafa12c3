/** The strategic tree of a plan file, as deep as the plan's has levels. */
import { parseTreeLabel } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { sameWording } from "../../plan/notation/wording";
import type { OperationalObjective, StrategicLine, StrategicObjective } from "../../plan/plan";
import { levelsOfTree, nodesBelow, type PlanTree, type TreeNode } from "../../plan/strategy";
import type { Contradictions } from "../contradictions/contradiction";
import type { Json } from "../json-file/json";
import type { StrategicLineFile, TreeNodeFile } from "./plan-file-shape";
import { textOf } from "./read-card-file";

interface TreeContext {
  readonly scheme: CodeScheme;
  readonly contradictions: Contradictions;
}

export function readStrategyFile(lines: readonly StrategicLineFile[], context: TreeContext): readonly StrategicLine[] {
  return lines.map((line, at) => readLine(line, `strategy[${at}]`, context));
}

function readLine(line: StrategicLineFile, place: string, context: TreeContext): StrategicLine {
  return {
    code: treeCode(line, 1, place, context),
    title: textOf(line.title),
    assessors: (line.assessors ?? [])
      .map((assessor) => ({ portfolio: oneLine(assessor.portfolio), name: oneLine(assessor.name) }))
      .filter((assessor) => assessor.portfolio !== "" || assessor.name !== ""),
    objectives: below(line.objectives, 2, `${place}.objectives`, context, (objective, within): StrategicObjective => ({
      code: treeCode(objective, 2, within, context),
      title: textOf(objective.title),
      operational: below(objective.operational, 3, `${within}.operational`, context, (node, at): OperationalObjective => ({
        code: treeCode(node, 3, at, context),
        title: oneLine(node.title),
        ...(levelsOfTree(context.scheme) < 4
          ? leftOut(node.activities, `${at}.activities`, context)
          : {
              activities: below(node.activities, 4, `${at}.activities`, context, (activity, last) => ({
                code: treeCode(activity, 4, last, context),
                title: oneLine(activity.title),
              })),
            }),
      })),
    })),
  };
}

/** The nodes of a level; those that the tree of this plan does not go down to are told. */
function below<File extends TreeNodeFile, Node>(
  nodes: readonly File[] | null | undefined,
  level: number,
  place: string,
  context: TreeContext,
  read: (node: File, place: string) => Node,
): readonly Node[] {
  if (level <= levelsOfTree(context.scheme)) return (nodes ?? []).map((node, at) => read(node, `${place}[${at}]`));
  leftOut(nodes, place, context);
  return [];
}

function leftOut(nodes: readonly TreeNodeFile[] | null | undefined, place: string, { contradictions }: TreeContext): object {
  (nodes ?? []).forEach(({ code, title }, at) => contradictions.addLeftOut(`${place}[${at}]`, `${code} ${textOf(title)}`.trim()));
  return {};
}

/** Words behind the code are the title again, or have no place. */
function treeCode(node: TreeNodeFile, level: number, place: string, { scheme, contradictions }: TreeContext): string {
  const given = String(node.code);
  const { code, words } = parseTreeLabel(given, scheme, level);
  if (code === undefined) return given;
  if (words !== "" && !sameWording(words, textOf(node.title))) contradictions.addLeftOut(`${place}.code`, given);
  return code;
}

function oneLine(text: string | null | undefined): string {
  return textOf(text).replace(/\s*\n\s*/g, " ");
}

/** The tree as deep as it goes in this plan. */
export function strategyFile({ strategy, codeScheme }: PlanTree): readonly Json[] {
  const levels = levelsOfTree(codeScheme);
  const from = (level: number, nodes: readonly Json[]): Json => (levels < level ? undefined : nodes);
  return strategy.map((line) => ({
    code: line.code,
    title: line.title,
    assessors: line.assessors.map(({ portfolio, name }) => ({ portfolio, name })),
    objectives: from(
      2,
      line.objectives.map((objective) => ({
        ...codeAndTitle(objective),
        operational: from(
          3,
          objective.operational.map((node) => ({ ...codeAndTitle(node), activities: from(4, nodesBelow(node).map(codeAndTitle)) })),
        ),
      })),
    ),
  }));
}

/** The codes of the nodes of a level. */
export function codesOfLevel(lines: readonly StrategicLineFile[], level: number): readonly string[] {
  const below = (node: AnyNodeFile) => node.objectives ?? node.operational ?? node.activities ?? [];
  const nodes = Array.from({ length: level - 1 }).reduce<readonly AnyNodeFile[]>((above) => above.flatMap(below), lines);
  return nodes.map(({ code }) => String(code));
}

interface AnyNodeFile extends TreeNodeFile {
  readonly objectives?: readonly AnyNodeFile[] | null;
  readonly operational?: readonly AnyNodeFile[] | null;
  readonly activities?: readonly AnyNodeFile[] | null;
}

function codeAndTitle({ code, title }: TreeNode): { readonly code: string; readonly title: string } {
  return { code, title };
}
