/** Changes what stands on one card. */
import type { CardChange, TypedFieldKey } from "../../plan/editing/card-change";
import type { Plan } from "../../plan/plan";
import { planYears } from "../../plan/schedule";
import { formOf } from "../../plan/template/card-form";
import { formTable, type CardForm, type FormTableKey, type OwnTableKey } from "../../plan/template/form-parts";
import { bareTable } from "../../plan/template/form-tables";
import { fieldName } from "../../plan/template/meaning/form-names";
import type { LocalText } from "../../plan/template/template";
import { templateOfCard } from "../../plan/template/templates-of-plan";
import { findDocumented } from "../../plan/editing/objective-lookup";
import { changeCard } from "../../plan/editing/edit-card";
import { editOf } from "../../plan/editing/plan-edit";
import type { DoneEdit, DoneWords } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** Throws, before anything is written, what `changeCard` and the gateway refuse. */
export function editCard(session: Session, objective: string, change: CardChange): Promise<DoneEdit> {
  return editPlan(session, {
    subject: objective,
    part: { cards: [objective] },
    edit: ({ plan }) => ({ edit: editOf(changeCard(plan, objective, change)), words: wordsOf(objective, change, plan) }),
  });
}

/** Positions are told as people count, from 1. */
function wordsOf(objective: string, change: CardChange, plan: Plan): DoneWords {
  switch (change.kind) {
    case "add": {
      const { list } = change;
      const count = change.items.length;
      if (isOwnTable(list)) return { code: "done.add.rows", values: { objective, table: tableName(list, objective, plan), count } };
      return { code: `done.add.${list}`, values: { objective, count } };
    }
    case "remove": {
      const { list } = change;
      const position = change.at + 1;
      if (isOwnTable(list)) return { code: "done.remove.rows", values: { objective, table: tableName(list, objective, plan), position } };
      return { code: `done.remove.${list}`, values: { objective, position } };
    }
    case "move": {
      const { list } = change;
      const places = { position: change.from + 1, to: change.to + 1 };
      if (isOwnTable(list)) return { code: "done.move.rows", values: { objective, table: tableName(list, objective, plan), ...places } };
      return { code: `done.move.${list}`, values: { objective, ...places } };
    }
    case "replace":
      return { code: "done.replace", values: { objective, table: tableName(change.list, objective, plan), position: change.at + 1 } };
    case "split":
      return { code: "done.split", values: { objective, position: change.at + 1 } };
    case "spreadEqually":
    case "spreadRest":
    case "weigh":
      return { code: `done.${change.kind}.${change.list}`, values: { objective } };
    case "field":
      return { code: "done.field", values: { objective, field: nameOf(change.key, objective, plan) } };
    case "texts":
      return { code: "done.texts", values: { objective, count: Object.keys(change.texts).length } };
  }
}

function isOwnTable(list: FormTableKey): list is OwnTableKey {
  return list.startsWith("tables.");
}

/** As the card's template calls it. */
function nameOf(key: TypedFieldKey, objective: string, plan: Plan): LocalText {
  return fieldName(formOfEdited(objective, plan).fields.get(key) ?? { key });
}

function tableName(key: FormTableKey, objective: string, plan: Plan): LocalText {
  const form = formOfEdited(objective, plan);
  return (formTable(form, key) ?? bareTable(key, form)).label;
}

function formOfEdited(objective: string, plan: Plan): CardForm {
  return formOf(templateOfCard(plan, findDocumented(plan, objective).card), planYears(plan));
}
