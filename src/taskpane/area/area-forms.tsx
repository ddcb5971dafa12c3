import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sectionsFor, yearsTitle } from "../../operations/start/flat-draft";
import type { NamedSection } from "../../plan/areas/edit-areas";
import type { TargetSection } from "../../plan/plan";
import { yearsOfText } from "../../sheets/areas/read-area";
import { AddingForm } from "../card/list/adding-form";
import { useUnsaved } from "../shell/unsaved";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import type { ShownArea } from "./shown-areas";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface NameFieldProps {
  readonly label: string;
  readonly text: string;
  readonly problem: string | null;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly onChange: (text: string) => void;
}

function NameField({ label, text, problem, hint, autoFocus = false, onChange }: NameFieldProps) {
  return (
    <Field label={label} validationMessage={problem} {...(hint === undefined ? {} : { hint })}>
      <Input size="small" autoFocus={autoFocus} autoComplete="off" value={text} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}

/** Sections of a new area: as those of the first area that there is, else by the plan's years. */
function useUsualSections(): readonly NamedSection[] {
  const { plan } = useWorkbook();
  const [first] = plan.sections ?? plan.targets;
  const known = [...(plan.sections ?? plan.targets)].filter(({ area }) => area === first?.area);
  const sections = new Map(known.map(({ section, years }) => [JSON.stringify([section, years]), { section, years }]));
  return sections.size > 0 ? [...sections.values()] : sectionsFor(plan, "firstAndRest");
}

interface AreaFormProps {
  readonly onClose: () => void;
  readonly onAdded: (area: string) => void;
}

/** A new area, with the sections that the others have. */
export function AreaForm({ onClose, onAdded }: AreaFormProps) {
  const { say } = useSpeech();
  const { edit, busy } = useTasks();
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const sections = useUsualSections();
  useUnsaved(name.trim() !== "");
  const add = async () => {
    setTried(true);
    if (name.trim() === "" || !(await edit(({ addArea }) => addArea(name.trim(), sections)))) return;
    onAdded(name.trim());
    onClose();
  };
  return (
    <AddingForm
      title={say("area.add")}
      adding={busy}
      submit={say("area.add.submit")}
      hint={say("area.form.hint")}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <NameField
        autoFocus
        label={say("area.name")}
        text={name}
        problem={tried && name.trim() === "" ? say("operation.areaUnnamed") : null}
        hint={say("area.add.hint", { sections: sections.map(({ section }) => section).join(" · ") })}
        onChange={setName}
      />
    </AddingForm>
  );
}

interface RenameAreaFormProps {
  readonly area: string;
  readonly onClose: () => void;
  readonly onRenamed: (area: string) => void;
}

export function RenameAreaForm({ area, onClose, onRenamed }: RenameAreaFormProps) {
  const { say } = useSpeech();
  const { edit, busy } = useTasks();
  const [name, setName] = useState(area);
  useUnsaved(name !== area);
  const rename = async () => {
    if (name.trim() === "") return;
    if (!(await edit(({ renameArea }) => renameArea(area, name.trim())))) return;
    onRenamed(name.trim());
    onClose();
  };
  return (
    <AddingForm
      title={say("area.rename")}
      adding={busy}
      submit={say("area.rename.submit")}
      hint={say("area.form.hint")}
      onSubmit={() => void rename()}
      onClose={onClose}
    >
      <NameField
        autoFocus
        label={say("area.name")}
        text={name}
        problem={name.trim() === "" ? say("operation.areaUnnamed") : null}
        onChange={setName}
      />
    </AddingForm>
  );
}

/** A section's title and years as they are typed. */
function useNamedSection(begun: NamedSection) {
  const [title, setTitle] = useState(begun.section);
  const [years, setYears] = useState(begun.years.join(", "));
  const section: NamedSection = { section: title.trim(), years: yearsOfText(years) };
  return { title, setTitle, years, setYears, section, isTouched: title !== begun.section || years !== begun.years.join(", ") };
}

function SectionFields({ typed }: { readonly typed: ReturnType<typeof useNamedSection> }) {
  const { say } = useSpeech();
  const styles = useStyles();
  const isEmpty = typed.section.section === "" && typed.section.years.length === 0;
  return (
    <div className={styles.fields}>
      <NameField
        autoFocus
        label={say("area.section.title")}
        text={typed.title}
        problem={isEmpty ? say("area.section.empty") : null}
        onChange={typed.setTitle}
      />
      <NameField
        label={say("area.section.years")}
        text={typed.years}
        problem={null}
        hint={say("area.section.years.hint")}
        onChange={typed.setYears}
      />
    </div>
  );
}

/** A further section, proposed for the year behind the last one. */
export function NewSectionForm({ area, onClose }: { readonly area: ShownArea; readonly onClose: () => void }) {
  const { say } = useSpeech();
  const { edit, busy } = useTasks();
  const { plan } = useWorkbook();
  const last = Math.max(plan.firstYear - 1, ...area.sections.flatMap(({ section }) => section.years));
  const typed = useNamedSection({ section: yearsTitle([last + 1]), years: [last + 1] });
  useUnsaved(typed.isTouched);
  const add = async () => {
    if (await edit(({ addSection }) => addSection({ area: area.title, ...typed.section }))) onClose();
  };
  return (
    <AddingForm
      title={say("area.section.add")}
      adding={busy}
      submit={say("area.section.add.submit")}
      hint={say("area.form.hint")}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <SectionFields typed={typed} />
    </AddingForm>
  );
}

export function RenameSectionForm({ section, onClose }: { readonly section: TargetSection; readonly onClose: () => void }) {
  const { say } = useSpeech();
  const { edit, busy } = useTasks();
  const typed = useNamedSection(section);
  useUnsaved(typed.isTouched);
  const rename = async () => {
    if (await edit(({ renameSection }) => renameSection(section, typed.section))) onClose();
  };
  return (
    <AddingForm
      title={say("area.section.rename")}
      adding={busy}
      submit={say("area.rename.submit")}
      hint={say("area.form.hint")}
      onSubmit={() => void rename()}
      onClose={onClose}
    >
      <SectionFields typed={typed} />
    </AddingForm>
  );
}
