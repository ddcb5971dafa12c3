/** How a plan that contradicts itself becomes one that does not: by what is chosen for each kind of question, always the same way. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { formatObjectiveCode, objectiveKey } from "../../plan/codes/code";
import type { Objective, Plan, SectorWeight } from "../../plan/plan";
import type { MessageValues } from "../../messages/message-values";
import { levelsOfTree } from "../../plan/strategy";
import { totalWeight } from "../../plan/weight";
import type { resolutionMessages } from "../../messages/resolutions";
import type { Contradiction, ContradictionCode } from "./contradiction";
import { answersTo, questionKinds, type Choices, type OperationalQuestion, type Question, type QuestionKind } from "./question";
import { weightWords } from "../plan-file/weight-words";

/** Key of the sentence of what the plan says. */
export type ResolutionCode = keyof typeof resolutionMessages;

/** A contradiction and what the plan says instead. */
export interface Resolved {
  readonly contradiction: Contradiction;
  readonly resolution: { readonly code: ResolutionCode; readonly values: MessageValues };
}

export interface Resolution {
  readonly plan: Plan;
  readonly resolved: readonly Resolved[];
}

/** A kind of question that a file leaves open. */
export interface OpenQuestion {
  readonly kind: QuestionKind;
  /** The answers that the file knows, the usual one first. */
  readonly answers: readonly string[];
}

type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** The kinds of questions that these contradictions leave open, in the order of `questionKinds`. */
export function openQuestions(contradictions: readonly Contradiction[]): readonly OpenQuestion[] {
  const questions = contradictions.flatMap(({ question }) => question ?? []);
  return questionKinds.flatMap((kind) => {
    const asked = questions.filter((question) => question.kind === kind);
    if (asked.length === 0) return [];
    return [
      {
        kind,
        answers: answersTo[kind].filter(
          (answer, at) => at === 0 || asked.some((question) => question.kind === "further" || answer in question.says),
        ),
      },
    ];
  });
}

/**
 * The plan that was read, as these choices make it, with what it says of each contradiction. An answer that the file does not
 * have for an objective leaves that objective as it was read; the usual choices leave the whole plan so.
 */
export function resolve(
  { plan: read, contradictions }: { readonly plan: Plan; readonly contradictions: readonly Contradiction[] },
  choices: Choices,
): Resolution {
  const questions = new QuestionsOfPlan(contradictions);
  const plan: Plan = {
    ...read,
    objectives: read.objectives.map((objective) =>
      objectiveWith(objective, questions.of(objectiveKey(objective.shortCodes, read.codeScheme)), choices),
    ),
    sectors: read.sectors.map((sector) => ({
      ...sector,
      entries: sector.entries.map((entry) => {
        const asked = questions
          .of(entry.objective)
          .find((question): question is QuestionOf<"weight"> => question.kind === "weight" && question.sector === sector.code);
        return asked ? { ...entry, weight: asked.says[choices.weight] } : entry;
      }),
    })),
  };
  const after = new PlanAfter(plan);
  return { plan, resolved: contradictions.map((contradiction) => ({ contradiction, resolution: after.resolutionOf(contradiction) })) };
}

/** Questions by the objective that they ask about. */
class QuestionsOfPlan {
  private readonly bySubject = new Map<string, Question[]>();

  constructor(contradictions: readonly Contradiction[]) {
    for (const { subject, question } of contradictions) {
      if (!question) continue;
      const asked = this.bySubject.get(subject) ?? [];
      asked.push(question);
      this.bySubject.set(subject, asked);
    }
  }

  of(objective: string): readonly Question[] {
    return this.bySubject.get(objective) ?? [];
  }
}

function objectiveWith(objective: Objective, questions: readonly Question[], choices: Choices): Objective {
  if (questions.length === 0) return objective;
  const title = answered(questions, "otherTitle", choices) ?? answered(questions, "title", choices) ?? objective.title;
  const priority = answered(questions, "priority", choices) ?? objective.priority;
  const dropped = new Set(
    questions.flatMap((question) =>
      question.kind === "further" && choices.further !== "both" && question.saidBy !== choices.further ? [question.operational] : [],
    ),
  );
  const others = objective.otherOperational.filter((operational) => !dropped.has(operational));
  const asked = questions.find((question): question is OperationalQuestion => question.kind === "operational");
  return {
    ...objective,
    title,
    priority,
    otherOperational: others,
    ...(asked && operationalWith(asked, objective.operational, others, choices)),
  };
}

/** The first thing said by whom the choice trusts, where it is not what the plan has already. */
function answered(questions: readonly Question[], kind: "title" | "otherTitle" | "priority", choices: Choices): string | undefined {
  const chosen = choices[kind];
  if (chosen === answersTo[kind][0]) return undefined;
  for (const question of questions) {
    const says: Readonly<Record<string, string | undefined>> = question.kind === kind ? question.says : {};
    if (says[chosen] !== undefined) return says[chosen];
  }
  return undefined;
}

/** Another operational objective as the first one; the one that gives way stays a further one only if the raccordo refers to it. */
function operationalWith(
  { says, references }: OperationalQuestion,
  before: string,
  others: readonly string[],
  choices: Choices,
): Pick<Objective, "operational" | "otherOperational"> {
  const operational = says[choices.operational] ?? before;
  if (operational === before) return { operational, otherOperational: others };
  const kept = others.filter((other) => other !== operational);
  return { operational, otherOperational: references.includes(before) && !kept.includes(before) ? [...kept, before] : kept };
}

/** What the plan says of a contradiction; other than by these it is said with the contradiction's own values. */
const resolutions: Readonly<Record<ContradictionCode, ResolutionCode>> = {
  "interchange.controlCharacters": "resolution.removed",
  "interchange.unknownField": "resolution.leftOut",
  "interchange.valueLeftOut": "resolution.leftOut",
  "interchange.codeMalformed": "resolution.code",
  "interchange.codeUnreadable": "resolution.code",
  "interchange.listedCodeUnreadable": "resolution.code",
  "interchange.duplicateCode": "resolution.secondCard",
  "interchange.duplicateListing": "resolution.secondRow",
  "interchange.codeChain": "resolution.operational",
  "interchange.pageCode": "resolution.code",
  "interchange.pageTitle": "resolution.title",
  "interchange.pageOfAnother": "resolution.title",
  "interchange.codeLevel": "resolution.levels",
  "interchange.listedTitleOfAnother": "resolution.title",
  "interchange.operationalUnknown": "resolution.operationalUnknown",
  "interchange.labelDiffers": "resolution.label",
  "interchange.copyDiffers": "resolution.firstCopy",
  "interchange.windowOutsidePlan": "resolution.phaseText",
  "interchange.totalDiffers": "resolution.total",
  "interchange.pageTotal": "resolution.total",
  "interchange.listedTitle": "resolution.title",
  "interchange.listedPriority": "resolution.priority",
  "interchange.cardWeight": "resolution.weight",
  "interchange.cardWithoutWeight": "resolution.weight",
  "interchange.pageWithoutWeight": "resolution.weight",
  "interchange.sharedCode": "resolution.code",
  "interchange.cardMissing": "resolution.noCard",
  "interchange.cardUnlisted": "resolution.listed",
  "interchange.sectorAdded": "resolution.sector",
  "interchange.referenceAdded": "resolution.serves",
  "interchange.referenceMissing": "resolution.serves",
  "interchange.alignmentDiffers": "resolution.operational",
  "interchange.amountPrefix": "resolution.amount",
  "interchange.qualityAnswer": "resolution.answer",
  "interchange.copyCode": "resolution.code",
  "interchange.listedCodeMalformed": "resolution.code",
  "interchange.listedTwice": "resolution.weight",
};

/** The plan as it will be, asked what it says where the file contradicted itself. */
class PlanAfter {
  constructor(private readonly plan: Plan) {}

  resolutionOf({ code, subject, values }: Contradiction): Resolved["resolution"] {
    const objective = objectivesByKey(this.plan).get(subject);
    // Of a chain the plan takes in what the copies say besides.
    const besides: MessageValues =
      String(values.field).startsWith("chain.") && values.other !== undefined ? { operational: values.other } : {};
    const said = {
      ...values,
      ...besides,
      ...this.sectorValues(subject, String(values.sector ?? "")),
      ...(objective && this.objectiveValues(objective)),
    };
    return { code: this.codeOf(code, objective, said), values: said };
  }

  /** As in the table, but where choices can make the answer another one. */
  private codeOf(code: ContradictionCode, objective: Objective | undefined, { operational, field }: MessageValues): ResolutionCode {
    const usual = resolutions[code];
    if (usual === "resolution.firstCopy" && field === "title") return "resolution.title";
    if (!objective || operational === undefined) return usual;
    const serves = objective.otherOperational.includes(String(operational));
    if (usual === "resolution.firstCopy") return serves ? "resolution.serves" : "resolution.operational";
    if (usual === "resolution.serves") {
      if (objective.operational === operational) return "resolution.operational";
      return serves ? usual : "resolution.servesNot";
    }
    return usual === "resolution.operationalUnknown" && objective.operational !== operational ? "resolution.operational" : usual;
  }

  private objectiveValues({ operational, shortCodes, title, priority }: Objective): MessageValues {
    return {
      planCode: formatObjectiveCode(operational, shortCodes, this.plan.codeScheme),
      planOperational: operational,
      level: levelsOfTree(this.plan.codeScheme),
      planTitle: title,
      planPriority: priority,
    };
  }

  private sectorValues(subject: string, named: string): MessageValues {
    const code = named === "" ? subject : named;
    const entries = this.plan.sectors.find((sector) => sector.code === code)?.entries ?? [];
    const weight: SectorWeight = entries.find(({ objective }) => objective === subject)?.weight ?? { kind: "blank" };
    return { planWeight: weightWords(weight), planTotal: totalWeight(entries.map((entry) => entry.weight)) };
  }
}
